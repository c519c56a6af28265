import { fixWords as en, type FixWords } from './en/fix.js';
import { fixWords as es } from './es/fix.js';
import { fixWords as fr } from './fr/fix.js';
import type { Locale } from './words.js';

export type { FixWords } from './en/fix.js';

const languages: Readonly<Record<Locale, FixWords>> = { en, fr, es };

/** What fix says, and writes into stubs, in a language. */
export function fixWordsIn(locale: Locale): FixWords {
  return languages[locale];
}
