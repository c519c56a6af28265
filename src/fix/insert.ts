import type { Stub } from './plan.js';
import { printed } from './print.js';
import { lineBreakAt, lineFrom, lineStart } from './text-lines.js';

/** The text with the stubs in it: lines of comment between its lines, and nothing else. */
export function withStubs(text: string, stubs: readonly Stub[]): string {
  let result = '';
  let done = 0;
  for (const [offset, here] of byOffset(stubs)) {
    result += text.slice(done, offset) + block(text, offset, here);
    done = offset;
  }
  return result + text.slice(done);
}

function byOffset(stubs: readonly Stub[]): ReadonlyMap<number, readonly Stub[]> {
  const offsets = new Map<number, Stub[]>();
  for (const stub of stubs) {
    const { offset } = stub.anchor;
    offsets.set(offset, [...(offsets.get(offset) ?? []), stub]);
  }
  return offsets;
}

/** The stubs of one offset as lines; behind a last line without end, the line break stands before them. */
function block(text: string, offset: number, stubs: readonly Stub[]): string {
  const lineBreak = lineBreakAt(text, offset);
  const lines = stubs.flatMap((stub, i) => [...apart(text, stub, stubs[i - 1]), ...linesOf(stub)]);
  const isOpen = offset === text.length && offset > 0 && !text.endsWith('\n');
  return isOpen
    ? lines.map((line) => lineBreak + line).join('')
    : lines.map((line) => line + lineBreak).join('');
}

/** A blank line before a stub between the sections of a proposal, where none stands. */
function apart(text: string, { anchor }: Stub, before: Stub | undefined): readonly string[] {
  if (!anchor.mayStandApart) return [];
  if (before !== undefined) return [''];
  const above = lineStart(text, Math.max(0, anchor.offset - 1));
  return anchor.offset === 0 || lineFrom(text, above).trim() === '' ? [] : [''];
}

function linesOf({ anchor, head, way, sketch }: Stub): readonly string[] {
  const margin = `${' '.repeat(anchor.column)}#`;
  const line = (text: string) => (text === '' ? margin : `${margin} ${text}`);
  const example = sketch === undefined ? [] : printed(sketch);
  const begin = Math.max(
    0,
    example.findIndex(({ is }) => is === 'yaml'),
  );
  const texts = (lines: typeof example) => lines.map(({ text }) => text);
  return [...head, ...texts(example.slice(0, begin)), ...way, ...texts(example.slice(begin))].map(line);
}
