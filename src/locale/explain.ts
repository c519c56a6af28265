import { type ExplainWords, explain as en } from './en/explain.js';
import { explain as es } from './es/explain.js';
import { explain as fr } from './fr/explain.js';
import type { Locale } from './words.js';

export type { ExplainWords } from './en/explain.js';

const languages: Readonly<Record<Locale, ExplainWords>> = { en, fr, es };

/** How a verdict on a file came about, in a language. */
export function explainWordsIn(locale: Locale): ExplainWords {
  return languages[locale];
}
