import { stemmer as english } from '@orama/stemmers/english';
import { frenchStem } from './stems/french.js';
import { spanishStem } from './stems/spanish.js';

/** Languages with a lexicon: proposals in any other are not judged. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language === code);
}

const STEMMERS: Record<Language, (word: string) => string> = { en: english, fr: frenchStem, es: spanishStem };
const stems: Record<Language, Map<string, string>> = { en: new Map(), fr: new Map(), es: new Map() };

/**
 * The stem of a folded word: Snowball's for English, a light one for French and Spanish.
 *
 * @param word lower case, without accents
 */
export function stemOf(word: string, language: Language): string {
  const known = stems[language].get(word);
  if (known !== undefined) return known;
  const stem = STEMMERS[language](word);
  stems[language].set(word, stem);
  return stem;
}

/** Articles, possessives and demonstratives: passed over between the words of a phrase. */
const SKIPPED: Record<Language, ReadonlySet<string>> = {
  en: new Set('the a an this that these those its their our his her your my'.split(' ')),
  fr: new Set(
    'le la les l un une des du d de ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las lo un una unos unas del de al este esta estos estas ese esa esos esas su sus nuestro nuestra nuestros nuestras'.split(
      ' ',
    ),
  ),
};

export function isSkipped(folded: string, language: Language): boolean {
  return SKIPPED[language].has(folded);
}

/** Number words; "one" is left out, because it is an article or a pronoun as often as a number. */
const NUMBER_WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'deux trois quatre cinq six sept huit dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille dizaine douzaine vingtaine centaine moitie'.split(
      ' ',
    ),
  ),
  es: new Set(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis veinte veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil docena decena mitad'.split(
      ' ',
    ),
  ),
};

export function isNumberWord(folded: string, language: Language): boolean {
  return NUMBER_WORDS[language].has(folded);
}
