import { groups, partners, risks } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { isImplementing } from '../facts/work.js';
import type { PlacedValue } from '../tree.js';
import { budgetFilters } from './budget.js';
import { mainGroups } from './groups.js';
import { indicatorFilters } from './indicators.js';
import { partnerFilters } from './partners.js';
import { highRisksToPeople, isFromProject, isRiskToPeople, isRiskToStaff } from './risks.js';
import { teamFilters } from './team.js';

type Filter = (context: Context) => readonly string[];

/** Which elements of a list a requirement looks at, by name; each gives the pointers of those that it keeps. */
const FILTERS: Readonly<Record<string, Filter>> = {
  'risk-to-people': ({ proposal }) =>
    risks(proposal)
      .filter(({ value }) => isRiskToPeople(value))
      .map(({ pointer }) => pointer),
  'risk-to-staff': ({ proposal }) =>
    risks(proposal)
      .filter(({ value }) => isRiskToStaff(value))
      .map(({ pointer }) => pointer),
  'high-risk-to-people': (context) => highRisksToPeople(context).map(({ pointer }) => pointer),
  'risk-from-project': (context) =>
    risks(context.proposal)
      .filter(({ value, pointer }) => isRiskToPeople(value) && isFromProject(value, pointer, context))
      .map(({ pointer }) => pointer),
  implementing: (context) =>
    partners(context.proposal)
      .filter(({ value, pointer }) => isImplementing(value, pointer, context.reading))
      .map(({ pointer }) => pointer),
  'main-group': (context) => mainGroups(context).map(({ pointer }) => pointer),
  'group-with-figures': ({ proposal }) => groups(proposal).map(({ pointer }) => pointer),
  ...budgetFilters,
  ...indicatorFilters,
  ...partnerFilters,
  ...teamFilters,
};

export const FILTER_NAMES = Object.keys(FILTERS);

/** The elements that a filter keeps; all of them without a filter. */
export function filterElements(
  elements: readonly PlacedValue[],
  where: string | undefined,
  context: Context,
): readonly PlacedValue[] {
  if (where === undefined) return elements;
  const kept = new Set(FILTERS[where]?.(context) ?? []);
  return elements.filter(({ pointer }) => kept.has(pointer));
}
