import type * as z from 'zod';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The keys that a mapping may have.
 *
 * @param root the JSON Schema of the whole file
 * @param path the keys that lead to the mapping
 * @param data the whole file: where a place takes one of several mappings, what is written there tells which
 */
export function knownKeys(root: JsonSchema, path: readonly PropertyKey[], data: unknown): readonly string[] {
  let schemas: readonly JsonSchema[] = branches(root, root);
  let value = data;
  for (const key of path) {
    const fitting = fittest(schemas, value);
    value = below(value, key);
    schemas = fitting.flatMap((schema) => {
      const next =
        typeof key === 'number'
          ? schema.items
          : (schema.properties?.[String(key)] ?? schema.additionalProperties);
      return isSchema(next) ? branches(next, root) : [];
    });
  }
  return [...new Set(fittest(schemas, value).flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

/** A schema's branches, references followed. */
function branches(schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] {
  const referred = /^#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  const target = referred === undefined ? schema : root.$defs?.[referred];
  if (!isSchema(target)) return [];
  const inner = target.anyOf ?? target.oneOf;
  return inner === undefined
    ? [target]
    : inner.flatMap((branch) => (isSchema(branch) ? branches(branch, root) : []));
}

/** The branches that share most keys with what is written; all of them where none shares any. */
function fittest(schemas: readonly JsonSchema[], value: unknown): readonly JsonSchema[] {
  const written = typeof value === 'object' && value !== null ? value : {};
  const shared = schemas.map(
    ({ properties = {} }) =>
      Object.entries(properties).filter(([key, property]) => fits(property, below(written, key))).length,
  );
  const most = Math.max(0, ...shared);
  return schemas.filter((_, i) => shared[i] === most);
}

/** Whether a key is written, and holds the one value that this branch is told by, if there is one. */
function fits(property: unknown, value: unknown): boolean {
  return (
    value !== undefined && (!isSchema(property) || property.const === undefined || property.const === value)
  );
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}

/** What stands under a key, or at a position of a list. */
export function below(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}
