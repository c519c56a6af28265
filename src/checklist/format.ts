import * as z from 'zod';
import { formOf } from './fault-sentences.js';
import { SEVERITIES } from './outcome.js';
import { SECTIONS } from './sections.js';
import { sourceListSchema } from './source-list.js';

const text = z.string().min(1);
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, formOf('name'));
const names = z.union([name, z.array(name).min(1)]);
const field = z.string().regex(/^[a-z_]+(\.(\*|[a-z_]+))*$/, formOf('field'));
const scalar = z.union([z.string(), z.boolean(), z.number()]);

const offer = z.string().regex(/^[a-z-]+\/[a-z-]+$/, formOf('offer'));

export type Condition =
  | string
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] }
  | { readonly offered: string }
  | { readonly declared: string }
  | {
      readonly field: string;
      readonly above?: number | undefined;
      readonly is?: readonly (string | boolean | number)[] | undefined;
    };

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      name,
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ none: z.array(conditionSchema).min(1) }),
      z.strictObject({ offered: offer.describe('The project offers this: listed under the area, or said') }),
      z.strictObject({ declared: name.describe('The area is declared, or asked for by --theme') }),
      z.strictObject({ field, above: z.number().optional(), is: z.array(scalar).optional() }),
    ]),
  )
  .meta({
    id: 'Condition',
    description: 'A fact of the project by name, or several joined by all, any, none',
  });

const conceptFinder = z.strictObject({
  concept: names.describe('Any of these concepts is found'),
  also: names.optional().describe('Each of these must stand in the same sentence'),
  about: names.optional().describe('Each of these must stand somewhere in the same text'),
  in: z
    .array(field)
    .optional()
    .describe(
      'Only here (an aim: only where these are home fields); without it the home fields, and concrete hits elsewhere',
    ),
  elsewhere: z.boolean().optional().describe('false: home fields only'),
});
const fieldFinder = z.strictObject({
  field: field.describe('A dedicated text field, concrete beyond its own name'),
  empty: name.optional().describe('A concept whose phrases say nothing here, as template words do'),
});
const valueFinder = z.strictObject({
  value: field.describe('A structured value is given'),
  is: z.array(scalar).optional(),
  above: z.number().optional(),
});
const eachFinder = z.strictObject({
  each: field.describe('Every element of the list has all keys; some do: half'),
  has: z.array(z.string()).min(1),
  where: name.optional(),
});
const anyFinder = z.strictObject({
  any: field.describe('At least one element of the list has all keys'),
  has: z.array(z.string()).min(1),
  where: name.optional(),
});
const countFinder = z.strictObject({ count: z.array(field).min(1), at_least: z.int().positive() });
const recentFinder = z.strictObject({
  recent: field.describe('A date not older than this before project.start, or later'),
  months: z.int().positive(),
});
const structureFinder = z.strictObject({ structure: name.describe('Logic in code, by name') });

export const finderSchema = z
  .union([
    conceptFinder,
    fieldFinder,
    valueFinder,
    eachFinder,
    anyFinder,
    countFinder,
    recentFinder,
    structureFinder,
  ])
  .meta({ id: 'Finder', description: 'One way in which an answer may be found' });
export type Finder = z.infer<typeof finderSchema>;
export type ConceptFinder = z.infer<typeof conceptFinder>;

const finders = z.array(finderSchema).min(1);
const everyKind = {
  home: z
    .array(field)
    .default([])
    .describe('Where the answer belongs; a container stands for everything below it'),
  belongs: z.string().optional().describe('Where a finding sends the writer'),
  not_met_if: finders.optional().describe('What the row forbids: wins over everything'),
  denied_by: z.array(name).optional().describe('Concepts that say there is none'),
  review_if: finders.optional().describe('Only where the row says "needs review where"'),
};

const partSchema = z.strictObject({
  part: name,
  says: text.describe('The part in words: "missing: …"'),
  belongs: z.string().optional(),
  when: conditionSchema.optional().describe('The part is asked for only then'),
  required: z.boolean().optional().describe('Without it the requirement is not met'),
  companion: z.boolean().optional().describe('Counts only in the passage of another part'),
  find: finders,
  partly: finders.optional().describe('Gives half'),
  unsure_in: z.array(field).optional().describe('A substantive text here that nothing recognised is unsure'),
});
export type Part = z.infer<typeof partSchema>;

