import * as z from 'zod';
import { checklistFileSchema, interactionFileSchema } from './format.js';

/** The JSON Schema of a checklist file: for editors, and for what a misspelt key was meant to be. */
export function checklistJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(checklistFileSchema, { io: 'input' });
}

/** The JSON Schema of a file of interactions between areas. */
export function interactionsJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(interactionFileSchema, { io: 'input' });
}
