import type { Text } from '../proposal/texts.js';
import { detectLanguage, isPlainlyIn } from './detect-language.js';
import type { Language } from './language.js';
import type { Lexicon } from './lexicon.js';
import { type Passage, readPassage } from './passage.js';
import type { EntityNames } from './symbols.js';

/**
 * Reads a text with the lexicon of the proposal, or of another language in which it plainly is. In a language that is not read nothing is
 * found.
 */
export function readInItsLanguage(
  text: Text,
  lexicon: Lexicon,
  lexiconOf: (language: Language) => Lexicon,
  names: EntityNames,
): Passage {
  const own = text.kind === 'narrative' ? languageOfField(text.text, lexicon.language) : lexicon.language;
  if (own !== 'other') return readPassage(text, own === lexicon.language ? lexicon : lexiconOf(own), names);
  const passage = readPassage(text, lexicon, names);
  return { ...passage, language: 'other', hits: [], facts: passage.clauses.map(() => []) };
}

/** Fields shorter than this are read in the language of the proposal. */
const FIELD_LENGTH = 60;

function languageOfField(text: string, main: Language): Language | 'other' {
  if (text.length < FIELD_LENGTH) return main;
  const found = detectLanguage(text);
  return found !== undefined && found !== main && isPlainlyIn(found, text, main) ? found : main;
}
