import { en, type Words } from './en/words.js';
import { es } from './es/words.js';
import { fr } from './fr/words.js';

export type { Words } from './en/words.js';

/** Languages that reports can be written in. */
export const LOCALES = ['en', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(language: string): language is Locale {
  return LOCALES.some((locale) => locale === language);
}

const languages: Readonly<Record<Locale, Words>> = { en, fr, es };

/** The tool's own words in a language. */
export function wordsIn(locale: Locale): Words {
  return languages[locale];
}

/** The name of a section as a heading. A section of a custom checklist that the tool has no name for is named by its id. */
export function sectionName(words: Words, section: string): string {
  const names: Readonly<Record<string, string>> = words.sections;
  return Object.hasOwn(names, section) ? (names[section] ?? section) : section;
}
