import { isPassedOver } from './passed-over.js';
import { LONG_GAP, SHORT_GAP } from './pattern.js';
import type { Token } from './tokens.js';
import type { Trie } from './trie.js';

type Edges = Readonly<Record<string, number>>;

/** A symbol that a stretch of tokens carries: a stem, a set, a number. */
export interface Span {
  readonly symbol: string;
  readonly to: number;
}

/** A phrase found: its end value and its tokens from..to. */
export interface Match<T> {
  readonly end: T;
  readonly from: number;
  readonly to: number;
  /** The tokens that its places matched, without those in its gaps. */
  readonly matched: readonly number[];
}

/** The tokens matched so far, last first. */
export class Trail {
  readonly from: number;
  readonly to: number;
  readonly before: Trail | undefined;

  constructor(from: number, to: number, before: Trail | undefined) {
    this.from = from;
    this.to = to;
    this.before = before;
  }

  /** A phrase that ends here. */
  match<T>(end: T, from: number, to: number): Match<T> {
    return new Found(end, from, to, this);
  }
}

/** A match works out its tokens only where somebody asks: few are asked about. */
class Found<T> implements Match<T> {
  readonly end: T;
  readonly from: number;
  readonly to: number;
  readonly #trail: Trail;

  constructor(end: T, from: number, to: number, trail: Trail) {
    this.end = end;
    this.from = from;
    this.to = to;
    this.#trail = trail;
  }

  get matched(): readonly number[] {
    return tokensOf(this.#trail);
  }
}

/**
 * Finds every phrase of a trie that begins between two tokens and ends before the second. Linear in the number of tokens: from one
 * start each node is entered at most once for each place.
 *
 * @param symbols for each token the symbols that begin there
 */
export function walk<T>(
  trie: Trie<T>,
  tokens: readonly Token[],
  symbols: readonly (readonly Span[])[],
  from: number,
  to: number,
): Match<T>[] {
  const matches: Match<T>[] = [];
  const { nodes } = trie;
  let start = from;
  let entered = new Set<number>();
  const enter = (number: number, at: number, trail: Trail): void => {
    const key = number * 4096 + (at - start);
    const node = nodes[number];
    if (entered.has(key) || node === undefined) return;
    entered.add(key);
    for (const end of node.ends ?? []) matches.push(trail.match(end, start, at));
    if (node.next !== undefined) follow(node.next, at, 0, trail);
    if (node.short !== undefined) follow(node.short, at, SHORT_GAP, trail);
    if (node.long !== undefined) follow(node.long, at, LONG_GAP, trail);
  };
  const follow = (edges: Edges, at: number, gap: number, trail: Trail): void => {
    let left = gap;
    for (let i = at; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) return;
      step(edges, i, trail);
      if (isPassedOver(token)) continue;
      if (left === 0) return;
      left--;
    }
  };
  const step = (edges: Edges, at: number, before: Trail | undefined): void => {
    for (const span of symbols[at] ?? []) {
      if (span.to > to || !Object.hasOwn(edges, span.symbol)) continue;
      const child = edges[span.symbol];
      if (child !== undefined) enter(child, span.to, new Trail(at, span.to, before));
    }
  };
  const first = nodes[0]?.next;
  if (first === undefined) return matches;
  for (; start < to; start++) {
    if (!symbols[start]?.length) continue;
    if (entered.size > 0) entered = new Set();
    step(first, start, undefined);
  }
  return matches;
}

function tokensOf(trail: Trail): number[] {
  const tokens: number[] = [];
  for (let one: Trail | undefined = trail; one !== undefined; one = one.before)
    for (let i = one.to - 1; i >= one.from; i--) tokens.push(i);
  return tokens.reverse();
}
