import type { Context } from '../context.js';
import type { Finder } from '../format.js';
import { ABSENT, best, type Found } from '../found.js';
import { structures } from '../structures/table.js';
import { findConcept } from './concept.js';
import { findField } from './field.js';
import { findRecent } from './recent.js';
import { findAny, findCount, findEach, findValue } from './values.js';

/** Runs every finder and keeps the best that came back. */
export function find(finders: readonly Finder[] | undefined, context: Context): Found {
  return finders === undefined ? ABSENT : best(finders.map((finder) => findOne(finder, context)));
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
