import type { Token } from './tokens.js';

/** A stretch of tokens that no phrase crosses: a sentence, a part of one up to a semicolon, or a line of a list. */
export interface Clause {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Clauses of one sentence share it. */
  readonly sentence: number;
}

/** A clause longer than this is cut: no writer's sentence is, and the cost of a phrase stays bounded. */
const LONGEST = 150;
const ABBREVIATIONS = new Set(
  'e g i eg ie mr mrs ms dr st approx incl excl max min vs etc p pp art para cf env resp ex sr sra mme mlle ans asst tel hrs wk wks mth mths mgt coord dept govt org benef distr dist est rep'.split(
    ' ',
  ),
);
const NUMERO = new Set(['no', 'nr']);
const BULLETS = new Set([
  '-',
  '–',
  '—',
  '•',
  '*',
  '·',
  '▪',
  '●',
  '○',
  '‣',
  '➢',
  '✓',
  '✔',
  '\uf0b7',
  '\uf0a7',
  '\uf0d8',
]);

/** Cuts the tokens of a text into clauses: at . ! ? ; at line ends before a bullet or an empty line, and at a colon that ends a line. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let sentence = 0;
  const close = (to: number, endsSentence: boolean) => {
    if (tokens.slice(from, to).some((token) => token.kind !== 'mark')) clauses.push({ from, to, sentence });
    from = to;
    if (endsSentence) sentence++;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (i - from >= LONGEST) close(i, false);
    if (i === from && isLineStart(tokens, i)) from += labelLength(tokens, i);
    if (i < from || token.kind !== 'mark') continue;
    const next = tokens[i + 1];
    if (token.text === ';') close(i + 1, false);
    else if (token.text === '!' || token.text === '?' || token.text === '…') close(i + 1, true);
    else if (token.text === '.' && isFullStop(tokens, i)) close(i + 1, true);
    else if (
      isLineEnd(token) &&
      (next === undefined || isLineEnd(next) || BULLETS.has(next.text) || labelLength(tokens, i + 1) > 0)
    )
      close(i + 1, true);
    else if (token.text === ':' && next !== undefined && isLineEnd(next)) close(i + 1, true);
  }
  close(tokens.length, true);
  return clauses;
}

function isLineEnd(token: Token): boolean {
  return token.text.endsWith('\n');
}

function isFullStop(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (dot === undefined || after === undefined) return true;
  if (after.start === dot.end && !isLineEnd(after))
    return after.kind === 'mark' && /["'\u201d\u00bb)\]]/.test(after.text);
  if (before === undefined || before.end !== dot.start) return true;
  // "hotline no. 5", but "Is there a hotline? No. A desk is planned."
  if (NUMERO.has(before.folded)) return after.capital;
  return !ABBREVIATIONS.has(before.folded);
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || isLineEnd(before);
}

/** How many tokens `1. `, `a) ` or `(a) ` takes where a list counts its items so: its number is no number of the text. */
function labelLength(tokens: readonly Token[], at: number): number {
  const opening = tokens[at]?.text === '(' ? 1 : 0;
  const [label, mark, next] = tokens.slice(at + opening, at + opening + 3);
  if (label === undefined || mark === undefined || mark.start !== label.end) return 0;
  const isLabel = /^\d{1,2}$/.test(label.text) || /^\p{L}$/u.test(label.text);
  const isMarked = mark.text === ')' || (mark.text === '.' && opening === 0);
  const isFollowed = next !== undefined && next.start > mark.end && !isLineEnd(next);
  return isLabel && isMarked && isFollowed ? opening + 2 : 0;
}
