import type { QuizVerdict } from '../../checklist/outcome.js';

/** What each verdict may be called in an answer. */
type Names = Readonly<Record<QuizVerdict, readonly string[]>>;

const names: Names = {
  met: ['met', 'yes'],
  'partly-met': ['partly met', 'partly', 'half'],
  'not-met': ['not met', 'not', 'no'],
  'needs-review': ['needs a person', 'needs review', 'person', 'review'],
};

const choices: Readonly<Record<QuizVerdict, string>> = {
  met: 'met',
  'partly-met': 'partly met',
  'not-met': 'not met',
  'needs-review': 'needs a person',
};

// What the quiz says in English; another language has the same shape.
export const en = {
  names,
  choices,
  title: 'Protection quiz',
  again: (seed: number) => `The same quiz again: --seed ${seed}`,
  intro:
    'Read each passage and say whether it meets the requirement: met, partly met, not met, or a person who knows the place must say. Say why. The passages are cut out of a proposal: only what stands there counts.',
  question: (n: number, of: number) => `Question ${n} of ${of}`,
  fromExample: 'from the examples of the checklist',
  fromProposal: (file: string) => `from ${file}`,
  nothing: 'Nothing is written where the answer belongs.',
  ask: 'What do you say?',
  why: 'Why?',
  you: 'You',
  noReason: 'no reason given',
  tool: 'The tool',
  found: 'found',
  missing: 'missing',
  same: 'You and the tool say the same.',
  different: 'You and the tool differ.',
  rule: 'How it is judged',
  mind: (id: string) =>
    `The tool reads words, and you may be right. protection-check explain ${id} shows what it looks for.`,
  tally: 'Tally',
  row: (same: number, asked: number) => `${same} of ${asked} the same`,
  total: (same: number, asked: number) => `Together: ${same} of ${asked} the same.`,
  unanswered: (n: number) => `Not answered: ${n}.`,
  key: 'Key',
  name: 'Name',
  date: 'Date',
};

export type QuizWords = typeof en;