const needSchema = z.strictObject({
  need: name,
  says: text,
  belongs: z.string().optional(),
  when: conditionSchema.optional(),
  find: finders,
});
export type Need = z.infer<typeof needSchema>;

const saidSchema = z.strictObject({
  kind: z.literal('said'),
  ...everyKind,
  says: text.optional(),
  find: finders,
  partly: finders.optional(),
  unsure_in: z.array(field).optional(),
});
const partsSchema = z.strictObject({
  kind: z.literal('parts'),
  ...everyKind,
  need: z.int().positive().optional(),
  at_least: z.int().positive().optional(),
  parts: z.array(partSchema).min(1),
});
const listedSchema = z.strictObject({
  kind: z.literal('listed'),
  ...everyKind,
  says: text.optional(),
  list: field,
  where: name.optional(),
  needs: z.array(needSchema).min(1),
  partly_need: name.optional(),
  in_text: z.strictObject({ find: finders, gives: z.enum(['met', 'partly-met']) }).optional(),
});
const carriedSchema = z.strictObject({
  kind: z.literal('carried'),
  ...everyKind,
  says: text.optional(),
  find: finders,
  partly: finders.optional(),
  unsure_in: z.array(field).optional(),
});

export const judgeSchema = z
  .discriminatedUnion('kind', [saidSchema, partsSchema, listedSchema, carriedSchema])
  .meta({ id: 'Judge', description: 'How the requirement is judged: one of the four kinds of judging.md' });
export type Judge = z.infer<typeof judgeSchema>;
export type SaidJudge = z.infer<typeof saidSchema>;
export type PartsJudge = z.infer<typeof partsSchema>;
export type ListedJudge = z.infer<typeof listedSchema>;
export type CarriedJudge = z.infer<typeof carriedSchema>;

/** A piece of a proposal and the verdict on it: in English in the checklist, in another language in its translation. */
export const exampleSchema = z.strictObject({
  verdict: z.enum(['met', 'partly-met', 'not-met', 'needs-review', 'not-applicable']),
  yaml: text.describe('A piece of a proposal; a title is put before it if it has no project'),
  quote: z.string().optional().describe('Words that the evidence must quote'),
  missing: z.array(name).optional().describe('Parts or needs that must be reported missing'),
});
export type Example = z.infer<typeof exampleSchema>;

export const requirementSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}-\d{2,3}$/, formOf('id')),
  title: text,
  severity: z.enum(SEVERITIES),
  why: text,
  sources: z.array(z.strictObject({ key: text, at: text.optional() })).min(1),
  our_reading: z.array(text).default([]).describe('Numbers that stand in no source'),
  applies: conditionSchema,
  builds_on: z.string().optional(),
  not_at_concept_note: z.boolean().optional(),
  cannot_be_set_aside: z.boolean().optional(),
  judge: judgeSchema,
  question: text,
  fix: z.strictObject({ say: text, insert: text.optional() }),
  careful: text.optional(),
  examples: z.array(exampleSchema).min(2),
});
export type Requirement = z.infer<typeof requirementSchema>;

export const checklistFileSchema = z.strictObject({
  checklist: name,
  version: z.string(),
  section: z.enum(SECTIONS),
  sources: sourceListSchema.optional().describe('Own sources, beside those of the tool'),
  requirements: z.array(requirementSchema).min(1),
});
export type ChecklistFile = z.infer<typeof checklistFileSchema>;

/** An interaction between areas: when it holds, requirements of another area apply, whether or not it is declared. */
const interactionSchema = z.strictObject({
  id: z.string().regex(/^IX-\d{2}$/, formOf('interaction')),
  says: text.describe('Why, in words: "girls are reached by a counter-trafficking project"'),
  when: conditionSchema,
  switches_on: z.array(z.string()).min(1),
  sources: z.array(z.strictObject({ key: text, at: text.optional() })).min(1),
});
export type Interaction = z.infer<typeof interactionSchema>;

export const interactionFileSchema = z.strictObject({
  checklist: name,
  version: z.string(),
  interactions: z.array(interactionSchema).min(1),
});
export type InteractionFile = z.infer<typeof interactionFileSchema>;
