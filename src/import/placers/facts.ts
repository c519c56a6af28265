import { sectors } from '../../proposal/schema/project.js';
import { place } from '../context.js';
import { list, type Value, valueAt } from '../draft.js';
import { choiceOf } from '../headings.js';
import { countIn, countriesIn, currencyIn, datesIn, namesIn, numberIn } from '../values.js';
import type { Placer } from './passage.js';

/** `other` is a choice of people, not a word that names it. */
const SECTORS = sectors.filter((sector) => sector !== 'other');

/** A longer line is no name of a project or an organisation. */
const LONGEST_NAME = 300;
const MOST_WORDS_OF_A_PLACE = 6;

function line(path: string): Placer {
  return (context, { text, notes }) =>
    text.length <= LONGEST_NAME && !text.includes('\n') && place(context, path, text, ...notes);
}

/** A value made from words, which stay above it as a note. */
function made(path: string, read: (text: string, language: string | undefined) => Value | undefined): Placer {
  return (context, { text, notes }) => {
    if (valueAt(context.draft, path) !== undefined) return false;
    const value = read(text, context.language);
    return value !== undefined && place(context, path, value, ...notes, text);
  };
}

function onlyDate(text: string, language: string | undefined): string | undefined {
  const [date, ...more] = datesIn(text, language);
  return more.length === 0 && text.split(/\s+/).length <= 8 ? date : undefined;
}

const budgetTotal: Placer = (context, passage) => {
  if (!made('budget.total', numberIn)(context, passage)) return false;
  const currency = currencyIn(passage.text);
  if (currency !== undefined && valueAt(context.draft, 'budget.currency') === undefined)
    place(context, 'budget.currency', currency);
  return true;
};

const period: Placer = (context, { text, notes }) => {
  const [start, end, ...more] = datesIn(text, context.language);
  const isTaken = ['project.start', 'project.end'].some((path) => valueAt(context.draft, path) !== undefined);
  if (start === undefined || end === undefined || more.length > 0 || isTaken || end < start) return false;
  return place(context, 'project.start', start, ...notes, text) && place(context, 'project.end', end);
};

/** What is one value and no text, by the key of its heading. */
export const FACTS: Readonly<Record<string, Placer>> = {
  'project.title': line('project.title'),
  'project.organisation': line('project.organisation'),
  'project.reference': line('project.reference'),
  'project.start': made('project.start', onlyDate),
  'project.end': made('project.end', onlyDate),
  'project.period': period,
  'project.countries': made('project.countries', (text) => {
    const codes = countriesIn(text);
    return codes && list(codes);
  }),
  'project.locations': made('project.locations', (text) => {
    const names = namesIn(text);
    return names.every((name) => name.split(/\s+/).length <= MOST_WORDS_OF_A_PLACE) ? list(names) : undefined;
  }),
  'project.sectors': made('project.sectors', (text) => {
    const names = namesIn(text);
    const known = names.flatMap((name) => choiceOf(name, SECTORS) ?? []);
    return known.length === names.length ? list([...new Set(known)]) : undefined;
  }),
  'people.total': made('people.total', countIn),
  'budget.total': budgetTotal,
  budget: (context, passage) => passage.text.split(/\s+/).length <= 6 && budgetTotal(context, passage),
};
