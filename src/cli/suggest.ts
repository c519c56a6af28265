import type { SaidValue } from '../proposal/said.js';
import { nearest } from '../proposal/values/near.js';
import { sentence } from './talk.js';

/** "did you mean x?" with the one of the known words that was probably meant, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string | undefined {
  const meant = meantBy(written, known);
  return meant === undefined ? undefined : `did you mean ${meant}?`;
}

/** "; did you mean x?" to end a sentence with, or nothing. */
export function orMeant(written: string, known: readonly string[]): SaidValue {
  return orMeantWord(meantBy(written, known));
}

/** The same where it is known already which word was meant. */
export function orMeantWord(word: string | undefined): SaidValue {
  return word === undefined ? '' : sentence('did-you-mean', { word });
}

/** The one of the known words that was probably meant. */
export function meantBy(written: string, known: readonly string[]): string | undefined {
  return nearest(written, known) ?? transposed(written, known) ?? abbreviated(written, known);
}

/** Letters in another order: `chekc` for `check`. */
function transposed(written: string, known: readonly string[]): string | undefined {
  const letters = (word: string) => [...word.toLowerCase()].sort().join('');
  return known.find((word) => letters(word) === letters(written));
}

/** The only known word that what was written is a beginning or a short form of: `md` for `markdown`. */
function abbreviated(written: string, known: readonly string[]): string | undefined {
  const short = written.toLowerCase();
  if (short.length < 2) return undefined;
  const [only, ...others] = known.filter((word) => word[0] === short[0] && holdsInOrder(word, short));
  return others.length === 0 ? only : undefined;
}

function holdsInOrder(word: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = word.indexOf(letter, at + 1);
    return at >= 0;
  });
}
