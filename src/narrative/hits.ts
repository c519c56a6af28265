import type { Clause } from './clauses.js';
import type { Lexicon, Phrase, PhrasePart } from './lexicon.js';
import { type Modality, modalityOf } from './modality.js';
import type { Token } from './tokens.js';
import { conceptOfLocalWord } from './vocabulary.js';
import type { Match, Span } from './walk.js';

/** A phrase of a concept found in a text. Tokens from..to hold it; for a phrase of several parts, all of them. */
export interface Hit extends Modality {
  readonly concept: string;
  readonly class: 'concrete' | 'aim';
  readonly phrase: string;
  readonly from: number;
  readonly to: number;
  /** Index of the clause in which it begins, and in which it ends. */
  readonly clause: number;
  readonly lastClause: number;
}

/** All hits of a text, look-alikes dropped, in the order of their first tokens. */
export function hitsOf(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  symbols: readonly (readonly Span[])[],
  lexicon: Lexicon,
): Hit[] {
  const found = clauses.map(({ from, to }, i) =>
    partsOf(lexicon.findParts(tokens, symbols, from, to), i, lexicon),
  );
  const whole = [
    ...found.flatMap((parts, i) => joined(parts, i, clauses, found)),
    ...clauses.flatMap((clause, i) => localHits(clause, i, symbols)),
  ];
  const lookAlikes = byConcept(whole.filter(({ phrase }) => phrase.class === 'not'));
  return whole
    .filter(
      ({ phrase, from, to }) =>
        phrase.class !== 'not' &&
        !lookAlikes.get(phrase.concept)?.some((other) => other.from < to && from < other.to),
    )
    .map((span) => hitOf(span, tokens, clauses, symbols))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What was found of phrases in a clause: where one begins, and its other parts by their number. */
interface Parts {
  readonly firsts: readonly Found[];
  readonly others: ReadonlyMap<number, readonly Found[]>;
}

function partsOf(matches: readonly Match<number>[], clause: number, lexicon: Lexicon): Parts {
  const firsts: Found[] = [];
  const others = new Map<number, Found[]>();
  for (const match of matches) {
    const end = lexicon.phrasePartOf(match.end);
    if (end === undefined) continue;
    const found: Found = { match, end, from: match.from, to: match.to, clause };
    if (end.part === 0) firsts.push(found);
    else {
      const same = others.get(match.end);
      if (same === undefined) others.set(match.end, [found]);
      else same.push(found);
    }
  }
  return { firsts, others };
}

function byConcept(phrases: readonly WholePhrase[]): Map<string, WholePhrase[]> {
  const map = new Map<string, WholePhrase[]>();
  for (const one of phrases) {
    const same = map.get(one.phrase.concept);
    if (same === undefined) map.set(one.phrase.concept, [one]);
    else same.push(one);
  }
  return map;
}

/** Local words of the proposal that stand for a concept. */
function localHits(clause: Clause, at: number, symbols: readonly (readonly Span[])[]): WholePhrase[] {
  const found: WholePhrase[] = [];
  for (let i = clause.from; i < clause.to; i++) {
    for (const { symbol, to } of symbols[i] ?? []) {
      const concept = conceptOfLocalWord(symbol);
      if (concept === undefined || to > clause.to) continue;
      const phrase: Phrase = {
        concept,
        class: 'concrete',
        source: 'project.vocabulary',
        parts: 1,
        within: 'clause',
      };
      const matched = Array.from({ length: to - i }, (_, n) => i + n);
      const part: Found = { match: { matched }, end: { phrase, part: 0 }, from: i, to, clause: at };
      found.push({ phrase, from: i, to, clause: at, lastClause: at, parts: [part] });
    }
  }
  return found;
}

interface WholePhrase {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  readonly lastClause: number;
  readonly parts: readonly Found[];
}

/** Words farther apart belong to different statements, however long the writer's sentence or unpunctuated list is. */
const FARTHEST = 60;

/** A part of a phrase, found. */
interface Found {
  readonly match: Pick<Match<number>, 'matched'> & { readonly end?: number };
  readonly end: PhrasePart;
  readonly from: number;
  readonly to: number;
  readonly clause: number;
}

/** Phrases of one part as they are; phrases of several where the other parts stand near the first. */
function joined(
  { firsts }: Parts,
  at: number,
  clauses: readonly Clause[],
  found: readonly Parts[],
): WholePhrase[] {
  return firsts.flatMap((first) => {
    const { phrase } = first.end;
    if (phrase.parts === 1)
      return [{ phrase, from: first.from, to: first.to, clause: at, lastClause: at, parts: [first] }];
    const reach = phrase.within === 'clause' ? [at] : neighbours(at, clauses);
    const parts: Found[] = [first];
    for (let wanted = 1; wanted < phrase.parts; wanted++) {
      const other = nearest(first, (first.match.end ?? 0) + wanted, reach, found, parts);
      if (other === undefined) return [];
      parts.push(other);
    }
    const inOrder = parts.map(({ clause }) => clause).sort((a, b) => a - b);
    return [
      {
        phrase,
        from: Math.min(...parts.map(({ from }) => from)),
        to: Math.max(...parts.map(({ to }) => to)),
        clause: inOrder[0] ?? at,
        lastClause: inOrder.at(-1) ?? at,
        parts,
      },
    ];
  });
}

/** The clauses of the same sentence, and the one before and after. */
function neighbours(at: number, clauses: readonly Clause[]): number[] {
  const sentence = clauses[at]?.sentence;
  let first = at;
  while (clauses[first - 1]?.sentence === sentence && first > 0) first--;
  let last = at;
  while (clauses[last + 1]?.sentence === sentence && last < clauses.length - 1) last++;
  const start = Math.max(0, Math.min(first, at - 1));
  const end = Math.min(clauses.length - 1, Math.max(last, at + 1));
  return Array.from({ length: end - start + 1 }, (_, i) => start + i);
}

/**
 * The occurrence of another part that stands nearest to the first.
 *
 * @param wanted the number of that part
 * @param taken parts that have their words already
 */
function nearest(
  first: Found,
  wanted: number,
  reach: readonly number[],
  found: readonly Parts[],
  taken: readonly Found[],
): Found | undefined {
  let best: Found | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const clause of reach) {
    for (const other of found[clause]?.others.get(wanted) ?? []) {
      if (taken.some((one) => one.from < other.to && other.from < one.to)) continue;
      const distance = Math.abs(other.from - first.from);
      if (distance < bestDistance && distance <= FARTHEST) {
        best = other;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** How a hit is said is only looked at where somebody asks: most hits are never asked about. */
function hitOf(
  span: WholePhrase,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  symbols: readonly (readonly Span[])[],
): Hit {
  const { phrase, from, to, clause, lastClause, parts } = span;
  let known: Modality | undefined;
  const said = (): Modality => {
    if (known !== undefined) return known;
    const each = parts.map((part) => modality(part, parts, tokens, clauses, symbols));
    known = {
      negated: each.some(({ negated }) => negated),
      hedged: each.some(({ hedged }) => hedged),
      planned: each.some(({ planned }) => planned),
    };
    return known;
  };
  return {
    concept: phrase.concept,
    class: phrase.class === 'aim' ? 'aim' : 'concrete',
    get phrase() {
      return phrase.source;
    },
    from,
    to,
    clause,
    lastClause,
    get negated() {
      return said().negated;
    },
    get hedged() {
      return said().hedged;
    },
    get planned() {
      return said().planned;
    },
  };
}

/** How one part is said; a negation that is itself a part of the phrase denies nothing. */
function modality(
  part: Found,
  parts: WholePhrase['parts'],
  tokens: readonly Token[],
  clauses: readonly Clause[],
  symbols: readonly (readonly Span[])[],
): Modality {
  const clause = clauses[part.clause];
  if (clause === undefined) return { negated: false, hedged: false, planned: false };
  const own = new Set(parts.flatMap(({ match }) => match.matched));
  const isOwn = (at: number) => own.has(at);
  return modalityOf(tokens, symbols, clause, part.from, part.to, isOwn);
}
