import { page as en, type PageWords } from './en/page.js';
import { page as es } from './es/page.js';
import { page as fr } from './fr/page.js';
import type { Locale } from './words.js';

const languages: Readonly<Record<Locale, PageWords>> = { en, fr, es };

/** What the page that judges a file in a browser says, in a language. */
export function pageWordsIn(locale: Locale): PageWords {
  return languages[locale];
}
