import { structuredPatch } from 'diff';

/** A line of a draft: as it was before, as it is now, or the same in both. */
export interface DiffLine {
  readonly is: 'taken' | 'added' | 'same';
  readonly text: string;
}

/** Lines that stand together, and where in the new draft they begin. */
export interface DiffBlock {
  readonly line: number;
  readonly lines: readonly DiffLine[];
}

const CONTEXT = 1;
const SIGNS: Readonly<Record<string, DiffLine['is']>> = { '-': 'taken', '+': 'added', ' ': 'same' };

/** What changed from one draft to the next, with the line before and after it. */
export function draftDiff(before: string, after: string): readonly DiffBlock[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  return hunks.map(({ newStart, lines }) => ({
    line: newStart,
    lines: lines.flatMap((line) => {
      const is = SIGNS[line.slice(0, 1)];
      const text = line.slice(1);
      return is === undefined || (is === 'same' && text === '') ? [] : [{ is, text }];
    }),
  }));
}
