import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/** What each alias of a document stands for: the node that last carried its anchor before it. */
export function resolveAliases(contents: ParsedNode): ReadonlyMap<Alias, ParsedNode> {
  const anchored = new Map<string, ParsedNode>();
  const resolved = new Map<Alias, ParsedNode>();

  function visit(node: ParsedNode | null): void {
    if (node === null) return;
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      if (target !== undefined) resolved.set(node, target);
      return;
    }
    if (node.anchor !== undefined) anchored.set(node.anchor, node);
    if (isScalar(node)) return;
    if (isSeq(node)) {
      for (const item of node.items) visit(item);
    } else if (isMap(node)) {
      for (const pair of node.items) {
        visit(pair.key);
        visit(pair.value);
      }
    }
  }

  visit(contents);
  return resolved;
}
