import { type ComparisonWords, comparison as en } from './en/comparison.js';
import { comparison as es } from './es/comparison.js';
import { comparison as fr } from './fr/comparison.js';
import type { Locale } from './words.js';

export type { ComparisonWords } from './en/comparison.js';

const languages: Readonly<Record<Locale, ComparisonWords>> = { en, fr, es };

/** Words of comparisons in a language. */
export function comparisonWordsIn(locale: Locale): ComparisonWords {
  return languages[locale];
}
