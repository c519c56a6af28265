import { GAPS, type OpenTrie } from './packed-trie.js';
import { isPassedOver } from './passed-over.js';
import type { Token } from './tokens.js';
import { type Match, type Span, Trail } from './walk.js';

/** Finds the phrases of a packed trie in stretches of tokens. */
export type PackedWalk = (
  tokens: readonly Token[],
  symbols: readonly (readonly Span[])[],
  from: number,
  to: number,
) => Match<number>[];

/** With more edges than this the words that follow are looked up among them, with fewer the edges among the words. */
const FEW_EDGES = 24;

/**
 * A walk over one trie, which keeps its tables from one stretch to the next. Linear in the number of tokens: from one start each node is
 * entered at most once for each place.
 *
 * @param numberOf the number of a symbol; none for symbols that no phrase uses
 */
export function packedWalk(trie: OpenTrie, numberOf: ReadonlyMap<string, number>): PackedWalk {
  const { starts, symbols: edgeSymbols, targets, endStarts, ends } = trie;
  /** For each symbol where in this stretch it begins first, as an index into the occurrences. */
  const firstOf = new Int32Array(numberOf.size).fill(-1);
  let at: number[] = [];
  let until: number[] = [];
  let after: number[] = [];
  let which: number[] = [];
  /** For each token of the stretch the first of its occurrences. */
  let ofToken: number[] = [];
  /** How many words that count stand before each token of the stretch. */
  let weight: number[] = [];

  return (tokens, symbols, from, to) => {
    const matches: Match<number>[] = [];
    index(tokens, symbols, from, to);
    const entered = new Set<number>();
    let start = from;

    const enter = (node: number, place: number, trail: Trail): void => {
      for (let i = endStarts[node] ?? 0; i < (endStarts[node + 1] ?? 0); i++)
        matches.push(trail.match(ends[i] ?? 0, start, place));
      for (let kind = 0; kind < GAPS.length; kind++) {
        const first = starts[node * GAPS.length + kind] ?? 0;
        const last = starts[node * GAPS.length + kind + 1] ?? 0;
        if (first < last && place < to) follow(first, last, place, GAPS[kind] ?? 0, trail);
      }
    };

    const follow = (first: number, last: number, place: number, gap: number, trail: Trail): void => {
      const most = (weight[place - from] ?? 0) + gap;
      if (last - first > FEW_EDGES) {
        for (let i = place; i < to && (weight[i - from] ?? 0) <= most; i++)
          for (let one = ofToken[i - from] ?? 0; one < (ofToken[i - from + 1] ?? 0); one++) {
            const edge = edgeOf(first, last, which[one] ?? -1);
            if (edge >= 0) reach(edge, one, trail);
          }
        return;
      }
      for (let edge = first; edge < last; edge++)
        for (let one = firstOf[edgeSymbols[edge] ?? 0] ?? -1; one >= 0; one = after[one] ?? -1) {
          const begins = at[one] ?? 0;
          if (begins < place) continue;
          if ((weight[begins - from] ?? 0) > most) break;
          reach(edge, one, trail);
        }
    };

    const reach = (edge: number, occurrence: number, before: Trail | undefined): void => {
      const target = targets[edge] ?? 0;
      const end = until[occurrence] ?? 0;
      const key = target * 4096 + (end - start);
      if (entered.has(key)) return;
      entered.add(key);
      enter(target, end, new Trail(at[occurrence] ?? 0, end, before));
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

    for (; start < to; start++) {
      const last = ofToken[start - from + 1] ?? 0;
      let one = ofToken[start - from] ?? 0;
      if (one < last && entered.size > 0) entered.clear();
      for (; one < last; one++) {
        const edge = edgeOf(starts[0] ?? 0, starts[1] ?? 0, which[one] ?? -1);
        if (edge >= 0) reach(edge, one, undefined);
      }
    }
    for (const symbol of which) firstOf[symbol] = -1;
    return matches;
  };

  /** Where each symbol begins in the stretch, those that end behind it left out. */
  function index(
    tokens: readonly Token[],
    symbols: readonly (readonly Span[])[],
    from: number,
    to: number,
  ): void {
    at = [];
    until = [];
    which = [];
    ofToken = [];
    weight = [];
    let words = 0;
    for (let i = from; i < to; i++) {
      ofToken.push(at.length);
      weight.push(words);
      const token = tokens[i];
      if (token !== undefined && !isPassedOver(token)) words++;
      for (const span of symbols[i] ?? []) {
        const symbol = span.to > to ? undefined : numberOf.get(span.symbol);
        if (symbol === undefined) continue;
        at.push(i);
        until.push(span.to);
        which.push(symbol);
      }
    }
    ofToken.push(at.length);
    weight.push(words);
    after = new Array(at.length).fill(-1);
    for (let one = at.length - 1; one >= 0; one--) {
      const symbol = which[one] ?? 0;
      after[one] = firstOf[symbol] ?? -1;
      firstOf[symbol] = one;
    }
  }
}
