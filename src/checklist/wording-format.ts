import * as z from 'zod';
import { conceptSchema, lexiconFileSchema } from '../narrative/lexicon-format.js';

/** What is said of words that harm, beside the phrases by which they are found. */
export const wordingSchema = z.strictObject({
  found: z.string().min(1).describe('The words in their usual form, by which messages name them'),
  why: z.string().min(1).describe('What is wrong with them'),
  instead: z.string().min(1).describe('What to write'),
  source: z.string().min(1).describe('A key of sources.yaml'),
  level: z.enum(['flag', 'advice']),
  only_in: z
    .enum(['results'])
    .optional()
    .describe('Where alone it counts: a promise counts only among results'),
});

/** A lexicon file whose concepts may say what is wrong with the words that they find. */
export const wordingFileSchema = lexiconFileSchema.extend({
  concepts: z.record(z.string(), conceptSchema.extend({ wording: wordingSchema.optional() })).optional(),
});

export type WordingFile = z.infer<typeof wordingFileSchema>;
export type Wording = z.infer<typeof wordingSchema>;

/** Words that harm in one language: concept to what is said of it. */
export type Wordings = Readonly<Record<string, Wording>>;

/**
 * The words that harm of a language's lexicon files.
 *
 * @returns them, and every mistake: a term without its reasons, reasons without a term, a source that is not listed
 */
export function wordingsOf(
  files: readonly { readonly path: string; readonly data: WordingFile }[],
  sources: ReadonlySet<string>,
): {
  readonly wordings: Wordings;
  readonly faults: readonly { path: string; where: string; message: string }[];
} {
  const wordings: Record<string, Wording> = {};
  const faults: { path: string; where: string; message: string }[] = [];
  for (const { path, data } of files) {
    for (const [concept, { wording }] of Object.entries(data.concepts ?? {})) {
      const where = `concepts.${concept}.wording`;
      if (wording !== undefined) wordings[concept] = wording;
      if (concept.startsWith('harm-') !== (wording !== undefined))
        faults.push({ path, where, message: 'stands with every harm- concept, and with no other' });
      if (wording !== undefined && !sources.has(wording.source))
        faults.push({ path, where, message: `no source "${wording.source}"` });
    }
  }
  return { wordings, faults };
}
