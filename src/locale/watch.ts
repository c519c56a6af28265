import { watchWords as en, type WatchWords } from './en/watch.js';
import { watchWords as es } from './es/watch.js';
import { watchWords as fr } from './fr/watch.js';
import type { Locale } from './words.js';

export type { WatchWords } from './en/watch.js';

const languages: Readonly<Record<Locale, WatchWords>> = { en, fr, es };

/** What check --watch says, in a language. */
export function watchWordsIn(locale: Locale): WatchWords {
  return languages[locale];
}
