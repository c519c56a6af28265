import type { Language } from './language.js';
import { openTrie, type PackedTrie } from './packed-trie.js';
import { type PackedWalk, packedWalk } from './packed-walk.js';
import type { Pattern } from './pattern.js';

export type PhraseClass = 'concrete' | 'aim' | 'not';

/** One phrase of a concept. */
export interface Phrase {
  readonly concept: string;
  readonly class: PhraseClass;
  readonly source: string;
  readonly parts: number;
  readonly within: Pattern['within'];
}

/** The end of one part of a phrase. */
export interface PhrasePart {
  readonly phrase: Phrase;
  readonly part: number;
}

/** A language's lexicon as plain data, as the build writes it. */
export interface LexiconData {
  readonly language: Language;
  /** Members of word sets; the end is the place of the set in `setNames`. */
  readonly sets: PackedTrie;
  /** Parts of phrases; the end is a number that `phrasePartOf` reads. */
  readonly parts: PackedTrie;
  /** Names of the concepts that phrases belong to. */
  readonly concepts: readonly string[];
  /** A number for each phrase, which `phraseOf` reads: most of a lexicon is phrases, and most of a phrase is the same few words. */
  readonly phrases: readonly number[];
  /** The phrases as they were written, one a line: only people ask for them. */
  readonly sources: string;
  /** Every symbol that some phrase or set uses, so that tokens carry no others; its place is its number in the tries. */
  readonly symbols: readonly string[];
  /** Names of the word sets. */
  readonly setNames: readonly string[];
  /** Each concept in words. */
  readonly says: Readonly<Record<string, string>>;
}

/** All sets and concepts of a language, ready to be walked. */
export interface Lexicon {
  readonly language: Language;
  /** Finds members of word sets; `setSymbol` reads the end. */
  readonly findSets: PackedWalk;
  /** Finds parts of phrases. */
  readonly findParts: PackedWalk;
  /** The symbol of a set that was found. */
  setSymbol(end: number): string;
  readonly symbols: { has(symbol: string): boolean };
  /** Lengths of the prefixes in use. */
  readonly prefixLengths: readonly number[];
  readonly setNames: ReadonlySet<string>;
  phrasePartOf(end: number): PhrasePart | undefined;
  /** Each concept in words. */
  readonly concepts: ReadonlyMap<string, string>;
  /** The phrases of a concept, for people. */
  phrasesOf(concept: string): readonly Phrase[];
}

/** Parts of phrases are numbered so that both fit into one number. */
const PARTS = 4;

export function partNumber(phrase: number, part: number): number {
  return phrase * PARTS + part;
}

const CLASSES = ['concrete', 'aim', 'not'] as const;

/** Everything of a phrase but its words, as one number. */
export function phraseNumber(
  concept: number,
  phraseClass: PhraseClass,
  parts: number,
  within: Pattern['within'],
): number {
  const said = concept * CLASSES.length + CLASSES.indexOf(phraseClass);
  return (said * PARTS + parts - 1) * 2 + (within === 'clause' ? 0 : 1);
}

/** Makes a lexicon out of its data. */
export function openLexicon(data: LexiconData): Lexicon {
  let lines: readonly string[] | undefined;
  const sourceOf = (phrase: number): string => {
    lines ??= data.sources.split('\n');
    return lines[phrase] ?? '';
  };
  const opened: Phrase[] = [];
  const phraseOf = (number: number): Phrase | undefined => {
    const known = opened[number];
    const packed = data.phrases[number];
    if (known !== undefined || packed === undefined) return known;
    const rest = packed >> 1;
    const said = Math.floor(rest / PARTS);
    const phrase: Phrase = {
      concept: data.concepts[Math.floor(said / CLASSES.length)] ?? '',
      class: CLASSES[said % CLASSES.length] ?? 'not',
      parts: (rest % PARTS) + 1,
      within: packed % 2 === 0 ? 'clause' : 'sentence',
      get source() {
        return sourceOf(number);
      },
    };
    opened[number] = phrase;
    return phrase;
  };
  const symbols = new Map(data.symbols.map((symbol, number) => [symbol, number]));
  const setSymbols = data.setNames.map((name) => `<${name}>`);
  const prefixLengths = new Set(
    data.symbols.filter((symbol) => symbol.endsWith('*')).map(({ length }) => length - 1),
  );
  return {
    language: data.language,
    findSets: packedWalk(openTrie(data.sets), symbols),
    findParts: packedWalk(openTrie(data.parts), symbols),
    setSymbol: (end) => setSymbols[end] ?? '',
    symbols,
    prefixLengths: [...prefixLengths].sort((a, b) => a - b),
    setNames: new Set(data.setNames),
    phrasePartOf(end) {
      const phrase = phraseOf(Math.floor(end / PARTS));
      return phrase === undefined ? undefined : { phrase, part: end % PARTS };
    },
    concepts: new Map(Object.entries(data.says)),
    phrasesOf: (concept) =>
      data.phrases.flatMap((_, number) => {
        const phrase = phraseOf(number);
        return phrase?.concept === concept ? [phrase] : [];
      }),
  };
}
