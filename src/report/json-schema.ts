import { z } from 'zod';
import { jsonReport } from './json-format.js';

/** The JSON Schema of the JSON report. Unknown fields are allowed: a later report of the same version may say more. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(jsonReport, { io: 'input', override: ({ jsonSchema }) => withoutLimit(jsonSchema) });
}

/** Takes away the limit that zod writes for every whole number: it says nothing about a report. */
function withoutLimit(jsonSchema: { maximum?: number }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
