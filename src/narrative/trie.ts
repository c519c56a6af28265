import { LONG_GAP, SHORT_GAP, type Slot } from './pattern.js';

/** A node of the trie of all phrases of a language: what may follow at once, and what may follow after a gap. */
export interface TrieNode<T> {
  readonly id: number;
  readonly next: Map<string, TrieNode<T>>;
  readonly afterShortGap: Map<string, TrieNode<T>>;
  readonly afterLongGap: Map<string, TrieNode<T>>;
  readonly ends: T[];
}

/** A trie of phrases: walking it costs the same however many phrases it holds. */
export interface Trie<T> {
  readonly root: TrieNode<T>;
  /** Adds a phrase; every combination of its alternatives leads to the same end. */
  add(slots: readonly Slot[], end: T): void;
}

export function createTrie<T>(): Trie<T> {
  let size = 0;
  const node = (): TrieNode<T> => ({
    id: size++,
    next: new Map(),
    afterShortGap: new Map(),
    afterLongGap: new Map(),
    ends: [],
  });
  const root = node();
  return {
    root,
    add(slots, end) {
      let nodes = [root];
      for (const slot of slots) {
        nodes = nodes.flatMap((parent) => {
          const edges = edgesOf(parent, slot.gap);
          return slot.symbols.map((symbol) => {
            const child = edges.get(symbol) ?? node();
            edges.set(symbol, child);
            return child;
          });
        });
      }
      for (const last of nodes) last.ends.push(end);
    },
  };
}

function edgesOf<T>(node: TrieNode<T>, gap: number): Map<string, TrieNode<T>> {
  if (gap === SHORT_GAP) return node.afterShortGap;
  if (gap === LONG_GAP) return node.afterLongGap;
  return node.next;
}
