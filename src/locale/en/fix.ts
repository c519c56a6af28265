/** Words of stubs and of the command fix in English; other languages have the same shape. */
export const fixWords = {
  /** What stands in the stubs themselves. */
  stub: {
    missing: (parts: readonly string[]) => `Missing: ${parts.join('; ')}.`,
    careful: (what: string) => `Careful: ${what}`,
    example: 'Example words: put in your own.',
    ways: {
      'add-to-text': 'Add to the text above, in your own words, such as:',
      'in-place': 'Written like this, with your own words from above taken over:',
      'into-flow': 'Between the brackets that begin below:',
    },
  },
  added: (file: string, n: number, ids: string) =>
    `${file}: ${n === 1 ? '1 stub' : `${n} stubs`} added: ${ids}`,
  wouldAdd: (file: string, n: number, ids: string) =>
    `${file}: ${n === 1 ? '1 stub' : `${n} stubs`} would be added: ${ids}`,
  next: 'look for TODO in the file; stubs are comments and count as no answer',
  nothing: (file: string) => `${file}: nothing to add`,
  waiting: (file: string, ids: string) => `${file}: has its stub already: ${ids}`,
  notOpen: (id: string, verdict: string) => `${id}: nothing to add, it is: ${verdict}`,
  notJudged: (id: string) => `${id}: nothing to add, it is not asked of this proposal`,
  unplaced: (file: string, ids: string) => `${file}: no place was found that keeps the text as it is: ${ids}`,
  document: (file: string, n: number) => `${file} (document ${n})`,
  repaired: (file: string, line: number, column: number, what: string) =>
    `${file}:${line}:${column}: ${what}`,
  repairs: {
    key: (to: string) => `key renamed to \`${to}\``,
    value: (key: string, to: string) => `value of \`${key}\` written as ${to}`,
    blanks: (n: number) =>
      n === 1 ? 'blanks at the end of 1 line taken away' : `blanks at the ends of ${n} lines taken away`,
  },
  written: (file: string) => `written: ${file}`,
  errors: {
    json: (file: string) => `${file} is JSON, which has no comments for stubs to stand in`,
    jsonHint: (file: string, yaml: string) =>
      `YAML takes JSON as it is: copy it (cp ${file} ${yaml}) and run: protection-check fix ${yaml}`,
    unreadable: (file: string) => `${file}: nothing was changed, because it cannot be read as it is`,
    notAFile: (file: string) => `${file} is no file that could be replaced`,
    changed: (file: string) => `${file} was changed by another program in the meantime: nothing was written`,
    again: 'run fix again',
  },
};

/** What every language says of fix. */
export type FixWords = typeof fixWords;
