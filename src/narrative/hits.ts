import type { Clause } from './clauses.js';
import { type FoundPart, type Hit, PhraseHit, type TextOfHits } from './hit.js';
import type { Lexicon, Phrase } from './lexicon.js';
import { Matches } from './packed-walk.js';
import { PARTS } from './part-nodes.js';
import { FoundParts, reachOf } from './parts.js';
import type { Symbols } from './symbols.js';
import { conceptOfLocalWord } from './vocabulary.js';

export type { Hit } from './hit.js';

const matches = new Matches();

/** All hits of a text, look-alikes and those of other kinds of sentence dropped, in the order of their first tokens. */
export function hitsOf(text: TextOfHits, lexicon: Lexicon): Hit[] {
  const { clauses, symbols } = text;
  const found: Hit[] = [];
  const lookAlikes: Hit[] = [];
  const otherKinds: Hit[] = [];
  const keep = (phrase: Phrase, parts: readonly FoundPart[]) => {
    const to = phrase.class === 'not' ? lookAlikes : phrase.class === 'unless' ? otherKinds : found;
    to.push(new PhraseHit(phrase, parts, text));
  };
  wholePhrases(foundParts(text, lexicon), clauses, lexicon, keep);
  if (symbols.holdsLocalWords)
    clauses.forEach((clause, i) => {
      localHits(clause, i, symbols, keep);
    });
  const overlaps = (hit: Hit, other: Hit) => other.from < hit.to && hit.from < other.to;
  const isSaidWith = (hit: Hit, other: Hit) => saidInOne(hit, other, symbols);
  return without(without(found, lookAlikes, overlaps), otherKinds, isSaidWith).sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

function foundParts({ clauses, symbols }: TextOfHits, lexicon: Lexicon): FoundParts {
  const clauseOf: number[] = [];
  matches.count = 0;
  clauses.forEach(({ from, to }, clause) => {
    lexicon.parts.walk(symbols.columns, from, to, matches);
    while (clauseOf.length < matches.count) clauseOf.push(clause);
  });
  return new FoundParts(matches, clauseOf, lexicon);
}

type Keep = (phrase: Phrase, parts: readonly FoundPart[]) => void;

/** Phrases of one part as they are; phrases of several where the other parts stand near the first. */
function wholePhrases(
  found: FoundParts,
  clauses: readonly Clause[],
  { parts: { endStarts, ends }, phrase: phraseOf }: Lexicon,
  keep: Keep,
): void {
  for (let match = 0; match < matches.count; match++) {
    const node = matches.node[match] ?? 0;
    let first: FoundPart | undefined;
    for (let i = endStarts[node] ?? 0; i < (endStarts[node + 1] ?? 0); i++) {
      const end = ends[i] ?? 0;
      const phrase = end % PARTS === 0 ? phraseOf(end / PARTS) : undefined;
      if (phrase === undefined) continue;
      first ??= found.part(match);
      const parts = phrase.parts === 1 ? [first] : joined(end, phrase, first, clauses, found);
      if (parts !== undefined) keep(phrase, parts);
    }
  }
}

function joined(
  end: number,
  { parts: count, within }: Phrase,
  first: FoundPart,
  clauses: readonly Clause[],
  found: FoundParts,
): FoundPart[] | undefined {
  const { clause } = first;
  const reach = within === 'clause' ? { from: clause, to: clause } : reachOf(clause, clauses);
  const parts: FoundPart[] = [first];
  for (let wanted = 1; wanted < count; wanted++) {
    const other = found.nearest(first, end + wanted, reach, parts);
    if (other === undefined) return undefined;
    parts.push(other);
  }
  return parts;
}

/** The hits that no other of their concept takes back. */
function without(found: Hit[], others: readonly Hit[], takesBack: (hit: Hit, other: Hit) => boolean): Hit[] {
  if (others.length === 0) return found;
  const byConcept = new Map<string, Hit[]>();
  for (const one of others) {
    const same = byConcept.get(one.concept);
    if (same === undefined) byConcept.set(one.concept, [one]);
    else same.push(one);
  }
  return found.filter((hit) => !byConcept.get(hit.concept)?.some((other) => takesBack(hit, other)));
}

/** Whether two hits stand in one clause, and no "but", "and" and the like between them. */
export function saidInOne(some: Hit, other: Hit, symbols: Symbols): boolean {
  if (other.lastClause < some.clause || some.lastClause < other.clause) return false;
  for (let i = Math.min(some.to, other.to); i < Math.max(some.from, other.from); i++)
    if (symbols.means(i, 'break')) return false;
  return true;
}

/** Local words of the proposal that stand for a concept. */
function localHits(clause: Clause, at: number, symbols: Symbols, keep: Keep): void {
  for (let i = clause.from; i < clause.to; i++) {
    for (const { symbol, to } of symbols.at(i)) {
      const concept = conceptOfLocalWord(symbol);
      if (concept === undefined || to > clause.to) continue;
      const matched = Array.from({ length: to - i }, (_, n) => i + n);
      keep({ concept, class: 'concrete', source: 'project.vocabulary', parts: 1, within: 'clause' }, [
        { from: i, to, clause: at, matched },
      ]);
    }
  }
}
