// The tool's own words of reports in English. Another language is one file of the same shape (`Words` in ../words.ts).
// Ids, file names, paths and numbers are handed in; words of a draft never are.
import type { Basis, Level, ObservationKind, ReviewReason, Severity, Verdict } from '../../assess/verdict.js';
import { count, series } from '../phrases.js';

const and = (items: readonly string[]): string => series(items, 'and');

const verdicts = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  'needs-review': 'needs review',
  'not-applicable': 'not applicable',
  'set-aside': 'set aside',
  error: 'could not be computed',
} satisfies Record<Verdict, string>;

const severities = { critical: 'critical', major: 'major', minor: 'minor' } satisfies Record<
  Severity,
  string
>;

const levels = {
  'ready-for-review': 'Ready for review',
  revise: 'Revise',
  'not-ready': 'Not ready',
  'not-judged': 'Not judged',
} satisfies Record<Level, string>;

const reviewReasons = {
  'not-recognised': 'there is an answer, in words that the tool does not recognise',
  hedged: 'the only answer is a maybe',
  contradicted: 'two places answer differently',
  'other-language': 'written in a language that the tool does not read',
  unreadable: 'a value here could not be read',
} satisfies Record<ReviewReason, string>;

const bases = {
  declared: 'plain from what is written or left out',
  read: 'as the tool reads what is written',
} satisfies Record<Basis, string>;

const observationKinds = {
  'undeclared-area': 'area not declared',
  'harmful-wording': 'wording that can harm',
  contradiction: 'contradiction',
  hollow: 'nothing that can be checked',
  'copied-text': 'copied text',
  'personal-data': 'personal data',
  'set-aside': 'set aside',
  decision: 'decision',
  other: 'note',
} satisfies Record<ObservationKind, string>;

const sections = {
  analysis: 'Analysis',
  'safety-and-dignity': 'Safety and dignity',
  'do-no-harm': 'Do no harm',
  'meaningful-access': 'Meaningful access',
  'non-discrimination': 'Non-discrimination',
  accountability: 'Accountability',
  participation: 'Participation',
  empowerment: 'Empowerment',
  'rights-and-society': 'Rights, States and society',
  'capacity-and-learning': 'Capacity and learning',
  'counter-trafficking': 'Counter-trafficking',
  'child-protection': 'Child protection',
  'gender-based-violence': 'Gender-based violence',
  'return-and-reintegration': 'Return and reintegration',
  'community-engagement': 'Community engagement',
};

const strengths = { who: 'an owner', when: 'a time', money: 'a budget line', measured: 'an indicator' };

/** How the evidence is backed: the facts it comes with, and those that were not found. */
function strength(facts: Readonly<Record<keyof typeof strengths, boolean>>): string {
  const keys = ['who', 'when', 'money', 'measured'] as const;
  const there = keys.filter((key) => facts[key]).map((key) => strengths[key]);
  const absent = keys.filter((key) => !facts[key]).map((key) => strengths[key]);
  if (there.length === 0) return `without ${series(absent, 'or')}`;
  return absent.length === 0 ? `with ${and(there)}` : `with ${and(there)}; without ${series(absent, 'or')}`;
}

