import type { InitWords } from '../locale/en/init.js';

/** The chapters of a proposal, in the order of the forms that people fill in anyway, and the keys of the format in each. */
export const CHAPTERS: readonly (readonly [keyof InitWords['template']['chapters'], readonly string[]])[] = [
  ['context', ['project']],
  ['analysis', ['analysis']],
  ['people', ['people']],
  ['results', ['results']],
  ['risks', ['risks']],
  ['cross-cutting', ['protection', 'accountability', 'safeguarding', 'referral', 'data_protection']],
  ['partners', ['partners', 'team', 'leadership', 'advocacy', 'rights', 'coordination']],
  ['follow', ['monitoring', 'sustainability']],
  ['budget', ['budget']],
  [
    'areas',
    [
      'counter_trafficking',
      'child_protection',
      'gender_based_violence',
      'return_and_reintegration',
      'community_engagement',
    ],
  ],
];

/** Keys of the format that no template holds: the first line, and what only an import writes. */
export const OUTSIDE: readonly string[] = ['format', 'unplaced'];

/** What every proposal has, whatever it does: its measures are explained under do_no_harm. */
export const ALWAYS: readonly string[] = [
  'project',
  'people',
  'results',
  'protection',
  'protection.do_no_harm',
  'budget',
];
