import { isNumberWord, isSkipped, type Language, stemOf } from './language.js';

/** What a word, number or mark is, wherever it stands. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, accents folded. */
  readonly folded: string;
  readonly stem: string;
  /** Two letters or more, all capitals: SEA, not sea. */
  readonly acronym: boolean;
  readonly capital: boolean;
  /** An article, possessive or demonstrative, passed over between the words of a phrase. */
  readonly skipped: boolean;
  /** A number in words. */
  readonly counts: boolean;
  /** The symbol of just this word: `=` and its folded form. */
  readonly exact: string;
}

const MARKS = /[\u0300-\u036f]/g;

/** Lower case without accents; ligatures opened. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127)
      return lower.normalize('NFD').replace(MARKS, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  }
  return lower;
}

/** So many different words are remembered; when there are more, it begins anew. */
const MOST_WORDS = 50_000;
const words: Record<Language, Map<string, Word>> = { en: new Map(), fr: new Map(), es: new Map() };

/** The word that is written so: worked out once, since most words of a text occur in it again. */
export function wordOf(text: string, language: Language): Word {
  const known = words[language].get(text);
  if (known !== undefined) return known;
  const word = newWord(text, language);
  if (words[language].size >= MOST_WORDS) words[language].clear();
  words[language].set(text, word);
  return word;
}

function newWord(text: string, language: Language): Word {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const kind = /^\p{N}/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'word' : 'mark';
  const isWord = kind === 'word';
  const folded = isWord ? fold(text) : text;
  const skipped = isWord && isSkipped(folded, language);
  return {
    kind,
    folded,
    stem: isWord && !skipped ? stemOf(folded, language) : folded,
    acronym: isWord && text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
    capital: isWord && first !== first.toLowerCase(),
    skipped,
    counts: isNumberWord(folded, language),
    exact: `=${folded}`,
  };
}