export const en = {
  verdicts,
  severities,
  levels,
  reviewReasons,
  bases,
  observationKinds,
  sections,

  headings: {
    faults: (n: number) => `Put right first: ${count(n, 'format fault', 'format faults')}`,
    unreadable: 'Why it could not be read',
    failed: (n: number) => `${count(n, 'check', 'checks')} could not be computed`,
    next: (n: number) => (n === 1 ? 'Fix this next' : `Fix these ${n} next`),
    principles: 'How the principles stand',
    weakest: 'The principles, weakest first',
    byRequirement: 'How many meet each requirement',
    questions: (n: number) => `For a person to judge: ${n}`,
    reviewerQuestions: 'Questions for the reviewer',
    observations: (n: number) => `Also seen: ${count(n, 'observation', 'observations')}`,
    promises: (n: number) => `The promise followed: ${count(n, 'measure', 'measures')}`,
    notJudged: 'What was not judged',
    todo: (n: number, follow: number) =>
      follow === 0
        ? `To do: ${n}`
        : `To do: ${n}, and ${follow} more that ${follow === 1 ? 'follows' : 'follow'}`,
    findings: 'What is missing, and how to fix it',
    met: 'What is met, and where it stands',
    setAside: 'Set aside',
    decisions: (n: number) => `What people decided: ${count(n, 'decision', 'decisions')}`,
    notApplicable: 'What does not apply, and why',
    about: 'About this report',
  },

  labels: {
    file: 'File',
    document: (n: number) => `document ${n}`,
    language: 'Language of the proposal',
    level: 'Level',
    reasons: 'Why this level',
    principle: 'Principle or area',
    met: 'Met',
    applicable: 'Applicable',
    forAPerson: 'For a person',
    open: (severity: string) => `Open, ${severity}`,
    requirement: 'Requirement',
    condition: 'Applies when',
    decidedAt: 'Decided at',
    all: 'All',
    promised: 'Promised',
    answers: 'Answers',
    activity: 'Activity',
    owner: 'Owner',
    money: 'Money',
    indicator: 'Indicator',
    toInsert: 'To insert',
    requirementsMet: 'Requirements met',
    openRequirements: 'Open',
    faults: 'Format faults',
    why: 'Why it matters',
    missing: 'Missing',
    stillMissing: 'still missing',
    found: 'Found',
    read: 'Read',
    question: 'Question',
    fix: 'Fix',
    careful: 'Careful',
    sources: 'Sources',
    ourReading: 'Our own reading, in no source',
    appliesBecause: 'Switched on by',
    tool: 'Tool',
    checklist: 'Checklist',
    sha256: 'SHA-256',
    inputSha256: 'SHA-256 of the input',
    options: 'Options that decide',
    decided: 'Decided',
    byWhom: 'By',
    reason: 'Reason',
    remainingRisk: 'Risk that remains',
    instead: 'Done instead',
    approvedBy: 'Approved by',
    validThrough: 'Valid through',
    note: 'Note',
    machineVerdict: 'As the tool reads it',
    notJudgedHere: 'Not judged here',
  },

  decisionKinds: { waived: 'waived', answered: 'answered by a person' },
  answeredAs: (verdict: string, name: string, role: string) => `${verdict}, as ${name} (${role}) answers`,
  answeredMet: (n: number) => `${n} more answered as met by a person`,

  owned: 'named',
  gaps: { activity: 'no activity', owner: 'no owner', money: 'no money', indicator: 'no indicator' },

  /** Between a label and what it announces. */
  colon: ': ',
  /** Between things one after another that may have commas of their own. */
  semicolon: '; ',
  /** Where a name of the draft is withheld. */
  withheld: '[withheld]',
  quoted: (text: string) => `“${text}”`,
  /** How many requirements of a severity. */
  counted: (n: number, severity: Severity) => `${n} ${severities[severity]}`,

  bar: { met: 'met', review: 'for a person', rest: 'open or set aside' },

  proposals: (n: number) => count(n, 'proposal', 'proposals'),
  inputOf: (file: string) => `Input ${file}`,
  checkOf: (name: string) => `Protection check: ${name}`,
  /** Short, for lists. */
  point: (line: number, column: number) => `line ${line}:${column}`,
  /** Instead of a line, of what is nowhere in the file yet. */
  toAdd: 'to add',
  line: (line: number) => `line ${line}`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  alsoLines: (lines: readonly number[], more: number) =>
    `also ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  fraction: (met: number, applicable: number, forAPerson: number) =>
    `${met} of ${applicable} applicable met${forAPerson > 0 ? `, ${forAPerson} for a person` : ''}`,
  nothingApplies: 'nothing here applies',
  openBySeverity: (counts: readonly (readonly [number, string])[]) =>
    `${and(counts.map(([n, severity]) => `${n} ${severity}`))} open`,
  open: (n: number) => `${count(n, 'requirement', 'requirements')} open`,
  follow: (n: number) => (n === 1 ? '1 other follows' : `${n} others follow`),
  thenFollow: (ids: readonly string[]) =>
    ids.length === 1
      ? `Then 1 other follows from it: ${and(ids)}`
      : `Then ${ids.length} others follow from it: ${and(ids)}`,
  followsFrom: (id: string) => `follows from ${id}`,
  andMore: (n: number) => `and ${n} more`,
  showAll: '--verbose shows all',
  nothingOpen: 'Nothing is open.',
  belongs: 'belongs in',
  otherPlace: 'and',
  strength,
  setAsideBy: {
    writer: 'the writer says that it does not apply; the reason stands in the proposal',
    decision: 'set aside by a decision',
  },
  setAsideQuestion: 'The writer says that this does not apply: is the reason good enough?',
  countsAs: (verdict: string) => `set aside, and still counts as ${verdict}`,
  stillCounts: (verdict: string) =>
    `Level and exit code still count it as ${verdict}, until another person confirms it by a decision.`,

  /** Short, for a line that only counts. */
  notJudgedCounts: {
    context: (n: number) => `${count(n, 'requirement that needs', 'requirements that need')} local knowledge`,
    unread: (n: number) => `${count(n, 'passage', 'passages')} that no requirement read`,
    otherLanguage: (n: number) => `${count(n, 'part', 'parts')} in another language`,
    notOffered: (n: number) => `${count(n, 'service', 'services')} taken as not offered`,
    failedChecks: (n: number) => count(n, 'failed check', 'failed checks'),
  },
  /** Headings of the whole lists. */
  notJudgedLists: {
    context: 'Needs knowledge of the place and its people, or answers only what the proposal itself raises',
    unread: 'Passages that no requirement read',
    otherLanguage: 'In a language that the tool does not read',
    notOffered: 'Taken as not offered, because nothing says otherwise',
    failedChecks: 'Checks that failed',
    notCounted: 'Left out of level and exit code',
  },
  notCounted: (n: number, because: string) => `${n} critical not counted (${because})`,
  nothingLeftOut: 'nothing that the tool knows of',
  wholeProposal: 'the whole proposal',

  totals: (proposals: number, levelCounts: readonly (readonly [number, Level])[]) =>
    `${count(proposals, 'proposal', 'proposals')}: ${and(levelCounts.map(([n, level]) => `${n} ${levels[level].toLowerCase()}`))}.`,
  totalsOpen: (open: number, critical: number, forAPerson: number) =>
    `${count(open, 'requirement', 'requirements')} open, ${critical} of them critical; ${forAPerson} for a person to judge.`,

  /** Of reports that other programs read: SARIF, JUnit, annotations. */
  machine: {
    formatFault: (code: string) => `The proposal breaks the format: ${code}`,
    formatFaultMeans: 'A part of the proposal could not be read as it was meant, and was not judged.',
    formatFaultFix: 'Put it right as the message says, and check again: what stands there is judged then.',
    observationMeans: 'Seen besides the requirements. It changes neither level nor exit code.',
    observationFix: 'Read the passage, and change it where the message is right.',
    startFolder: 'The folder in which the check was started',
    failedCheck: (id: string) => `${id} could not be computed`,
    openAnd: (verdict: string, missing: string) => `${verdict}: ${missing}`,
    quoted: (place: string, quote: string) => `Written at ${place}: “${quote}”`,
    notShown: (n: number) =>
      `${count(n, 'message', 'messages')} more than are shown here: the whole report has all of them.`,
    level: (file: string, level: string, reasons: string) => `${file}: ${level} (${reasons}).`,
  },

  /** Of the page for a browser. */
  page: {
    kind: 'Protection check',
    skip: 'Skip to the report',
    contents: 'On this page',
    overview: 'The proposals at a glance',
    filters: 'Which requirements to show',
    verdict: 'Verdict',
    severity: 'Severity',
    showAll: 'Show everything',
    noneShown: 'No requirement has both a verdict and a severity that are ticked.',
    chart: 'At a glance',
    rest: 'Follows from another, or set aside',
    grounds: 'Why it matters, and where it comes from',
    paste: 'To paste and put into your own words',
    countsWith: (severity: string) => `counts as ${severity}, because some of it is there`,
    answer: 'Answer:',
    table: (n: number) => `Show all ${count(n, 'requirement', 'requirements')}`,
  },

  /** The checklist and its requirements, printed. */
  sheet: {
    title: 'Protection checklist',
    made: (versions: readonly string[]) => `Checklist ${versions.join('; ')}.`,
    version: (id: string, version: string) => `${id}, version ${version}`,
    checklist: (id: string, version: string) => `checklist ${id} ${version}`,
    applies: 'Applies when',
    judged: 'How it is judged',
    lookedFor: 'What is looked for',
    examples: {
      met: 'An answer that meets it',
      'partly-met': 'An answer that meets part of it',
      'not-met': 'An answer that does not',
      'needs-review': 'An answer that a person must judge',
      'not-applicable': 'A project that it does not apply to',
    },
    builds: (root: string) => `Builds on ${root}: while that is not met either, do that first.`,
    said: 'Met when it stands in the proposal with a fact that can be checked.',
    parts: (need: number, all: number, atLeast: number) =>
      `Met when ${need === all ? `all ${count(need, 'part', 'parts')} are` : `${need} of ${all} parts are`} there, each with a fact that can be checked; partly met from ${count(atLeast, 'part', 'parts')}.`,
    listed: (list: string) =>
      `Every element of ${list} is asked. Met when each has all that is looked for; partly met when some have some of it.`,
    carried:
      'Met when a concrete measure is written and the design carries it too: an activity, a budget line, an indicator, a role or a partner. Partly met when it stands in one place only.',
    all: '; and ',
    any: '; or ',
    none: (conditions: readonly string[]) => `not where ${conditions.join(', nor where ')}`,
    offers: (offer: string) => `the project offers ${offer}`,
    declares: (area: string) => `the area ${area} is declared`,
    above: (field: string, above: number) => `${field} is above ${above}`,
    given: (field: string) => `${field} is given`,
    is: (field: string, values: readonly string[]) => `${field} is ${values.join(' or ')}`,
    where: (fields: readonly string[]) =>
      `where: ${fields.join(', ')}; words that are plain enough also elsewhere`,
    givenAs: (value: string) => `given as: ${value}`,
    phraseSigns:
      'In phrases: … some words between, [x] a word of that kind, + in the same sentence, a/b one of these.',
    morePhrases: (n: number) => `and ${n} more (--verbose shows all)`,
    number: 'number',
  },

  /** The orders in which readers ask for the same verdicts. */
  lenses: {
    'protection-mainstreaming': {
      title: 'By the four elements of protection mainstreaming',
      column: 'Element',
      groups: {
        'element-1': {
          name: 'Safety and dignity first, and no harm',
          notJudged: 'whether people are safe in fact',
        },
        'element-2': { name: 'Meaningful access', notJudged: 'whether those who need it most do come' },
        'element-3': { name: 'Accountability', notJudged: 'whether channels are used and trusted' },
        'element-4': {
          name: 'Participation and empowerment',
          notJudged: 'whether people have a say in fact',
        },
      },
    },
    chs: {
      title: 'By the nine commitments of the Core Humanitarian Standard',
      column: 'Commitment',
      groups: {
        'commitment-1': { name: '1 People can claim their rights and take part', notJudged: '' },
        'commitment-2': {
          name: '2 Support comes in time and helps',
          notJudged: 'whether the support is enough and in time',
        },
        'commitment-3': {
          name: '3 People are better prepared and more resilient',
          notJudged: 'preparedness of local actors for the next crisis',
        },
        'commitment-4': {
          name: '4 No harm to people or environment',
          notJudged: 'environmental assessment of the whole operation',
        },
        'commitment-5': { name: '5 People can safely complain', notJudged: '' },
        'commitment-6': {
          name: '6 Support is coordinated',
          notJudged: 'sharing of plans and data between agencies',
        },
        'commitment-7': { name: '7 Support is adapted by feedback and learning', notJudged: '' },
        'commitment-8': {
          name: '8 Staff and volunteers are respectful, able and well led',
          notJudged: 'pay, workload and welfare of staff',
        },
        'commitment-9': {
          name: '9 Resources are managed ethically',
          notJudged: 'procurement, accounts and audit',
        },
      },
    },
  },

  independent:
    'This is independent work built on public standards. It is not a product of IOM or of any publisher of these standards, and a good result is not their approval.',
  notAJudgement:
    'The tool reads what is written. Whether it is true, and whether it is enough for this place and these people, is for people to say.',
};

/** The shape that every language of the tool's own words has. */
export type Words = typeof en;
