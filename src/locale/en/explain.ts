/** How a verdict on a file came about, in English. */
export const explain = {
  /** What was found of each thing that is looked for. */
  states: {
    present: 'found',
    half: 'partly found',
    planned: 'planned only',
    hedged: 'found as a maybe only',
    negated: 'denied',
    hollow: 'named without a fact that can be checked',
    absent: 'not found',
  },
  passages: 'Passages read',
  nothingWritten: 'Where the answer belongs nothing is written.',
  otherPassages: (n: number) => `Then the other ${n} of the file, for words that are plain enough anywhere.`,
  found: 'What was found',
  verdict: 'Verdict here',
  wrong: 'If you find that this is wrong',
  byPhrase: (phrase: string) => `, by the phrase “${phrase}”`,
  doesNotAnswer: 'The quote does not answer the question?',
  saysOtherwise: 'Another place says otherwise',
  sayOneThing:
    'The two places do not contradict each other? Word the second one so that it cannot be read as an answer to this question. If they do, change one of them.',
  doesApply:
    'It does apply here? Then what it depends on (see “Applies when”) is not plain in the file: write that.',
  judgeIt: 'It should be judged here? Take out the reason under `does_not_apply`, and it is.',
  notSeen: (home: string | undefined) =>
    `The answer stands in the file and was not seen? Say it with a fact that can be checked (who, where, when, how many)${home === undefined ? '' : ` in ${home}`}.`,
  report: (id: string) =>
    `Report it to those who look after the checklist, with ${id}, the verdict you would give and the passage, without names of people. CONTRIBUTING.md says how phrases are added.`,
};

export type ExplainWords = typeof explain;
