import type { Clause } from './clauses.js';
import type { FoundPart } from './hit.js';
import type { Lexicon } from './lexicon.js';
import type { Matches } from './packed-walk.js';
import type { NodesOfParts } from './part-nodes.js';

/** Words farther apart belong to different statements, however long the writer's sentence or unpunctuated list is. */
const FARTHEST = 60;

/** The parts of phrases that were found in a text, and where. */
export class FoundParts {
  readonly #matches: Matches;
  readonly #clauseOf: readonly number[];
  readonly #nodes: NodesOfParts;
  /** The matches of each node, in the order of the text. */
  readonly #at = new Map<number, number[]>();

  /** @param clauseOf the clause of each match */
  constructor(matches: Matches, clauseOf: readonly number[], { parts, nodesOfParts }: Lexicon) {
    this.#matches = matches;
    this.#clauseOf = clauseOf;
    this.#nodes = nodesOfParts();
    for (let match = 0; match < matches.count; match++) {
      const node = matches.node[match] ?? 0;
      if (!parts.holdsOthers(node)) continue;
      const same = this.#at.get(node);
      if (same === undefined) this.#at.set(node, [match]);
      else same.push(match);
    }
  }

  part(match: number): FoundPart {
    return {
      from: this.#matches.from[match] ?? 0,
      to: this.#matches.to[match] ?? 0,
      clause: this.#clauseOf[match] ?? 0,
      matched: this.#matches.matched(match),
    };
  }

  /**
   * The occurrence of another part that stands nearest to the first.
   *
   * @param wanted the number of that part
   * @param from the first clause in which it may stand, and `to` the last
   * @param taken parts that have their words already
   */
  nearest(
    first: FoundPart,
    wanted: number,
    { from, to }: { readonly from: number; readonly to: number },
    taken: readonly FoundPart[],
  ): FoundPart | undefined {
    const { from: starts, to: ends } = this.#matches;
    let best = -1;
    let bestDistance = FARTHEST + 1;
    for (const node of this.#nodes.get(wanted) ?? []) {
      const at = this.#at.get(node);
      if (at === undefined) continue;
      for (let i = this.#firstFrom(at, first.from - FARTHEST); i < at.length; i++) {
        const match = at[i] ?? 0;
        const start = starts[match] ?? 0;
        if (start > first.from + FARTHEST) break;
        const clause = this.#clauseOf[match] ?? 0;
        const distance = Math.abs(start - first.from);
        if (clause < from || clause > to || distance > bestDistance) continue;
        if (distance === bestDistance && match > best) continue;
        const end = ends[match] ?? 0;
        if (taken.some((one) => one.from < end && start < one.to)) continue;
        best = match;
        bestDistance = distance;
      }
    }
    return best < 0 ? undefined : this.part(best);
  }

  /** The first of these matches that begins at a token or behind it. */
  #firstFrom(at: readonly number[], token: number): number {
    let low = 0;
    let high = at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#matches.from[at[middle] ?? 0] ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The clauses of the same sentence, and the one before and after. */
export function reachOf(
  at: number,
  clauses: readonly Clause[],
): { readonly from: number; readonly to: number } {
  const sentence = clauses[at]?.sentence;
  let first = at;
  while (clauses[first - 1]?.sentence === sentence && first > 0) first--;
  let last = at;
  while (clauses[last + 1]?.sentence === sentence && last < clauses.length - 1) last++;
  return {
    from: Math.max(0, Math.min(first, at - 1)),
    to: Math.min(clauses.length - 1, Math.max(last, at + 1)),
  };
}
