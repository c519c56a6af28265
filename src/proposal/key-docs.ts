import * as z from 'zod/mini';
import { subfield } from './pointer.js';
import { proposalSchema } from './schema.js';

/** What each key of the format is for, by its field pattern (`people.groups.*.selection`), in the order of the format. */
export function keyDocs(): ReadonlyMap<string, string> {
  docs ??= new Map(collect(proposalSchema, ''));
  return docs;
}

let docs: ReadonlyMap<string, string> | undefined;

function* collect(type: z.core.SomeType, field: string): Generator<readonly [string, string]> {
  if (type instanceof z.ZodMiniArray) {
    yield* collect(type.def.element, subfield(field, '*'));
  } else if (type instanceof z.ZodMiniUnion) {
    for (const option of type.def.options) yield* collect(option, field);
  } else if (type instanceof z.ZodMiniObject) {
    for (const [key, value] of Object.entries(type.shape)) {
      if (!(value instanceof z.ZodMiniOptional)) continue;
      const path = subfield(field, key);
      const description = z.globalRegistry.get(value)?.description;
      if (description !== undefined) yield [path, description];
      yield* collect(value.def.innerType, path);
    }
  }
}
