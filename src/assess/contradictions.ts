import { datesIn } from '../checklist/structures/dates.js';
import { clauseOffsets, type Passage } from '../narrative/passage.js';
import type { Reading } from '../narrative/reading.js';
import { activities, budgetLines, groups, partners } from '../proposal/elements.js';
import { folded } from './evidence.js';
import { placeOf } from './place.js';
import type { Observation } from './verdict.js';

/** Sums that differ by less than this share are rounding. */
const ROUNDING = 0.005;
const FIGURES = ['women', 'men', 'girls', 'boys'] as const;

/** Two places of a proposal that cannot both be right: sums, dates, and words against figures. They change no verdict. */
export function contradictionsOf(reading: Reading, mask: (text: string) => string): Observation[] {
  const say = sayer(reading, mask);
  return [
    ...peopleTotal(reading, say),
    ...budgetTotal(reading, say),
    ...activityDates(reading, say),
    ...textDates(reading, say),
    ...noChildren(reading, say),
    ...requestedPartner(reading, say),
    ...unknownLocations(reading, say),
  ];
}

interface Words {
  readonly passage: Passage;
  readonly clause: number;
}

type Say = (
  message: string,
  at: string | Words,
  other: string | undefined,
  kind?: Observation['kind'],
) => Observation;

function sayer(reading: Reading, mask: (text: string) => string): Say {
  const { places } = reading.document;
  return (words, at, other, kind = 'contradiction') => {
    const message = mask(words);
    const otherPlace = other === undefined ? {} : { other: placeOf(places, other) };
    if (typeof at === 'string') {
      const passage = reading.byPointer.get(at);
      return {
        kind,
        message,
        ...placeOf(places, at),
        quote: mask(folded(passage?.text ?? '')),
        ...otherPlace,
      };
    }
    const { from, to } = clauseOffsets(at.passage, at.clause, at.clause);
    const quote = mask(folded(at.passage.text.slice(from, to)));
    return { kind, message, ...placeOf(places, at.passage.pointer, from, to), quote, ...otherPlace };
  };
}

function peopleTotal({ document }: Reading, say: Say): Observation[] {
  const total = document.proposal.people?.total;
  const all = groups(document.proposal);
  const sizes = all.map(({ value }) => FIGURES.reduce((sum, figure) => sum + (value[figure] ?? 0), 0));
  const sum = sizes.reduce((one, other) => one + other, 0);
  const largest = Math.max(0, ...sizes);
  const isComplete = all.every(({ value }) => FIGURES.every((figure) => value[figure] !== undefined));
  if (total === undefined || all.length === 0) return [];
  if (total < largest)
    return [
      say(`people.total is ${total}, but one group alone has ${largest}.`, '/people/total', '/people/groups'),
    ];
  if (isComplete && total > sum * (1 + ROUNDING))
    return [
      say(
        `people.total is ${total}, but the groups together have ${sum}.`,
        '/people/total',
        '/people/groups',
      ),
    ];
  return [];
}

function budgetTotal({ document }: Reading, say: Say): Observation[] {
  const total = document.proposal.budget?.total;
  const amounts = budgetLines(document.proposal).map(({ value }) => value.amount);
  if (total === undefined || amounts.length === 0 || amounts.some((amount) => amount === undefined))
    return [];
  const sum = amounts.reduce<number>((one, other) => one + (other ?? 0), 0);
  if (Math.abs(sum - total) <= total * ROUNDING) return [];
  return [
    say(
      `budget.total is ${total}, but the lines add up to ${Math.round(sum * 100) / 100}.`,
      '/budget/total',
      '/budget/lines',
    ),
  ];
}

