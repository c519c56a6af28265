import { activities, budgetLines, measures, type Placed, risks, threats } from '../../proposal/elements.js';
import type { BudgetLine } from '../../proposal/schema/monitoring.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { isRiskToPeople } from './risks.js';
import { says } from './texts.js';

/** Ids of activities and measures that protect people: measures, what carries them, what lowers a danger, what says so. */
function protectiveIds(context: Context): ReadonlySet<string> {
  const { proposal } = context;
  const dangers = new Set([
    ...threats(proposal).flatMap(({ value }) => value.id ?? []),
    ...risks(proposal).flatMap(({ value }) => (isRiskToPeople(value) ? (value.id ?? []) : [])),
  ]);
  const promised = measures(proposal);
  const ids = new Set(
    promised.flatMap(({ value }) => [value.id, ...(value.activities ?? [])]).filter((id) => id !== undefined),
  );
  for (const { value, pointer } of activities(proposal)) {
    const description = context.reading.byPointer.get(`${pointer}/description`);
    const lowersDanger = (value.mitigates ?? []).some((id) => dangers.has(id));
    if (
      value.id !== undefined &&
      (lowersDanger || (description !== undefined && says(description, 'protective-work')))
    )
      ids.add(value.id);
  }
  return ids;
}

/** Marked as protection, or pays for a measure that protects or for the activity that carries it. */
function isForProtection({ value, pointer }: Placed<BudgetLine>, context: Context): boolean {
  if (value.protection === true) return true;
  const protective = protectiveIds(context);
  if ((value.covers ?? []).some((id) => protective.has(id))) return true;
  const description = context.reading.byPointer.get(`${pointer}/description`);
  return description !== undefined && !description.placeholder && says(description, 'protective-work');
}

function paysForProtection(context: Context): Found {
  const line = budgetLines(context.proposal).find(({ pointer }) => pointer === context.scope);
  return line !== undefined && isForProtection(line, context) ? present([{ pointer: line.pointer }]) : ABSENT;
}

export const budgetFilters: Readonly<Record<string, (context: Context) => readonly string[]>> = {
  /** Lines for protection with money, else those whose amount is not said; an amount of nothing is no line. */
  'protection-line': (context) => {
    const lines = budgetLines(context.proposal).filter(
      (line) => line.value.amount !== 0 && isForProtection(line, context),
    );
    const paid = lines.filter(({ value }) => value.amount !== undefined);
    return (paid.length > 0 ? paid : lines).map(({ pointer }) => pointer);
  },
};

export const budgetStructures = {
  'pays-for-protection': paysForProtection,
};
