import { parse } from 'yaml';
import type { LoadedRequirement } from '../../checklist/requirements.js';

/** What the fix of a requirement tells a writer to insert, and what stands in it. */
export interface Insert {
  readonly id: string;
  readonly yaml: string;
  /** Values by the path of their key without list positions; what holds others has its whole value. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** The inserts of the requirements, the shortest first: they are checked examples of nearly all keys. */
export function insertsOf(requirements: readonly LoadedRequirement[]): readonly Insert[] {
  return requirements
    .flatMap(({ id, fix }) => {
      if (fix.insert === undefined) return [];
      const values = new Map<string, unknown>();
      collect(parse(fix.insert), '', values);
      return [{ id, yaml: fix.insert, values }];
    })
    .sort((one, other) => one.yaml.length - other.yaml.length);
}

function collect(value: unknown, path: string, into: Map<string, unknown>): void {
  if (path !== '' && !into.has(path)) into.set(path, value);
  if (Array.isArray(value)) for (const item of value) collect(item, path, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, below] of Object.entries(value))
      collect(below, path === '' ? key : `${path}.${key}`, into);
}
