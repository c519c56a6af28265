import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { valuesAt } from '../tree.js';

/** A date that is not older than a number of months before the project's start, or later. Without a start nothing counts as recent. */
export function findRecent(
  finder: { readonly recent: string; readonly months: number },
  context: Context,
): Found {
  const recent = valuesAt(context.proposal, finder.recent, context.scope).filter(({ value }) =>
    isRecent(value, context.proposal.project?.start, finder.months),
  );
  return recent.length === 0 ? ABSENT : present(recent.map(({ pointer }) => ({ pointer })));
}

/**
 * @param date YYYY, YYYY-MM or YYYY-MM-DD; a year or month counts to its end
 * @param start the project's start in the same form
 */
export function isRecent(date: unknown, start: unknown, months: number): boolean {
  const latest = lastDayOf(date);
  const from = firstDayOf(start);
  if (latest === undefined || from === undefined) return false;
  return latest >= monthsBefore(from, months);
}

/** The same day so many months before, or the last of a month that is too short for it. */
function monthsBefore(time: number, months: number): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() - months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
}

function partsOf(date: unknown): { year: number; month?: number; day?: number } | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(
    typeof date === 'string' ? date : String(date ?? ''),
  );
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function firstDayOf(date: unknown): number | undefined {
  const parts = partsOf(date);
  return parts && Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1);
}

function lastDayOf(date: unknown): number | undefined {
  const parts = partsOf(date);
  if (parts === undefined) return undefined;
  if (parts.month === undefined) return Date.UTC(parts.year, 11, 31);
  return parts.day === undefined
    ? Date.UTC(parts.year, parts.month, 0)
    : Date.UTC(parts.year, parts.month - 1, parts.day);
}
