import type { OpenTrie } from './packed-trie.js';

/** Parts of phrases are numbered so that both fit into one number. */
export const PARTS = 4;

/** For each part of a phrase behind its first the nodes at which it ends. */
export type NodesOfParts = ReadonlyMap<number, readonly number[]>;

export function nodesOfParts({ endStarts, ends }: OpenTrie): NodesOfParts {
  const nodes = new Map<number, number[]>();
  for (let node = 0; node + 1 < endStarts.length; node++)
    for (let i = endStarts[node] ?? 0; i < (endStarts[node + 1] ?? 0); i++) {
      const end = ends[i] ?? 0;
      if (end % PARTS === 0) continue;
      const same = nodes.get(end);
      if (same === undefined) nodes.set(end, [node]);
      else same.push(node);
    }
  return nodes;
}
