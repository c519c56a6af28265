import type { Reading } from '../../narrative/reading.js';
import { budgetLines, groups } from '../../proposal/elements.js';
import { tell } from '../sentences.js';
import type { Observation } from '../verdict.js';
import type { Say } from './say.js';

/** Sums that differ by less than this share are rounding. */
const ROUNDING = 0.005;
const FIGURES = ['women', 'men', 'girls', 'boys'] as const;

/** Fewer people in all than in one group, or more than in all groups together. */
export function peopleTotal({ document }: Reading, say: Say): Observation[] {
  const total = document.proposal.people?.total;
  const all = groups(document.proposal);
  const sizes = all.map(({ value }) => FIGURES.reduce((sum, figure) => sum + (value[figure] ?? 0), 0));
  const sum = sizes.reduce((one, other) => one + other, 0);
  const largest = Math.max(0, ...sizes);
  const isComplete = all.every(({ value }) => FIGURES.every((figure) => value[figure] !== undefined));
  if (total === undefined || all.length === 0) return [];
  if (total < largest)
    return [say(tell('contradiction.total-group', { total, largest }), '/people/total', '/people/groups')];
  if (isComplete && total > sum * (1 + ROUNDING))
    return [say(tell('contradiction.total-groups', { total, sum }), '/people/total', '/people/groups')];
  return [];
}

/** Budget lines that do not add up to the total. */
export function budgetTotal({ document }: Reading, say: Say): Observation[] {
  const total = document.proposal.budget?.total;
  const amounts = budgetLines(document.proposal).map(({ value }) => value.amount);
  if (total === undefined || amounts.length === 0 || amounts.some((amount) => amount === undefined))
    return [];
  const sum = amounts.reduce<number>((one, other) => one + (other ?? 0), 0);
  if (Math.abs(sum - total) <= total * ROUNDING) return [];
  return [
    say(
      tell('contradiction.budget', { total, sum: Math.round(sum * 100) / 100 }),
      '/budget/total',
      '/budget/lines',
    ),
  ];
}
