import * as z from 'zod';
import { FAIL_ON } from '../../assess/gate.js';
import { LENSES } from '../../assess/lenses.js';
import { SEVERITIES } from '../../checklist/outcome.js';
import { LOCALES } from '../../locale/words.js';
import { areas } from '../../proposal/schema/project.js';

/** Deeper ones could not be read one inside the other. */
const DEEPEST = 200;

const text = z.string().trim().min(1);
const texts = z.array(text);
const area = z.enum(areas);
const share = z.record(text, text).describe('By section, such as accountability: 80% or 10/13');

const gate = {
  fail_on: z.enum(FAIL_ON).optional(),
  strict: z
    .boolean()
    .optional()
    .describe('Count also what is not met by reading, partly met and needs review'),
  require: share.optional(),
};

/** The configuration: `protection-check.config.yaml`, found upwards from where the tool is started. */
export const configSchema = z.strictObject({
  extends: z
    .union([text, texts])
    .optional()
    .describe('Configurations that this one adds to: paths from here, or files of packages'),
  checklists: texts
    .optional()
    .describe('mainstreaming, thematic, and own ones: paths from here, or files of packages'),
  severity: z
    .record(text, z.enum(SEVERITIES))
    .optional()
    .describe('Requirements that weigh more here, by id; none can weigh less'),
  themes: z.array(area).optional().describe('Areas that are judged whether or not a proposal declares them'),
  select: texts.optional(),
  ignore: texts.optional(),
  ...gate,
  funding_lines: z
    .record(text, z.strictObject({ areas: z.array(area).default([]), ...gate }))
    .optional()
    .describe('What each funding line asks for: areas to be declared, and a gate'),
  funding_line: text.optional().describe('The one that counts, unless --funding-line names another'),
  output: z
    .strictObject({
      format: texts.optional().describe('As with -f: terminal, markdown:report.md'),
      locale: z.enum(LOCALES).optional(),
      quotes: z.boolean().optional(),
    })
    .optional(),
  lens: z.enum(LENSES).optional(),
  contacts: texts
    .optional()
    .describe("The organisation's own public addresses and numbers: no personal data"),
  vocabulary: z
    .record(text, texts)
    .optional()
    .describe('Local names and acronyms for all proposals, as project.vocabulary'),
  decisions: text.optional().describe('The file of decisions, from here'),
  max_size: z.int().positive().optional().describe('In bytes'),
  jobs: z
    .union([z.int().positive(), z.literal('auto')])
    .optional()
    .describe('How many files are judged at a time: a number, or auto'),
  limits: z
    .strictObject({
      depth: z.int().positive().max(DEEPEST).optional(),
      documents: z.int().positive().optional(),
      faults: z.int().positive().optional(),
    })
    .optional()
    .describe('How deep lists and mappings may stand in each other, documents a file, faults a document'),
});

export type Config = z.infer<typeof configSchema>;
