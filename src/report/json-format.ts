import { z } from 'zod';
import { LEVELS, OBSERVATION_KINDS, REVIEW_REASONS, SEVERITIES, VERDICTS } from '../assess/verdict.js';
import type { Said, SaidValue } from '../proposal/said.js';

// The format of the JSON report, version 1: the one definition. The types of the writer and the JSON Schema come from it.
// Fields may be added within a version; none changes its meaning or goes.

const position = z.object({
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units'),
});

const range = {
  start: position,
  end: position.describe('Exclusive'),
};

const pointer = z.string().describe('A JSON Pointer into the proposal');

const place = z.object({ path: pointer, ...range });

const quote = z
  .string()
  .describe(
    'Words of the draft at this place: escapes resolved, white space folded, personal data masked. Empty without quotes',
  );

const severity = z.enum(SEVERITIES);
const counted = z.int().min(0);
const id = z.string().describe('Id of a requirement; never translated');

const value: z.ZodType<SaidValue> = z.lazy(() =>
  z.union([z.string(), z.number(), z.array(z.string()), said, z.array(said)]),
);

const said: z.ZodType<Said> = z
  .object({ code: z.string(), values: z.record(z.string(), value).optional() })
  .meta({ id: 'Said', description: 'The sentence as data, so that it can be said in another language' });

const key = z.string().optional().describe('The name of that part in the checklist; never translated');

const fault = z.object({
  code: z.string(),
  message: z.string(),
  said: said.optional(),
  path: pointer,
  ...range,
});

const evidence = z.object({
  path: pointer,
  ...range,
  quote,
  part: z.string().optional().describe('Which part of the requirement this answers'),
  key,
  who: z.boolean().describe('An owner or a role stands with it'),
  when: z.boolean().describe('A date or a frequency stands with it'),
  money: z.boolean().describe('A budget line carries it'),
  measured: z.boolean().describe('An indicator measures it'),
});

const finding = z.object({
  missing: z.string(),
  key,
  message: z.string(),
  said: said.optional(),
  path: pointer.describe('Where the missing answer belongs'),
  nearest: pointer.describe('What exists on that path: start and end are its place'),
  ...range,
  fingerprint: z.string().describe('Stays the same when lines move'),
});

const source = z.object({ standard: z.string(), title: z.string(), section: z.string().optional() });

const decision = z.object({
  kind: z.enum(['waived', 'answered']),
  verdict: z.enum(VERDICTS).optional().describe("A person's verdict, which level and exit code use"),
  name: z.string().describe('Who answered; of a waiver who approved it'),
  role: z.string().optional(),
  owner: z.string().optional(),
  reason: z.string().optional(),
  risk: z.string().optional(),
  instead: z.string().optional(),
  note: z.string().optional(),
  decided: z.string(),
  expires: z.string().optional(),
  element: z.string().optional(),
  counts: z.boolean().optional().describe('Whether an answer stands for the whole requirement'),
  line: z.int().min(1).describe('In the decisions file'),
});

const requirement = z.object({
  id,
  checklist: z.string(),
  section: z.string(),
  title: z.string(),
  severity,
  verdict: z.enum(VERDICTS),
  reason: z.enum(REVIEW_REASONS).optional(),
  basis: z.enum(['declared', 'read']).optional(),
  underlying: z
    .enum(VERDICTS)
    .optional()
    .describe(
      'Of a critical requirement that only the writer set aside: the verdict that level and exit code still use',
    ),
  foldedUnder: id.optional(),
  appliesBecause: z.array(z.string()).optional(),
  applicability: z.object({ words: z.string(), said: z.array(said).optional(), place: place.optional() }),
  evidence: z.array(evidence),
  findings: z.array(finding),
  question: z.string().optional(),
  why: z.string(),
  fix: z.string().optional(),
  insert: z.string().optional().describe('YAML to start from'),
  careful: z.string().optional(),
  ourReading: z.array(z.string()).describe('What in this requirement stands in no source'),
  sources: z.array(source),
  setAside: z.object({ by: z.enum(['writer', 'decision']), place }).optional(),
  decisions: z.array(decision).optional().describe("What people decided; the verdict stays the tool's own"),
  error: z.string().optional(),
});

const observation = z.object({
  kind: z.enum(OBSERVATION_KINDS),
  area: z.string().optional(),
  message: z.string(),
  said: said.optional(),
  path: pointer,
  ...range,
  quote,
  other: place.optional().describe('The other place of a contradiction or a copy'),
});

const fraction = z.object({
  section: z.string(),
  met: counted,
  applicable: counted.describe('Needs review, set aside and folded ones included'),
  needsReview: counted,
  answered: counted.optional().describe("Met by a person's answer, not by the tool"),
  open: z.object({ critical: counted, major: counted, minor: counted }),
  notApplicable: z.array(id),
});

const nextFix = z.object({
  id,
  path: pointer.describe('Where the missing answer belongs'),
  nearest: pointer,
  ...range,
  folds: z.array(id),
});

const promise = z.object({
  id: z.string().optional(),
  path: pointer,
  ...range,
  quote,
  answers: z.array(z.string()).describe('Ids of risks and threats, and groups whose barriers it answers'),
  answersSaid: z.array(said).optional(),
  activities: z.array(z.string()),
  owner: z.boolean(),
  money: z.array(z.string()),
  indicators: z.array(z.string()),
  gaps: z.array(
    z.object({
      lacks: z.enum(['activity', 'owner', 'money', 'indicator']),
      insert: z.string(),
      said: said.optional(),
    }),
  ),
});

const notJudged = z.object({
  context: z.array(z.string()),
  unread: z.array(z.object({ path: pointer, ...range, quote })),
  otherLanguage: z.array(place),
  notOffered: z.array(z.string()),
  failedChecks: z.array(z.string()),
  notCounted: z.array(z.object({ critical: counted, because: z.string(), said: said.optional() })),
});

const proposal = z.object({
  file: z.string(),
  document: z.int().min(1).describe('Which YAML document of the file'),
  sha256: z.string(),
  language: z.string(),
  title: z.string().describe('Words of the draft. Empty without quotes'),
  level: z.enum(LEVELS),
  levelReasons: z.array(z.string()),
  levelReasonsSaid: z.array(said).optional(),
  formatFaults: z.array(fault),
  requirements: z.array(requirement),
  fractions: z.array(fraction),
  todo: z.array(id).describe('Open requirements, hardest first'),
  next: z.array(nextFix),
  promises: z.array(promise).describe('Each measure promised, and what carries it'),
  observations: z.array(observation),
  notJudged,
});

export const jsonReport = z
  .object({
    format: z.literal('protection-check-report/1'),
    tool: z.object({ name: z.string(), version: z.string() }),
    checklists: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
    exitCode: z.int().min(0),
    options: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .describe('The options that decide, so that the report can be judged again'),
    proposals: z.array(proposal),
  })
  .describe(
    'A report of protection-check: independent work built on public standards, not an approval by any publisher of them',
  );

export type JsonReport = z.infer<typeof jsonReport>;
export type JsonProposal = z.infer<typeof proposal>;
export type JsonRequirement = z.infer<typeof requirement>;
