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

/**
 * The only candidate that can be meant: the same word written otherwise, or one slip of the hand away from it while
 * every other is further off than two.
 */
export function plainlyMeant(written: string, candidates: Iterable<string>): string | undefined {
  const plain = normal(written);
  const near = [...candidates].flatMap((candidate) => {
    const other = normal(candidate);
    const slips = isAnagram(plain, other) && plain !== other ? 1 : distance(plain, other);
    return slips <= 2 ? [{ candidate, slips }] : [];
  });
  const [same, ...alike] = near.filter(({ slips }) => slips === 0);
  if (same !== undefined) return alike.length === 0 ? same.candidate : undefined;
  const [only, ...others] = near;
  return others.length === 0 && only?.slips === 1 && plain.length > 3 ? only.candidate : undefined;
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
