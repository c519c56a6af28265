import type { Knowledge } from '../checklist/built-in.js';
import { concepts as en } from './en/concepts.js';
import { concepts as es } from './es/concepts.js';
import { concepts as fr } from './fr/concepts.js';
import type { Locale } from './words.js';

const ofOtherLexicons: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { en, fr, es };

/** What a language says of the concepts that judging names: signs of areas, and what is wrong with words that harm. */
export function conceptsIn(
  locale: Locale,
  knowledge: Pick<Knowledge, 'lexicon' | 'wordings'>,
): Readonly<Record<string, string>> {
  const signs = [...knowledge.lexicon(locale).concepts].filter(([concept]) => concept.startsWith('sign-'));
  const harms = Object.entries(knowledge.wordings(locale)).map(
    ([concept, { why }]) => [concept, why] as const,
  );
  return { ...ofOtherLexicons[locale], ...Object.fromEntries([...signs, ...harms]) };
}
