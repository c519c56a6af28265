import type { Movement } from '../../assess/compare.js';

/** Words of comparisons in English. */
export const comparison = {
  title: 'What the revision changed',
  before: 'Before',
  after: 'After',
  open: (n: number) => `${n} open`,
  movements: {
    lost: 'Lost',
    gained: 'Gained',
    changed: 'Changed, neither better nor worse',
    added: 'Only in the new version',
    removed: 'Only in the old version',
    same: 'Unchanged',
  } satisfies Record<Movement, string>,
  filled: 'now there',
  missing: 'now missing',
  unchanged: (n: number) => `${n} requirement${n === 1 ? '' : 's'} unchanged`,
  nothing: 'No verdict changed.',
};

export type ComparisonWords = typeof comparison;
