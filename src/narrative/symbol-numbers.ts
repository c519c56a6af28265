import { FACT_KINDS } from './fact-kinds.js';
import type { Word } from './word.js';

/** What a symbol means to the reading itself: each is one bit. */
export const MEANS = {
  no: 1,
  absent: 2,
  hedge: 4,
  may: 8,
  plan: 16,
  break: 32,
  'denies-noun': 64,
  'not-a-denial': 128,
  template: 256,
  function: 512,
  /** A number, time, place, group, body, role or thing, or the organisation. */
  fact: 1024,
} as const;
export type Meaning = keyof typeof MEANS;

/**
 * The symbols of a lexicon as numbers: those that its phrases and sets use first, by their place in the tries, then those that only a
 * proposal brings.
 */
export class SymbolNumbers {
  readonly #numbers: Map<string, number>;
  readonly #names: string[];
  readonly #means: number[];
  /** Symbols with a lower number are used by a phrase or set. */
  readonly #used: number;
  readonly #prefixLengths: readonly number[];
  readonly #own = new WeakMap<Word, readonly number[]>();

  /** @param used every symbol that some phrase or set uses, in the order of their numbers in the tries */
  constructor(used: readonly string[], setNames: readonly string[]) {
    this.#names = [...used];
    this.#used = used.length;
    this.#numbers = new Map(used.map((symbol, number) => [symbol, number]));
    this.#means = used.map(meaningOf);
    const lengths = new Set<number>();
    for (const symbol of used) if (symbol.endsWith('*')) lengths.add(symbol.length - 1);
    this.#prefixLengths = [...lengths].sort((a, b) => a - b);
    for (const name of setNames) this.numberOf(`<${name}>`);
  }

  /** The number of a symbol, a new one if it has none. */
  numberOf(symbol: string): number {
    const known = this.#numbers.get(symbol);
    if (known !== undefined) return known;
    const number = this.#names.push(symbol) - 1;
    this.#numbers.set(symbol, number);
    this.#means.push(meaningOf(symbol));
    return number;
  }

  /** The number of a symbol, if it has one. */
  find(symbol: string): number | undefined {
    return this.#numbers.get(symbol);
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  /** The bits of MEANS of a symbol. */
  meansOf(number: number): number {
    return this.#means[number] ?? 0;
  }

  /** A word's own symbols: as it is written, as a number, by its stem, as an acronym, by how it begins; those that no phrase uses left out. */
  ownOf(word: Word): readonly number[] {
    const known = this.#own.get(word);
    if (known !== undefined) return known;
    const own = word.kind === 'mark' ? [] : this.#symbolsOf(word);
    this.#own.set(word, own);
    return own;
  }

  #symbolsOf(word: Word): number[] {
    const own: number[] = [];
    const add = (symbol: string) => {
      const number = this.#numbers.get(symbol);
      if (number !== undefined && number < this.#used) own.push(number);
    };
    add(word.exact);
    if (word.kind === 'number' || word.counts) own.push(this.numberOf('#'), this.numberOf('<@number>'));
    if (word.kind === 'number') return own;
    if (!word.skipped) add(word.stem);
    if (word.acronym) add(`^${word.folded}`);
    for (const length of this.#prefixLengths)
      if (word.folded.length >= length) add(`${word.folded.slice(0, length)}*`);
    return own;
  }
}

const MEANINGS = new Map<string, number>(Object.entries(MEANS).map(([name, bit]) => [`<${name}>`, bit]));

for (const symbol of [...FACT_KINDS.keys(), '<@organisation>']) MEANINGS.set(symbol, MEANS.fact);

function meaningOf(symbol: string): number {
  return MEANINGS.get(symbol) ?? 0;
}
