import { fieldPaths } from '../proposal/fields.js';
import { findersOf } from './finders-of.js';
import type { Finder, Requirement } from './format.js';
import { wholeOf } from './judge.js';

/**
 * The fields of the format to which a requirement sends whoever has no answer yet, as patterns (`people.groups.*.selection`). A container
 * stands for everything below it.
 */
export function fieldsToFill(requirement: Requirement): readonly string[] {
  const { judge } = requirement;
  const list = judge.kind === 'listed' ? judge.list : '';
  const parts = judge.kind === 'parts' ? judge.parts : judge.kind === 'listed' ? judge.needs : [];
  return known([wholeOf(requirement).belongs, list, ...parts.flatMap(({ belongs }) => belongs ?? [])], list);
}

/** The fields in which a requirement looks for its answer by name. Words that are plain enough are found elsewhere too. */
export function fieldsRead(requirement: Requirement): readonly string[] {
  const { judge } = requirement;
  const finders = findersOf(judge).flatMap(({ finder, scope }) =>
    fieldsOf(finder).map((field) =>
      scope === undefined || 'concept' in finder ? field : `${scope}.*.${field}`,
    ),
  );
  return [...new Set([...fieldsToFill(requirement), ...known([...judge.home, ...finders], '')])];
}

/** The needs of a list name keys of its elements; positions are told apart nowhere else. */
function known(fields: readonly string[], list: string): readonly string[] {
  const paths = new Set(fieldPaths());
  const found = fields
    .map((field) => field.replaceAll(/\.\d+(?=\.|$)/g, '.*'))
    .map((field) => (paths.has(field) ? field : `${list}.*.${field}`))
    .filter((field) => paths.has(field));
  return [...new Set(found)];
}

function fieldsOf(finder: Finder): readonly string[] {
  if ('concept' in finder) return finder.in ?? [];
  if ('field' in finder) return [finder.field];
  if ('value' in finder) return [finder.value];
  if ('recent' in finder) return [finder.recent];
  if ('count' in finder) return finder.count;
  if ('each' in finder) return [finder.each, ...finder.has.map((key) => `${finder.each}.*.${key}`)];
  if ('any' in finder) return [finder.any, ...finder.has.map((key) => `${finder.any}.*.${key}`)];
  return [];
}
