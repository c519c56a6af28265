import { distance } from 'fastest-levenshtein';
import { withoutCurlyQuotes } from './problem.js';

/** The one of the candidates that was probably meant: written otherwise, or with a slip of the hand. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const plain = normal(written);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = normal(candidate);
    if (Math.abs(other.length - plain.length) >= least) continue;
    const slips = isAnagram(plain, other) ? 1 : distance(plain, other);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** Letters in another order, which a hurried hand writes as one slip. */
function isAnagram(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

function normal(text: string): string {
  return withoutCurlyQuotes(text.slice(0, 100))
    .normalize('NFD')
    .replace(/[\p{M}\p{C}]/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
