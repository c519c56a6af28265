import type { Clause } from './clauses.js';
import type { Lexicon } from './lexicon.js';
import { Matches, type SymbolColumns } from './packed-walk.js';
import { isPassedOver } from './passed-over.js';
import { PERCENT } from './pattern.js';
import type { SymbolNumbers } from './symbol-numbers.js';
import { MEANS, type Meaning } from './symbol-numbers.js';
import type { Token } from './tokens.js';
import type { Trie } from './trie.js';
import { conceptOfLocalWord } from './vocabulary.js';
import { type Span, walk } from './walk.js';

/** Names of this proposal (places, groups, partners …), each leading to its entity set. */
export type EntityNames = Trie<string>;

/**
 * The symbols that begin at each token of a text: its own (stem, exact form, acronym, prefix, number), then the names of the proposal and
 * the sets of the lexicon that begin there.
 */
export class Symbols {
  readonly columns: SymbolColumns;
  /** Whether local words of the proposal that stand for a concept are among them. */
  readonly holdsLocalWords: boolean;
  readonly #names: SymbolNumbers;
  readonly #spans: (readonly Span[] | undefined)[] = [];
  #means: readonly number[] | undefined;

  constructor(columns: SymbolColumns, names: SymbolNumbers, holdsLocalWords: boolean) {
    this.columns = columns;
    this.holdsLocalWords = holdsLocalWords;
    this.#names = names;
  }

  /** How many tokens there are. */
  get length(): number {
    return this.columns.starts.length - 1;
  }

  /** The symbols that begin at a token. */
  at(token: number): readonly Span[] {
    const known = this.#spans[token];
    if (known !== undefined) return known;
    const { starts, numbers, until } = this.columns;
    const spans: Span[] = [];
    for (let one = starts[token] ?? 0; one < (starts[token + 1] ?? 0); one++)
      spans.push({ symbol: this.#names.nameOf(numbers[one] ?? -1), to: until[one] ?? 0 });
    this.#spans[token] = spans;
    return spans;
  }

  /** Whether one of these symbols begins at a token, or from one token up to another. */
  has(symbols: Iterable<string>, token: number, to: number = token + 1): boolean {
    const { starts, numbers } = this.columns;
    const first = starts[Math.max(token, 0)] ?? 0;
    const last = starts[Math.min(to, this.length)] ?? 0;
    for (const symbol of symbols) {
      const number = this.#names.find(symbol);
      if (number === undefined) continue;
      for (let one = first; one < last; one++) if (numbers[one] === number) return true;
    }
    return false;
  }

  /** Whether one of these symbols begins anywhere. */
  hold(symbols: Iterable<string>): boolean {
    return this.has(symbols, 0, this.length);
  }

  /** Whether a token is a word of templates, or one that only joins others. */
  isTemplate(token: number): boolean {
    return (this.meansOf(token) & (MEANS.template | MEANS.function)) !== 0;
  }

  /** The bits of MEANS of a token, all its symbols together. */
  meansOf(token: number): number {
    this.#means ??= this.#allMeans();
    return this.#means[token] ?? 0;
  }

  /** Whether a token means something. */
  means(token: number, meaning: Meaning): boolean {
    return (this.meansOf(token) & MEANS[meaning]) !== 0;
  }

  #allMeans(): number[] {
    const { starts, numbers } = this.columns;
    return starts.slice(1).map((end, token) => {
      let all = 0;
      for (let one = starts[token] ?? 0; one < end; one++) all |= this.#names.meansOf(numbers[one] ?? -1);
      return all;
    });
  }
}

const matches = new Matches();

/** Finds the symbols of a text. */
export function symbolsOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  lexicon: Lexicon,
  names: EntityNames,
): Symbols {
  const own = ownColumns(tokens, lexicon);
  matches.count = 0;
  for (const { from, to } of clauses) lexicon.sets.walk(own, from, to, matches);
  const named = namesIn(tokens, clauses, lexicon, names);
  const { endStarts, ends } = lexicon.sets;
  const starts: number[] = [];
  const numbers: number[] = [];
  const at: number[] = [];
  const until: number[] = [];
  const add = (token: number, number: number, to: number) => {
    at.push(token);
    numbers.push(number);
    until.push(to);
  };
  let match = 0;
  for (let i = 0; i < tokens.length; i++) {
    starts.push(numbers.length);
    for (let one = own.starts[i] ?? 0; one < (own.starts[i + 1] ?? 0); one++)
      add(i, own.numbers[one] ?? -1, i + 1);
    for (const { number, to } of named.at.get(i) ?? []) add(i, number, to);
    for (; match < matches.count && matches.from[match] === i; match++) {
      const node = matches.node[match] ?? 0;
      for (let end = endStarts[node] ?? 0; end < (endStarts[node + 1] ?? 0); end++)
        add(i, lexicon.setNumber(ends[end] ?? -1), matches.to[match] ?? i + 1);
    }
  }
  starts.push(numbers.length);
  return new Symbols(
    { starts, numbers, at, until, weight: own.weight },
    lexicon.symbols,
    named.holdLocalWords,
  );
}

