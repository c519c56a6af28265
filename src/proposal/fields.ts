import { subfield } from './pointer.js';
import { proposalShape, type Shape } from './shape.js';

/**
 * Every field that the format knows, as a pattern with `*` for list positions, containers included, in the order of
 * the format: `people`, `people.groups`, `people.groups.*`, `people.groups.*.women` …
 */
export function fieldPaths(): readonly string[] {
  paths ??= collect(proposalShape, '');
  return paths;
}

let paths: readonly string[] | undefined;

function collect(shape: Shape, field: string): string[] {
  if (shape.is === 'list') {
    const items = subfield(field, '*');
    return [items, ...collect(shape.item, items)];
  }
  if (shape.is === 'either') return [...collect(shape.list, field), ...collect(shape.mapping, field)];
  if (shape.is !== 'mapping') return [];
  return [...shape.keys].flatMap(([key, below]) => {
    const path = subfield(field, key);
    return [path, ...collect(below, path)];
  });
}
