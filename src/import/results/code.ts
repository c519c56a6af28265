import type { Level } from '../headings.js';

/** Letters that people put before the numbers of their results, in the three languages. */
const LETTERS: Readonly<Record<string, Level['level']>> = {
  OS: 'outcome',
  OE: 'outcome',
  OC: 'outcome',
  SO: 'outcome',
  R: 'output',
  OP: 'output',
  P: 'output',
  A: 'activity',
  I: 'indicator',
};
const BY_DEPTH = ['outcome', 'output', 'activity'] as const;

/** The level that a number alone tells: "A1.2 …", "1.1.1 …". A single number tells nothing, for points of a list have one too. */
export function codeOf(line: string): Level | undefined {
  const found =
    /^(?:(OS|OE|OC|SO|OP|R|P|A|I)[\s.-]?(\d+(?:\.\d+)*)|(\d+(?:\.\d+){1,3}))\.?(?:\s*[:.)\u2013\u2014-]\s*|\s+)(?=\S)/.exec(
      line,
    );
  if (found === null) return undefined;
  const [whole, letters, lettered, bare] = found;
  const number = lettered ?? bare ?? '';
  const level =
    letters === undefined ? BY_DEPTH[Math.min(number.split('.').length, 3) - 1] : LETTERS[letters];
  return level === undefined ? undefined : { level, number, length: whole.length };
}
