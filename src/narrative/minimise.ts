import type { Trie, TrieNode } from './trie.js';

/**
 * The same trie with equal ends of phrases kept once: alternatives of a place lead to one node instead of to copies. It finds the same
 * phrases, in a fraction of the space.
 */
export function minimised<T>(trie: Trie<T>): Trie<T> {
  const nodes: TrieNode<T>[] = [];
  const known = new Map<string, number>();
  const numbers = new Map<number, number>();
  // The root stays the first node, whatever else is equal to it.
  nodes.push({});
  const keep = (number: number): number => {
    const done = numbers.get(number);
    if (done !== undefined) return done;
    const node = copied(trie.nodes[number] ?? {}, keep);
    const key = JSON.stringify([node.next, node.short, node.long, node.ends]);
    const equal = known.get(key) ?? nodes.push(node) - 1;
    known.set(key, equal);
    numbers.set(number, equal);
    return equal;
  };
  nodes[0] = copied(trie.nodes[0] ?? {}, keep);
  return { nodes };
}

function copied<T>(node: Readonly<TrieNode<T>>, keep: (number: number) => number): TrieNode<T> {
  const edges = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(of)
        .map(([symbol, number]) => [symbol, keep(number)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    ...(node.next === undefined ? {} : { next: edges(node.next) }),
    ...(node.short === undefined ? {} : { short: edges(node.short) }),
    ...(node.long === undefined ? {} : { long: edges(node.long) }),
    ...(node.ends === undefined ? {} : { ends: [...node.ends] }),
  };
}