function activityDates({ document }: Reading, say: Say): Observation[] {
  const { start, end } = document.proposal.project ?? {};
  return activities(document.proposal).flatMap(({ value, pointer }) => {
    const name = value.id ?? 'an activity';
    if (start !== undefined && value.start !== undefined && isBefore(value.start, start))
      return [
        say(
          `Activity ${name} starts ${value.start}, before the project (${start}).`,
          `${pointer}/start`,
          '/project/start',
        ),
      ];
    if (end !== undefined && value.end !== undefined && isBefore(end, value.end))
      return [
        say(
          `Activity ${name} ends ${value.end}, after the project (${end}).`,
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
function textDates(reading: Reading, say: Say): Observation[] {
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
            `The text speaks of ${late}, but analysis.protection.date is ${analysed}.`,
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
            `A review or evaluation is planned for ${outside}, outside the project (${start ?? '?'} to ${end ?? '?'}).`,
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
      /^(project|projet|proyecto)/.test(tokens[n + 1]?.folded ?? ''),
  );
  const written = tokens[i - 1]?.folded ?? '';
  const months = MONTH_WORDS[written] ?? Number(written);
  if (i < 1 || !Number.isFinite(months) || months < 1) return [];
  const planned = monthsBetween(start, end);
  if (Math.abs(planned - months) <= 1) return [];
  return [
    say(`The text says ${months} months; the dates say ${planned}.`, { passage, clause }, '/project/end'),
  ];
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
  douze: 12,
  dix: 10,
  quinze: 15,
  doce: 12,
  quince: 15,
  dieciocho: 18,
};

function monthsBetween(start: string, end: string): number {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const startsLate = Number(start.slice(8, 10) || '1') > 15;
  return month(end) - month(start) + (startsLate ? 0 : 1);
}

function says(passage: Passage, clause: number, concept: string): boolean {
  return passage.hits.some((hit) => hit.concept === concept && hit.clause === clause && !hit.negated);
}

/** "No children are involved" over a table with girls. */
function noChildren(reading: Reading, say: Say): Observation[] {
  const group = groups(reading.document.proposal).find(
    ({ value }) => (value.girls ?? 0) + (value.boys ?? 0) > 0,
  );
  if (group === undefined) return [];
  const { girls = 0, boys = 0, id } = group.value;
  const denials = reading.byConcept.get('denies-children') ?? [];
  const once = denials.filter(
    ({ passage, hit }, i) =>
      denials.findIndex((other) => other.passage === passage && other.hit.clause === hit.clause) === i,
  );
  return once.map(({ passage, hit }) =>
    say(
      `The text says that no children are involved; group ${id ?? group.pointer} has ${girls + boys} girls and boys.`,
      { passage, clause: hit.clause },
      group.pointer,
    ),
  );
}

/** The authority that asked for the project is a partner, but has no role. */
function requestedPartner({ document }: Reading, say: Say): Observation[] {
  const authority = document.proposal.project?.requested_by?.authority?.trim().toLowerCase();
  if (authority === undefined || authority === '') return [];
  return partners(document.proposal)
    .filter(({ value }) => value.name?.trim().toLowerCase() === authority && (value.role ?? '').trim() === '')
    .map(({ pointer }) =>
      say(
        'The authority that asked for the project is a partner without a role.',
        pointer,
        '/project/requested_by',
      ),
    );
}

/** Activities happen in places that the project does not name. */
function unknownLocations({ document }: Reading, say: Say): Observation[] {
  const known = new Set(
    (document.proposal.project?.locations ?? []).map(({ name }) => (name ?? '').trim().toLowerCase()),
  );
  if (known.size === 0) return [];
  return activities(document.proposal).flatMap(({ value, pointer }) =>
    (value.locations ?? []).flatMap((location, i) =>
      known.has(location.trim().toLowerCase())
        ? []
        : [
            say(
              `Activity ${value.id ?? ''} is at a place that project.locations does not name.`.replace(
                '  ',
                ' ',
              ),
              `${pointer}/locations/${i}`,
              '/project/locations',
              'other',
            ),
          ],
    ),
  );
}
