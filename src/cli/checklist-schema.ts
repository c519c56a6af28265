import * as z from 'zod';
import { checklistFileSchema } from '../checklist/format.js';

/** The JSON Schema of a checklist file. */
export function checklistJsonSchema(): object {
  return z.toJSONSchema(checklistFileSchema, { io: 'input' });
}
