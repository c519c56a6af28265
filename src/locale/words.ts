import { en } from './en.js';

/** The shape that every language of the tool's own words has. */
export type Words = typeof en;

/** Languages that reports can be written in. */
export const LOCALES = ['en'] as const;
export type Locale = (typeof LOCALES)[number];

const languages: Readonly<Record<Locale, Words>> = { en };

/** The tool's own words in a language. */
export function wordsIn(locale: Locale): Words {
  return languages[locale];
}

/** The name of a section as a heading. A section of a custom checklist that the tool has no name for is named by its id. */
export function sectionName(words: Words, section: string): string {
  const names: Readonly<Record<string, string>> = words.sections;
  return Object.hasOwn(names, section) ? (names[section] ?? section) : section;
}
