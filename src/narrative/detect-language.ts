import { LANGUAGES, type Language } from './language.js';

/** Small words that occur in every text of a language and hardly in the others. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to with for is are will by from their which who be was were this that not have has they'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le les des et du dans pour avec par sur est sont sera seront aux ces qui une ne pas leur leurs ont au'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el los las y del para con por en se una sus no que es son sera al como su lo han esta estan'.split(' '),
  ),
};
/** Fewer small words than this tell nothing. */
const ENOUGH = 5;
/** A text so long in which small words are rarer than this is in none of the languages: terse notes hold twice as many. */
const LONG = 50;
const RARE = 0.03;

/**
 * The language in which most small words of a text are written.
 *
 * @returns `other` for a text long enough to tell that it is in none of them; nothing where it is too short
 */
export function detectLanguage(text: string): Language | 'other' | undefined {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  let best: Language | undefined;
  let most = 0;
  for (const language of LANGUAGES) {
    const count = words.filter((word) => SMALL_WORDS[language].has(word)).length;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  if (words.length >= LONG && most < words.length * RARE) return 'other';
  return most >= ENOUGH ? best : undefined;
}
