import type { Hit } from '../../narrative/hits.js';
import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import type { FoundHit } from '../../narrative/reading.js';
import type { Context } from '../context.js';
import type { ConceptFinder } from '../format.js';
import { ABSENT, type Found, isBetter, type Piece, type State } from '../found.js';
import { hitsOfConcept, isBesideThePoint } from '../passages.js';
import { isUnder } from '../tree.js';
import { answersElsewhere } from './elsewhere.js';

/**
 * Looks for a concept in the texts: in the home fields by concrete phrases and by aims with a checkable fact in the same clause,
 * elsewhere by concrete phrases only (judging.md, "Not every place answers").
 */
export function findConcept(finder: ConceptFinder, context: Context): Found {
  const beside = asList(finder.also ?? []);
  const about = asList(finder.about ?? []);
  let state: State = 'absent';
  let pieces: Piece[] = [];
  for (const { passage, hit, home } of hitsInOrder(finder, context)) {
    if (!beside.every((concept) => standsBeside(hit, concept, passage))) continue;
    if (!about.every((concept) => hitsOfConcept(passage, concept).some(({ negated }) => !negated))) continue;
    const said = stateOf(hit, passage, home);
    if (said === 'absent') continue;
    if (isBetter(said, state)) {
      state = said;
      pieces = [];
    }
    if (said === state) pieces.push(pieceOf(hit, passage));
  }
  return state === 'absent' ? ABSENT : { state, pieces: withoutRepeats(pieces) };
}

function asList(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

type PlacedHit = FoundHit & { readonly home: boolean };

/** Hits in home fields first, then those that may answer from elsewhere, each in the order of the format. */
function hitsInOrder(finder: ConceptFinder, context: Context): readonly PlacedHit[] {
  const onlyHome = finder.in !== undefined || finder.elsewhere === false || context.scope !== '';
  const home: PlacedHit[] = [];
  const elsewhere: PlacedHit[] = [];
  for (const concept of asList(finder.concept)) {
    for (const found of context.reading.byConcept.get(concept) ?? []) {
      const { passage } = found;
      if (
        passage.placeholder ||
        namesSomebody(passage, finder) ||
        !passage.pointer.startsWith(context.scope === '' ? '' : `${context.scope}/`)
      )
        continue;
      if (isHome(passage, finder, context)) home.push({ ...found, home: belongsHere(passage, context) });
      else if (!onlyHome && answersElsewhere(passage)) elsewhere.push({ ...found, home: false });
    }
  }
  return [...home, ...elsewhere];
}

function isHome(passage: Passage, finder: ConceptFinder, context: Context): boolean {
  if (finder.in !== undefined) return finder.in.some((pattern) => isUnder(passage.field, pattern));
  return context.scope !== '' || context.home.some((pattern) => isUnder(passage.field, pattern));
}

/** Who owns a piece of work says who does it, not what is done; only a finder that asks for owners reads it. */
function namesSomebody({ field }: Passage, finder: ConceptFinder): boolean {
  return (
    /(^|\.)(activities|measures|risks)\.\*\.owner$/.test(field) &&
    !finder.in?.some((pattern) => pattern.endsWith('owner'))
  );
}

/** An aim counts only where the answer belongs, also where a finder looks wider. */
function belongsHere({ field }: Passage, { scope, home }: Context): boolean {
  return scope !== '' || home.length === 0 || home.some((pattern) => isUnder(field, pattern));
}

function standsBeside(hit: Hit, concept: string, passage: Passage): boolean {
  const sentence = passage.clauses[hit.clause]?.sentence;
  return hitsOfConcept(passage, concept).some(
    (other) => other !== hit && !other.negated && passage.clauses[other.clause]?.sentence === sentence,
  );
}

function stateOf(hit: Hit, passage: Passage, home: boolean): State {
  if (hit.class === 'aim' && !home) return 'absent';
  if (hit.negated) return 'negated';
  if (hit.class === 'aim' && !hasFactBeside(hit, passage)) return 'hollow';
  if (isBesideThePoint(hit, passage)) return 'hollow';
  if (hit.hedged) return 'hedged';
  if (hit.planned) return hasDateOrOwner(hit, passage) ? 'planned' : 'hollow';
  return 'present';
}

function hasFactBeside(hit: Hit, passage: Passage): boolean {
  return (passage.facts[hit.clause] ?? []).some((fact) => fact.to <= hit.from || fact.from >= hit.to);
}

/** A plan to plan counts with a date or an owner, else it is hollow (judging.md). */
function hasDateOrOwner(hit: Hit, passage: Passage): boolean {
  return (passage.facts[hit.clause] ?? []).some(({ kind }) => kind === 'when' || kind === 'role');
}

function pieceOf(hit: Hit, passage: Passage): Piece {
  const { from, to } = clauseOffsets(passage, hit.clause, hit.lastClause);
  return {
    pointer: passage.pointer,
    from,
    to,
    concept: hit.concept,
    phrase: hit.phrase,
    tokens: { from: hit.from, to: hit.to },
  };
}

/** The first piece of each clause. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ pointer, from }) => {
    const place = `${pointer} ${from}`;
    return !seen.has(place) && seen.add(place);
  });
}
