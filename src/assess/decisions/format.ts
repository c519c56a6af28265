import * as z from 'zod';

const text = z.string().trim().min(1);
const day = z.iso.date().describe('A day, such as 2027-03-31');

const about = {
  requirement: text.describe('Id of the requirement, such as AC-04'),
  proposal: text.optional().describe('File of the proposal, from here; without it every proposal of the run'),
  place: text.optional().describe('Id of an element, such as R3; without it the whole proposal'),
};

const waivedSchema = z.strictObject({
  ...about,
  decision: z.literal('waived'),
  reason: text.describe('Why the requirement is not met here'),
  risk: text.describe('The risk to people that remains'),
  instead: text.describe('What is done instead'),
  owner: text.describe('Who answers for that'),
  approved_by: text.describe('Another person, who approved it'),
  decided: day,
  expires: day.describe('Valid through this day, in UTC'),
});

const answeredSchema = z.strictObject({
  ...about,
  decision: z.literal('answered'),
  verdict: z.enum(['met', 'partly-met', 'not-met']).describe('As this person judges'),
  name: text,
  role: text,
  note: text.describe('What the person saw'),
  decided: day,
  passage: text.describe('The hash of the passage that was judged; `decide` writes it'),
  version: text.describe('The hash of the requirement as it was; `decide` writes it'),
});

const decisionSchema = z.discriminatedUnion('decision', [waivedSchema, answeredSchema]);

/** What people decided about findings: one file, one shape. */
export const decisionsSchema = z.strictObject({
  decisions: z.array(decisionSchema).default([]),
});

export type Waived = z.infer<typeof waivedSchema>;
export type Answered = z.infer<typeof answeredSchema>;
export type Decision = z.infer<typeof decisionSchema>;

/** A decision and the line of the decisions file on which it stands. */
export type PlacedDecision = Decision & { readonly line: number };
