import type { Story } from './story-format.js';

/**
 * The draft of a story as it stands at the beginning and after each step. What a step replaces is whole lines; they are written without
 * the indentation that they have in the draft.
 *
 * @throws {Error} naming the step whose lines do not stand in the draft exactly once
 */
export function draftsOf({ start, steps }: Pick<Story, 'start' | 'steps'>): readonly string[] {
  const drafts = [start];
  let lines: readonly string[] = start.split('\n');
  for (const [i, { changes }] of steps.entries()) {
    for (const { from, to } of changes) lines = replaced(lines, linesOf(from), linesOf(to), i + 1);
    drafts.push(lines.join('\n'));
  }
  return drafts;
}

function replaced(
  draft: readonly string[],
  from: readonly string[],
  to: readonly string[],
  step: number,
): readonly string[] {
  const places = draft.flatMap((_, i) => indentationOf(draft.slice(i, i + from.length), from) ?? []);
  const starts = draft.flatMap((_, i) =>
    indentationOf(draft.slice(i, i + from.length), from) === undefined ? [] : [i],
  );
  const [indentation, at] = [places[0], starts[0]];
  if (indentation === undefined || at === undefined || starts.length > 1)
    throw new Error(`step ${step}: what it replaces stands ${at === undefined ? 'nowhere' : 'twice'}`);
  const indented = to.map((line) => (line === '' ? '' : indentation + line));
  return draft.toSpliced(at, from.length, ...indented);
}

/** What stands before each of the lines, if they are those looked for. */
function indentationOf(lines: readonly string[], wanted: readonly string[]): string | undefined {
  const [first = ''] = lines;
  const indentation = /^ */.exec(first)?.[0] ?? '';
  const same = wanted.every((line, i) => lines[i] === (line === '' ? '' : indentation + line));
  return same ? indentation : undefined;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
