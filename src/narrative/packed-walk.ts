import { NodeSet } from './node-set.js';
import { GAPS, type OpenTrie } from './packed-trie.js';

/** The symbols of a text as plain numbers, token by token. */
export interface SymbolColumns {
  /** For each token the first of its symbols; and one end. */
  readonly starts: readonly number[];
  /** The number of each symbol, the token at which it begins and the token before which it ends. */
  readonly numbers: readonly number[];
  readonly at: readonly number[];
  readonly until: readonly number[];
  /** How many words that count stand before each token; a gap is measured in them. */
  readonly weight: readonly number[];
}

/** What a walk found, in columns that are used again and again: objects for each would cost more than the finding. */
export class Matches {
  count = 0;
  /** The node at which a phrase ends, its first token and the one after its last. */
  readonly node: number[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** The last step of the way there. */
  readonly step: number[] = [];
  /** Each step: the tokens that it took, and the step before it. */
  readonly stepFrom: number[] = [];
  readonly stepTo: number[] = [];
  readonly stepBefore: number[] = [];

  /** The tokens that a match took, without those in its gaps. */
  matched(match: number): number[] {
    const tokens: number[] = [];
    for (let one = this.step[match] ?? -1; one >= 0; one = this.stepBefore[one] ?? -1)
      for (let i = (this.stepTo[one] ?? 0) - 1; i >= (this.stepFrom[one] ?? 0); i--) tokens.push(i);
    return tokens.reverse();
  }
}

/** Finds the phrases of a packed trie between two tokens, and adds them to the matches. */
export type PackedWalk = (symbols: SymbolColumns, from: number, to: number, matches: Matches) => void;

/** With more edges than this the words that follow are looked up among them, with fewer the edges among the words. */
const FEW_EDGES = 24;

/**
 * A walk over one trie, which keeps its tables from one stretch to the next. Linear in the number of tokens: from one start each node is
 * entered at most once for each place.
 *
 * @param size how many symbols the trie uses: their numbers are below it
 */
export function packedWalk(trie: OpenTrie, size: number): PackedWalk {
  const { starts, symbols: edgeSymbols, targets, endStarts } = trie;
  /** Where a phrase that begins with a symbol goes on. */
  const roots = new Int32Array(size).fill(-1);
  for (let edge = starts[0] ?? 0; edge < (starts[1] ?? 0); edge++)
    roots[edgeSymbols[edge] ?? 0] = targets[edge] ?? -1;
  /** For each symbol where in this stretch it begins first; and for each occurrence the next of the same symbol. */
  const firstOf = new Int32Array(size).fill(-1);
  const after: number[] = [];
  const entered = new NodeSet();

  let columns: SymbolColumns = { starts: [], numbers: [], at: [], until: [], weight: [] };
  let matches = new Matches();
  let steps = 0;
  let start = 0;
  let end = 0;

  const enter = (node: number, place: number, step: number): void => {
    if ((endStarts[node] ?? 0) < (endStarts[node + 1] ?? 0)) {
      const { count } = matches;
      matches.node[count] = node;
      matches.from[count] = start;
      matches.to[count] = place;
      matches.step[count] = step;
      matches.count = count + 1;
    }
    if (place >= end) return;
    const base = node * GAPS.length;
    for (let kind = 0; kind < GAPS.length; kind++) {
      const first = starts[base + kind] ?? 0;
      const last = starts[base + kind + 1] ?? 0;
      if (first < last) follow(first, last, place, GAPS[kind] ?? 0, step);
    }
  };

  const follow = (first: number, last: number, place: number, gap: number, step: number): void => {
    const { weight, at, numbers, starts: ofToken } = columns;
    const most = (weight[place] ?? 0) + gap;
    if (last - first > FEW_EDGES) {
      for (let i = place; i < end && (weight[i] ?? 0) <= most; i++)
        for (let one = ofToken[i] ?? 0; one < (ofToken[i + 1] ?? 0); one++) {
          const edge = edgeOf(first, last, numbers[one] ?? -1);
          if (edge >= 0) reach(targets[edge] ?? 0, one, step);
        }
      return;
    }
    for (let edge = first; edge < last; edge++)
      for (let one = firstOf[edgeSymbols[edge] ?? 0] ?? -1; one >= 0; one = after[one] ?? -1) {
        const begins = at[one] ?? 0;
        if (begins < place) continue;
        if ((weight[begins] ?? 0) > most) break;
        reach(targets[edge] ?? 0, one, step);
      }
  };

  const reach = (node: number, occurrence: number, before: number): void => {
    const place = columns.until[occurrence] ?? 0;
    if (!entered.add(node, place - start)) return;
    const step = steps++;
    matches.stepFrom[step] = columns.at[occurrence] ?? 0;
    matches.stepTo[step] = place;
    matches.stepBefore[step] = before;
    enter(node, place, step);
  };

  const edgeOf = (first: number, last: number, symbol: number): number => {
    let low = first;
    let high = last - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = edgeSymbols[middle] ?? 0;
      if (found === symbol) return middle;
      if (found < symbol) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };

  return (symbols, from, to, found) => {
    columns = symbols;
    matches = found;
    // The steps of earlier stretches of the same text stay: matches lead to them.
    steps = found.count === 0 ? 0 : (found.step[found.count - 1] ?? -1) + 1;
    end = to;
    const { starts: ofToken, numbers } = symbols;
    const first = ofToken[from] ?? 0;
    const last = ofToken[to] ?? 0;
    for (let one = last - 1; one >= first; one--) {
      const symbol = numbers[one] ?? 0;
      if (symbol >= size) continue;
      after[one] = firstOf[symbol] ?? -1;
      firstOf[symbol] = one;
    }
    for (start = from; start < to; start++) {
      entered.clear();
      for (let one = ofToken[start] ?? 0; one < (ofToken[start + 1] ?? 0); one++) {
        const symbol = numbers[one] ?? 0;
        const target = symbol < size ? (roots[symbol] ?? -1) : -1;
        if (target >= 0) reach(target, one, -1);
      }
    }
    for (let one = first; one < last; one++) {
      const symbol = numbers[one] ?? 0;
      if (symbol < size) firstOf[symbol] = -1;
    }
  };
}
