import * as z from 'zod';

/** Where a requirement comes from, and how far the register's authors read it. */
const sourceSchema = z.strictObject({
  title: z.string(),
  body: z.string(),
  year: z.union([z.string(), z.number()]),
  read: z.string(),
  cite: z.string().optional(),
});

export const sourceListSchema = z.record(z.string(), sourceSchema);
export type SourceList = z.infer<typeof sourceListSchema>;
