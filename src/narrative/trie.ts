import { LONG_GAP, SHORT_GAP, type Slot } from './pattern.js';

/** Where a symbol leads: the number of the next node. */
type Edges = Record<string, number>;

/** A node of the trie of all phrases of a language: what may follow at once, and what may follow after a gap. Plain data. */
export interface TrieNode<T> {
  next?: Edges;
  short?: Edges;
  long?: Edges;
  ends?: T[];
}

/** A trie of phrases: walking it costs the same however many phrases it holds. The first node is its root. */
export interface Trie<T> {
  readonly nodes: readonly Readonly<TrieNode<T>>[];
}

/** A trie that can grow. */
export interface GrowingTrie<T> extends Trie<T> {
  /** Adds a phrase; every combination of its alternatives leads to the same end. */
  add(slots: readonly Slot[], end: T): void;
}

export function createTrie<T>(): GrowingTrie<T> {
  const nodes: TrieNode<T>[] = [{}];
  const childOf = (parent: TrieNode<T>, gap: number, symbol: string): TrieNode<T> => {
    const edges = edgesOf(parent, gap);
    const known = Object.hasOwn(edges, symbol) ? nodes[edges[symbol] ?? 0] : undefined;
    if (known !== undefined) return known;
    const child: TrieNode<T> = {};
    // Assigned as a property of its own, whatever the symbol is called.
    Object.defineProperty(edges, symbol, { value: nodes.length, enumerable: true });
    nodes.push(child);
    return child;
  };
  return {
    nodes,
    add(slots, end) {
      let last: TrieNode<T>[] = nodes.slice(0, 1);
      for (const { gap, symbols } of slots)
        last = last.flatMap((parent) => symbols.map((symbol) => childOf(parent, gap, symbol)));
      for (const node of new Set(last)) {
        node.ends ??= [];
        node.ends.push(end);
      }
    },
  };
}

function edgesOf<T>(node: TrieNode<T>, gap: number): Edges {
  if (gap === SHORT_GAP) {
    node.short ??= {};
    return node.short;
  }
  if (gap === LONG_GAP) {
    node.long ??= {};
    return node.long;
  }
  node.next ??= {};
  return node.next;
}
