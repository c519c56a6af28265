import { part, type ToldFault, tellFault } from '../faults/say.js';
import type { Problem } from './problem.js';

const expected = 'a date such as 2027-03-15, a month such as 2027-03, or a year such as 2027';

/** A day, month or year, which must be one that exists. */
export function readDate(key: string, written: string): string | Problem {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written);
  if (parts === null) return notADate(key, written);
  const [, year = '', month, day] = parts;
  const impossible = whyImpossible(key, written, Number(year), month, day);
  return impossible === undefined ? written : { code: 'impossible-date', ...impossible, expected };
}

/** Whether a period ends before it starts, taking months and years at their most generous. */
export function endsBefore(start: string, end: string): boolean {
  return end + '-12-31'.slice(end.length - 4) < start + '-01-01'.slice(start.length - 4);
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function whyImpossible(
  key: string,
  date: string,
  year: number,
  month: string | undefined,
  day: string | undefined,
): ToldFault | undefined {
  if (month === undefined) return undefined;
  const number = months.find((one) => one === Number(month));
  if (number === undefined) return tellFault('fault.impossible-months', { key, date });
  const days = daysIn(year, number);
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return undefined;
  return tellFault('fault.impossible-day', { key, date, month: part(`month.${number}`), year, days });
}

function notADate(key: string, written: string): Problem {
  const suggestion = otherForms(written.trim());
  const value = /^[\d./T:Z+ -]{4,30}$/.test(written) ? written : part('found.text');
  return {
    code: 'not-a-date',
    ...(suggestion === undefined
      ? tellFault('fault.not-a-date', { key, value })
      : tellFault('fault.not-a-date-meant', { key, value, meant: suggestion })),
    expected,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The same date written as the format wants it, where there is only one way to understand it. */
function otherForms(written: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:T.*)?$/.exec(written);
  if (yearFirst !== null) return valid(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written);
  if (yearLast !== null) {
    const [, first, second, year] = yearLast;
    if (Number(first) > 12) return valid(year, second, first);
    if (Number(second) > 12) return valid(year, first, second);
    return undefined;
  }
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(written);
  return monthYear === null ? undefined : valid(monthYear[2], monthYear[1], undefined);
}

function valid(year = '', month = '', day: string | undefined): string | undefined {
  const date = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return typeof readDate('', date) === 'string' ? date : undefined;
}
