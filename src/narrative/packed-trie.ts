import { LONG_GAP, SHORT_GAP } from './pattern.js';
import type { Trie, TrieNode } from './trie.js';

/** A trie of phrases as plain numbers: a lexicon of a hundred thousand nodes is read at each start, and objects would cost most of it. */
export interface PackedTrie {
  /** For each node three offsets into the edges: of what may follow at once, after a short gap, after a long one; and one end. */
  readonly starts: ArrayLike<number>;
  /** The symbol of each edge, as its number; those of one kind of one node are in order. */
  readonly symbols: ArrayLike<number>;
  /** Where each edge leads. */
  readonly targets: ArrayLike<number>;
  /** For each node an offset into the ends; and one end. */
  readonly endStarts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** How far the three kinds of edges reach. */
export const GAPS = [0, SHORT_GAP, LONG_GAP] as const;

/** A packed trie as it is walked. */
export interface OpenTrie {
  readonly starts: Int32Array;
  readonly symbols: Int32Array;
  readonly targets: Int32Array;
  readonly endStarts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Packs a trie.
 *
 * @param symbolNumber the number of a symbol
 * @param endNumber the number of an end
 */
export function packed<T>(
  { nodes }: Trie<T>,
  symbolNumber: (symbol: string) => number,
  endNumber: (end: T) => number,
): PackedTrie {
  const starts: number[] = [];
  const symbols: number[] = [];
  const targets: number[] = [];
  const endStarts: number[] = [];
  const ends: number[] = [];
  for (const node of nodes) {
    for (const edges of kindsOf(node)) {
      starts.push(symbols.length);
      const inOrder = Object.entries(edges)
        .map(([symbol, target]) => [symbolNumber(symbol), target] as const)
        .sort(([a], [b]) => a - b);
      for (const [symbol, target] of inOrder) {
        symbols.push(symbol);
        targets.push(target);
      }
    }
    endStarts.push(ends.length);
    ends.push(...(node.ends ?? []).map(endNumber));
  }
  starts.push(symbols.length);
  endStarts.push(ends.length);
  return { starts, symbols, targets, endStarts, ends };
}

function kindsOf<T>({ next = {}, short = {}, long = {} }: Readonly<TrieNode<T>>) {
  return [next, short, long];
}

export function openTrie({ starts, symbols, targets, endStarts, ends }: PackedTrie): OpenTrie {
  return {
    starts: integers(starts),
    symbols: integers(symbols),
    targets: integers(targets),
    endStarts: integers(endStarts),
    ends: integers(ends),
  };
}

/** Numbers from the bundle's own file are what is wanted already. */
function integers(numbers: ArrayLike<number>): Int32Array {
  return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers);
}