/** Each token's own symbols. */
function ownColumns(tokens: readonly Token[], { symbols }: Lexicon): SymbolColumns {
  const columns: Record<keyof SymbolColumns, number[]> = {
    starts: [],
    numbers: [],
    at: [],
    until: [],
    weight: [],
  };
  let weight = 0;
  tokens.forEach((token, i) => {
    columns.starts.push(columns.numbers.length);
    columns.weight.push(weight);
    if (!isPassedOver(token)) weight++;
    for (const number of symbols.ownOf(token.word)) {
      columns.numbers.push(number);
      columns.at.push(i);
      columns.until.push(i + 1);
    }
    const percentEnd = endOfPercent(tokens, i);
    if (percentEnd !== undefined) {
      columns.numbers.push(symbols.numberOf(PERCENT));
      columns.at.push(i);
      columns.until.push(percentEnd);
    }
  });
  columns.starts.push(columns.numbers.length);
  columns.weight.push(weight);
  return columns;
}

const PERCENT_WORDS = [
  ['%'],
  ['percent'],
  ['per', 'cent'],
  ['pour', 'cent'],
  ['por', 'ciento'],
  ['porciento'],
];

/** Where a share of a hundred ends that begins at a token, if one does. */
function endOfPercent(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word;
  if (word === undefined || (word.kind !== 'number' && !word.counts)) return undefined;
  const found = PERCENT_WORDS.find((words) => words.every((one, i) => tokens[at + 1 + i]?.folded === one));
  return found === undefined ? undefined : at + 1 + found.length;
}

/** Names found in a text, by the token at which they begin. */
interface NamesFound {
  readonly at: ReadonlyMap<number, readonly { readonly number: number; readonly to: number }[]>;
  readonly holdLocalWords: boolean;
}

const NO_NAMES: NamesFound = { at: new Map(), holdLocalWords: false };

function namesIn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { symbols }: Lexicon,
  names: EntityNames,
): NamesFound {
  const firsts = names.nodes[0]?.next ?? {};
  const mayBegin = ({ kind, word }: Token) => kind !== 'mark' && Object.hasOwn(firsts, word.exact);
  if (!tokens.some(mayBegin)) return NO_NAMES;
  const at = new Map<number, { number: number; to: number }[]>();
  let holdLocalWords = false;
  const exact = tokens.map((token, i) =>
    token.kind === 'mark' ? [] : [{ symbol: token.word.exact, to: i + 1 }],
  );
  for (const { from, to } of clauses)
    for (const match of walk(names, tokens, exact, from, to)) {
      const same = at.get(match.from);
      const one = { number: symbols.numberOf(match.end), to: match.to };
      if (same === undefined) at.set(match.from, [one]);
      else same.push(one);
      holdLocalWords ||= conceptOfLocalWord(match.end) !== undefined;
    }
  return { at, holdLocalWords };
}
