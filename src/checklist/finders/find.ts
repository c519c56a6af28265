import type { Context } from '../context.js';
import type { Finder } from '../format.js';
import { ABSENT, best, type Found, type Piece } from '../found.js';
import { structures } from '../structures/table.js';
import { isUnder, patternOf } from '../tree.js';
import { findConcept } from './concept.js';
import { findField } from './field.js';
import { findRecent } from './recent.js';
import { findAny, findCount, findEach, findValue } from './values.js';

/** Runs every finder and keeps the best that came back; what stands where the answer belongs comes first, as it is quoted first. */
export function find(finders: readonly Finder[] | undefined, context: Context): Found {
  if (finders === undefined) return ABSENT;
  const found = best(finders.map((finder) => findOne(finder, context)));
  return { ...found, pieces: homeFirst(found.pieces, context) };
}

function homeFirst(pieces: readonly Piece[], { home }: Context): readonly Piece[] {
  if (pieces.length < 2 || home.length === 0) return pieces;
  const [own, others]: readonly [Piece[], Piece[]] = [[], []];
  for (const piece of pieces) {
    const field = patternOf(piece.pointer);
    (home.some((pattern) => isUnder(field, pattern)) ? own : others).push(piece);
  }
  return [...own, ...others];
}

function findOne(finder: Finder, context: Context): Found {
  if ('concept' in finder) return findConcept(finder, context);
  if ('field' in finder) return findField(finder, context);
  if ('value' in finder) return findValue(finder, context);
  if ('each' in finder) return findEach(finder, context);
  if ('any' in finder) return findAny(finder, context);
  if ('count' in finder) return findCount(finder, context);
  if ('recent' in finder) return findRecent(finder, context);
  return structures.get(finder.structure)?.(context) ?? ABSENT;
}
