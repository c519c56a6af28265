import type { Language } from './language.js';
import { type OpenTrie, openTrie, type PackedTrie } from './packed-trie.js';
import { type PackedWalk, packedWalk } from './packed-walk.js';
import { type NodesOfParts, nodesOfParts, PARTS } from './part-nodes.js';
import type { Pattern } from './pattern.js';
import { SymbolNumbers } from './symbol-numbers.js';

export type PhraseClass = (typeof CLASSES)[number];

/** One phrase of a concept. */
export interface Phrase {
  readonly concept: string;
  readonly class: PhraseClass;
  readonly source: string;
  readonly parts: number;
  readonly within: Pattern['within'];
}

/** A language's lexicon as plain data, as the build writes it. */
export interface LexiconData {
  readonly language: Language;
  /** Members of word sets; the end is the place of the set in `setNames`. */
  readonly sets: PackedTrie;
  /** Parts of phrases; the end is a number that `partNumber` makes. */
  readonly parts: PackedTrie;
  /** Names of the concepts that phrases belong to. */
  readonly concepts: readonly string[];
  /** A number for each phrase, which `phraseOf` reads: most of a lexicon is phrases, and most of a phrase is the same few words. */
  readonly phrases: ArrayLike<number>;
  /** The phrases as they were written, one a line: only people ask for them. */
  readonly sources: string;
  /** Every symbol that some phrase or set uses, so that tokens carry no others; its place is its number in the tries. */
  readonly symbols: readonly string[];
  /** Names of the word sets. */
  readonly setNames: readonly string[];
  /** Each concept in words. */
  readonly says: Readonly<Record<string, string>>;
}

/** A trie of the lexicon, and the walk over it. */
export interface WalkedTrie extends OpenTrie {
  readonly walk: PackedWalk;
}

/** The trie of the parts of phrases. */
export interface TrieOfParts extends WalkedTrie {
  /** Whether a part behind the first of a phrase ends at a node. */
  holdsOthers(node: number): boolean;
}

/** All sets and concepts of a language, ready to be walked. */
export interface Lexicon {
  readonly language: Language;
  /** Members of word sets; `setNumber` reads the end. */
  readonly sets: WalkedTrie;
  /** Parts of phrases; the end is what `partNumber` gives. */
  readonly parts: TrieOfParts;
  /** Where the parts of phrases behind their first end. */
  nodesOfParts(): NodesOfParts;
  /** The symbols of the lexicon as numbers. */
  readonly symbols: SymbolNumbers;
  /** The number of the symbol of a set that was found. */
  setNumber(end: number): number;
  readonly setNames: ReadonlySet<string>;
  /** The phrase of a number. */
  phrase(number: number): Phrase | undefined;
  /** Each concept in words. */
  readonly concepts: ReadonlyMap<string, string>;
  /** The phrases of a concept, for people. */
  phrasesOf(concept: string): readonly Phrase[];
}

export function partNumber(phrase: number, part: number): number {
  return phrase * PARTS + part;
}

/** What the phrases of a concept are for; `not` and `unless` take hits back. */
export const CLASSES = ['concrete', 'aim', 'not', 'unless'] as const;

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
  const symbols = new SymbolNumbers(data.symbols, data.setNames);
  const setNumbers = data.setNames.map((name) => symbols.numberOf(`<${name}>`));
  const walked = (trie: PackedTrie): WalkedTrie => {
    const open = openTrie(trie);
    return { ...open, walk: packedWalk(open, data.symbols.length) };
  };
  const parts = walked(data.parts);
  let nodes: NodesOfParts | undefined;
  const othersAt = new Uint8Array(parts.endStarts.length);
  const nodesOf = (): NodesOfParts => {
    if (nodes !== undefined) return nodes;
    nodes = nodesOfParts(parts);
    for (const at of nodes.values()) for (const node of at) othersAt[node] = 1;
    return nodes;
  };
  return {
    language: data.language,
    sets: walked(data.sets),
    parts: { ...parts, holdsOthers: (node) => othersAt[node] === 1 },
    nodesOfParts: nodesOf,
    symbols,
    setNumber: (end) => setNumbers[end] ?? -1,
    setNames: new Set(data.setNames),
    phrase: phraseOf,
    concepts: new Map(Object.entries(data.says)),
    phrasesOf: (concept) =>
      Array.from(data.phrases, (_, number) => phraseOf(number)).flatMap((phrase) =>
        phrase?.concept === concept ? [phrase] : [],
      ),
  };
}
