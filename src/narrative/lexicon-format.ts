import * as z from 'zod';

const phrases = z.array(z.string().min(1));

/** A concept: what a requirement looks for, as phrases of one language. */
export const conceptSchema = z.strictObject({
  says: z.string().describe('The concept in words for people, used by explain'),
  concrete: phrases.optional().describe('Phrases that name a thing or an act: enough alone'),
  aim: phrases
    .optional()
    .describe(
      'Phrases that name the aim: count only in a home field, with a checkable fact in the same clause',
    ),
  not: phrases.optional().describe('Look-alikes: a hit that overlaps one of these is dropped'),
  unless: phrases
    .optional()
    .describe(
      'Other kinds of sentence (a title, a topic of a course, an indicator): a hit in the same clause is dropped',
    ),
});

/** One lexicon file: word sets to build phrases from, and concepts. */
export const lexiconFileSchema = z.strictObject({
  sets: z.record(z.string(), phrases).optional(),
  concepts: z.record(z.string(), conceptSchema).optional(),
});

export type LexiconFile = z.infer<typeof lexiconFileSchema>;
