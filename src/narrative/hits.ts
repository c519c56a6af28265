import type { Clause } from './clauses.js';
import type { Lexicon, Phrase, PhrasePart } from './lexicon.js';
import { type Modality, modalityOf } from './modality.js';
import type { Token } from './tokens.js';
import { conceptOfLocalWord } from './vocabulary.js';
import { type Match, type Span, walk } from './walk.js';

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
  const found = clauses.map((clause) =>
    walk(lexicon.parts, tokens, symbols, clause.from, clause.to).flatMap((match) => {
      const end = lexicon.phrasePartOf(match.end);
      return end === undefined ? [] : [{ ...match, end }];
    }),
  );
  const whole = [
    ...found.flatMap((matches, i) => joined(matches, i, clauses, found)),
    ...clauses.flatMap((clause, i) => localHits(clause, i, symbols)),
  ];
  const lookAlikes = whole.filter(({ phrase }) => phrase.class === 'not');
  return whole
    .filter(
      ({ phrase, from, to }) =>
        phrase.class !== 'not' &&
        !lookAlikes.some(
          (other) => other.phrase.concept === phrase.concept && other.from < to && from < other.to,
        ),
    )
    .map((span) => hitOf(span, tokens, clauses, symbols))
    .sort((a, b) => a.from - b.from || a.to - b.to);
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
      const part: Found = { end: { phrase, part: 0 }, from: i, to, matched, clause: at };
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

type Found = Match<PhrasePart> & { readonly clause: number };

/** Phrases of one part as they are; phrases of several where the other parts stand near the first. */
function joined(
  matches: readonly Match<PhrasePart>[],
  at: number,
  clauses: readonly Clause[],
  found: readonly (readonly Match<PhrasePart>[])[],
): WholePhrase[] {
  return matches.flatMap((match) => {
    const { phrase, part } = match.end;
    if (part !== 0) return [];
    if (phrase.parts === 1)
      return [
        {
          phrase,
          from: match.from,
          to: match.to,
          clause: at,
          lastClause: at,
          parts: [{ ...match, clause: at }],
        },
      ];
    const reach = phrase.within === 'clause' ? [at] : neighbours(at, clauses);
    const parts: Found[] = [{ ...match, clause: at }];
    for (let wanted = 1; wanted < phrase.parts; wanted++) {
      const other = nearest(match, reach, found, phrase, wanted, parts);
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
  return clauses.flatMap((clause, i) => (clause.sentence === sentence || Math.abs(i - at) === 1 ? [i] : []));
}

function nearest(
  first: Match<PhrasePart>,
  reach: readonly number[],
  found: readonly (readonly Match<PhrasePart>[])[],
  phrase: Phrase,
  part: number,
  taken: readonly Found[],
): Found | undefined {
  let best: Found | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const clause of reach) {
    for (const match of found[clause] ?? []) {
      if (match.end.phrase !== phrase || match.end.part !== part) continue;
      if (taken.some((other) => other.from < match.to && match.from < other.to)) continue;
      const distance = Math.abs(match.from - first.from);
      if (distance < bestDistance && distance <= FARTHEST) {
        best = { ...match, clause };
        bestDistance = distance;
      }
    }
  }
  return best;
}

function hitOf(
  span: WholePhrase,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  symbols: readonly (readonly Span[])[],
): Hit {
  const { phrase, from, to, clause, lastClause, parts } = span;
  const said = parts.map((part) => modality(part, parts, tokens, clauses, symbols));
  return {
    concept: phrase.concept,
    class: phrase.class === 'aim' ? 'aim' : 'concrete',
    phrase: phrase.source,
    from,
    to,
    clause,
    lastClause,
    negated: said.some(({ negated }) => negated),
    hedged: said.some(({ hedged }) => hedged),
    planned: said.some(({ planned }) => planned),
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
  const own = new Set(parts.flatMap(({ matched }) => matched));
  const isOwn = (at: number) => own.has(at);
  return modalityOf(tokens, symbols, clause, part.from, part.to, isOwn);
}
