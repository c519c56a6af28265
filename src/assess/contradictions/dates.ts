import { datesIn } from '../../checklist/structures/dates.js';
import type { Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { activities } from '../../proposal/elements.js';
import { tell } from '../sentences.js';
import type { Observation } from '../verdict.js';
import type { Say } from './say.js';

/** Activities outside the project's period. */
export function activityDates({ document }: Reading, say: Say): Observation[] {
  const { start, end } = document.proposal.project ?? {};
  return activities(document.proposal).flatMap(({ value, pointer }) => {
    const { id } = value;
    if (start !== undefined && value.start !== undefined && isBefore(value.start, start))
      return [
        say(
          id === undefined
            ? tell('contradiction.starts-unnamed', { date: value.start, start })
            : tell('contradiction.starts', { id, date: value.start, start }),
          `${pointer}/start`,
          '/project/start',
        ),
      ];
    if (end !== undefined && value.end !== undefined && isBefore(end, value.end))
      return [
        say(
          id === undefined
            ? tell('contradiction.ends-unnamed', { date: value.end, end })
            : tell('contradiction.ends', { id, date: value.end, end }),
          `${pointer}/end`,
          '/project/end',
        ),
      ];
    return [];
  });
}

/** Compares dates of different exactness by what both say: 2027 is not before 2027-03. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** Months named in the text against the project's period and the analysis' date. */
export function textDates(reading: Reading, say: Say): Observation[] {
  const { proposal } = reading.document;
  const { start, end } = proposal.project ?? {};
  const analysed = proposal.analysis?.protection?.date;
  return reading.passages.flatMap((passage) => {
    if (passage.kind !== 'narrative') return [];
    return passage.clauses.flatMap((clause, i): Observation[] => {
      const dates = datesIn(passage.tokens.slice(clause.from, clause.to));
      const said = { passage, clause: i };
      const late = dates.find(
        (date) =>
          analysed !== undefined && isBefore(analysed, date) && start !== undefined && isBefore(date, start),
      );
      if (passage.field.startsWith('analysis.protection.') && analysed !== undefined && late !== undefined)
        return [
          say(
            tell('contradiction.analysis-date', { date: late, analysed }),
            said,
            '/analysis/protection/date',
          ),
        ];
      const outside = dates.find(
        (date) =>
          (start !== undefined && isBefore(date, start)) || (end !== undefined && isBefore(end, date)),
      );
      const isPlanned = passage.field.startsWith('monitoring.') && says(passage, i, 'evaluation-planned');
      if (outside !== undefined && isPlanned)
        return [
          say(
            tell('contradiction.evaluation', { date: outside, start: start ?? '?', end: end ?? '?' }),
            said,
            '/project/start',
          ),
        ];
      return duration(reading, passage, i, say);
    });
  });
}

/** "An eighteen-month project" against the dates. */
function duration(reading: Reading, passage: Passage, clause: number, say: Say): Observation[] {
  const { start, end } = reading.document.proposal.project ?? {};
  const at = passage.clauses[clause];
  if (at === undefined || start === undefined || end === undefined || start.length < 7 || end.length < 7)
    return [];
  const tokens = passage.tokens
    .slice(at.from, at.to)
    .filter(({ kind, text }) => kind !== 'mark' || text !== '-');
  const i = tokens.findIndex(
    ({ folded: word }, n) =>
      /^(month|months|mois|mes|meses)$/.test(word) &&
      // "an 18 month project", "un projet de 18 mois", "un proyecto de 18 meses"
      [n + 1, n - 2, n - 3].some((near) => /^(project|projet|proyecto)/.test(tokens[near]?.folded ?? '')),
  );
  const written = tokens[i - 1]?.folded ?? '';
  const months = MONTH_WORDS[written] ?? Number(written);
  if (i < 1 || !Number.isFinite(months) || months < 1) return [];
  const planned = monthsBetween(start, end);
  if (Math.abs(planned - months) <= 1) return [];
  return [say(tell('contradiction.months', { months, planned }), { passage, clause }, '/project/end')];
}

const MONTH_WORDS: Readonly<Record<string, number>> = {
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  dieciocho: 18,
  veinte: 20,
  treinta: 30,
};

function monthsBetween(start: string, end: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const startsLate = Number(start.slice(8, 10) || '1') > 15;
  return month(end) - month(start) + (startsLate ? 0 : 1);
}

function says(passage: Passage, clause: number, concept: string): boolean {
  return passage.hits.some((hit) => hit.concept === concept && hit.clause === clause && !hit.negated);
}
