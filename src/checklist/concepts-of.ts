import { findersOf } from './finders-of.js';
import type { Requirement } from './format.js';

/** Every concept that a requirement's judging names, each once. */
export function conceptsOf({ judge }: Requirement): readonly string[] {
  const named = findersOf(judge).flatMap(({ finder }) => {
    if ('concept' in finder) return [finder.concept, finder.also ?? [], finder.about ?? []].flat();
    return 'field' in finder && finder.empty !== undefined ? [finder.empty].flat() : [];
  });
  return [...new Set([...named, ...(judge.denied_by ?? [])])];
}
