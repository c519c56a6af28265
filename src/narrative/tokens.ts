import type { Language } from './language.js';
import { type Word, wordOf } from './word.js';

/** A word, number or mark of a text, with its offsets in the text (UTF-16 units, end exclusive). */
export interface Token extends Pick<Word, 'kind' | 'folded' | 'stem' | 'acronym' | 'capital' | 'skipped'> {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What all tokens of the same letters share. */
  readonly word: Word;
}

const PIECE =
  /\p{N}[\p{N}\p{L}]*(?:[.,:/](?=\p{N})[\p{N}\p{L}]+)*|\p{L}[\p{L}\p{M}]*|\r?\n|[^\s\p{L}\p{N}]/gu;
/**
 * Endings by which a word names both sexes: réfugié·e·s, formateur(trice), niñ@s, promotores/as. They are read as part of the word.
 */
const BOTH_SEXES: Partial<Record<Language, RegExp>> = {
  fr: /(?:[\u00b7\u2022](?:e|es|s|ne|nes|le|les|trice|trices))+(?!\p{L})|\((?:e|es|s|ne|nes|trice|trices)\)s?(?!\p{L})|\/(?:e|es|ne|nes|trice|trices)(?![\p{L}\p{N}])/uy,
  es: /@s?(?![\p{L}\p{N}])|\((?:a|as|o|os|s|es)\)s?(?!\p{L})|\/(?:a|as|o|os)(?![\p{L}\p{N}])/uy,
};
/** Signs with which such an ending begins. */
const OPENS_BOTH = new Set(Array.from('\u00b7\u2022(/@', (sign) => sign.charCodeAt(0)));
const SHORTEST_OF_BOTH = 3;
const ENGLISH_CLITICS = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);
function isApostrophe(text: string): boolean {
  return text === "'" || text === '’';
}

/**
 * Splits a text once, offsets kept. `women's` is women; `don't` is don + not; `l'eau` is l + eau; `psycho-social` is two words.
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  let read = 0;
  for (const piece of text.matchAll(PIECE)) {
    const word = piece[0];
    const start = piece.index;
    if (start < read) continue;
    const both = endingOfBoth(text, word, start + word.length, language);
    if (both !== undefined) {
      read = start + word.length + both.length;
      const head = both.startsWith('@') ? `${word}os` : word;
      tokens.push(tokenOf(wordOf(head, language), text.slice(start, read), start, read));
      continue;
    }
    const previous = tokens.at(-1);
    const beforePrevious = tokens.at(-2);
    const afterApostrophe =
      previous !== undefined &&
      previous.end === start &&
      isApostrophe(previous.text) &&
      beforePrevious?.end === previous.start;
    if (language === 'en' && afterApostrophe && ENGLISH_CLITICS.has(word.toLowerCase())) {
      tokens.pop();
      if (word.toLowerCase() === 't') tokens.push(token('not', start, start + word.length, language));
      continue;
    }
    tokens.push(token(word, start, start + word.length, language));
  }
  return tokens;
}

function endingOfBoth(text: string, word: string, end: number, language: Language): string | undefined {
  const ending = BOTH_SEXES[language];
  if (ending === undefined || !OPENS_BOTH.has(text.charCodeAt(end))) return undefined;
  if (word.length < SHORTEST_OF_BOTH || !/^\p{L}/u.test(word)) return undefined;
  ending.lastIndex = end;
  return ending.exec(text)?.[0];
}

function token(text: string, start: number, end: number, language: Language): Token {
  return tokenOf(wordOf(text, language), text, start, end);
}

function tokenOf(word: Word, text: string, start: number, end: number): Token {
  const { kind, folded, stem, acronym, capital, skipped } = word;
  return { text, start, end, kind, folded, stem, acronym, capital, skipped, word };
}

/** The first token that begins at an offset or behind it; their number where none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
