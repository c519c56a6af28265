/** Words of check --watch in English; other languages have the same shape. */
export const watchWords = {
  watching: (files: string) => `watching ${files}; it is judged again at each save, Ctrl-C ends`,
  better: 'better',
  worse: 'worse',
  changed: 'changed',
  asked: 'asked now',
  notAsked: 'no longer asked',
  same: 'no verdict changed',
  faults: (n: number) => (n === 1 ? '1 mistake in the format' : `${n} mistakes in the format`),
  met: 'met',
  open: 'open',
  next: 'next',
  started: 'can be read',
  broken: 'cannot be read as it was saved; what was last judged stays:',
  never: 'cannot be read as it was saved:',
  gone: 'is gone; waiting for it to come back',
  errors: {
    formats: '--watch shows what changes on the terminal, and writes no other format and no file',
    formatsHint: 'leave out -f and -o, or --watch',
    standardInput: '--watch needs files: standard input is read once',
    nothing: 'there is no file to watch',
  },
};

/** What every language says of check --watch. */
export type WatchWords = typeof watchWords;
