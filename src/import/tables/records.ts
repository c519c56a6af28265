import { type Context, keepUnplaced, place } from '../context.js';
import type { Cell } from '../document.js';
import { entries, type Item, item, valueAt } from '../draft.js';
import { beginsWith, choiceOf } from '../headings.js';
import { countIn, currencyIn, numberIn } from '../values.js';
import type { DataTable, Kind } from './columns.js';

type Records = Exclude<Kind, 'results'>;

/** How the rows of a kind of table become elements of the format. */
interface RecordKind {
  /** The list that they go to. */
  readonly path: string;
  /** Before the number of an id; nothing for elements without one. */
  readonly id?: string;
  /** The key without which a row is none. */
  readonly main: string;
  /** The text that cells of other columns are added to, behind the head of their column; nothing where they are kept apart. */
  readonly rest?: string;
  /** Keys that hold no text. */
  readonly keys: Readonly<Record<string, 'count' | 'amount' | 'degree'>>;
}

const RECORDS: Readonly<Record<Records, RecordKind>> = {
  risks: {
    path: 'risks',
    id: 'R',
    main: 'description',
    rest: 'description',
    keys: { likelihood: 'degree', impact: 'degree' },
  },
  budget: {
    path: 'budget.lines',
    id: 'B',
    main: 'description',
    rest: 'description',
    keys: { amount: 'amount' },
  },
  people: {
    path: 'people.groups',
    id: 'G',
    main: 'name',
    rest: 'figures_note',
    keys: {
      women: 'count',
      men: 'count',
      girls: 'count',
      boys: 'count',
      older: 'count',
      with_disabilities: 'count',
    },
  },
  partners: { path: 'partners', main: 'name', rest: 'role', keys: {} },
  team: { path: 'team', main: 'role', keys: { number: 'count', women: 'count' } },
  referral: { path: 'referral.pathways', main: 'service', keys: {} },
};

/** Takes a table apart, a row an element; rows of sums go where sums belong. */
export function placeRecords(context: Context, table: DataTable, kind: Records, heading: string): void {
  const { path, main, id } = RECORDS[kind];
  const list = valueAt(context.draft, path);
  const before = Array.isArray(list) ? list.length : 0;
  const elements: Item[] = [];
  let headline: string[] = [...table.above];
  for (const row of table.rows) {
    const name = row[table.columns.indexOf(main)]?.text ?? '';
    const isSum = SUMMED.includes(kind) && beginsWith(name, 'totals');
    if (isHeadline(row, kind)) headline.push(name === '' ? rowText(row) : name);
    else if (SUMMED.includes(kind) && beginsWith(name, 'subtotals')) headline.push(rowText(row));
    else if (isSum && !placeTotal(context, table, kind, row)) headline.push(rowText(row));
    else if (!isSum) {
      const number = `${before + elements.length + 1}`;
      const own = id === undefined ? undefined : item(`${id}${number}`, ...headline);
      elements.push(item(elementOf(table, RECORDS[kind], row, own), ...(own ? [] : headline)));
      headline = [];
    }
  }
  if (headline.length > 0) keepUnplaced(context, heading, headline.join('\n'));
  const notes = [context.words.from(heading), context.words.columns(headsOf(table).join(' | '))];
  if (elements.length > 0) place(context, path, elements, ...notes);
  else keepUnplaced(context, heading, headsOf(table).join(' | '));
  if (kind === 'budget') placeCurrency(context, table);
}

/** Kinds that end with a row of sums. */
const SUMMED: readonly Records[] = ['budget', 'people', 'team'];

/** A row over all columns, or a line of a budget without money: it names the group of the rows below. */
function isHeadline(row: readonly Cell[], kind: Records): boolean {
  const texts = new Set(row.map(({ text }) => text));
  if (row.length > 1 && texts.size === 1) return true;
  return kind === 'budget' && texts.size === 2 && texts.has('');
}

function headsOf({ heads }: DataTable): readonly string[] {
  return heads.filter((head) => head !== '').map((head) => head.replace(/\n/g, ' '));
}

function rowText(row: readonly Cell[]): string {
  return [...new Set(row)].flatMap(({ text }) => text.replace(/\n/g, ' ') || []).join(' | ');
}

function elementOf(
  { columns, heads }: DataTable,
  { keys, rest, main }: RecordKind,
  row: readonly Cell[],
  id: Item | undefined,
) {
  const found: Record<string, Item | undefined> = { ...(id === undefined ? {} : { id }) };
  const others: string[] = [];
  const seen = new Set<Cell>();
  for (const [i, cell] of row.entries()) {
    if (cell.text === '' || seen.has(cell)) continue;
    seen.add(cell);
    const column = columns[i];
    const value = column === undefined ? undefined : valueIn(keys[column], cell.text);
    if (column === undefined || column === 'total' || value === undefined)
      others.push(`${(heads[i] ?? '').replace(/\n/g, ' ')}: ${cell.text}`);
    else found[column] = value;
  }
  if (others.length === 0) return entries(found);
  if (rest === undefined && found[main] !== undefined) return withNotes(entries(found), others);
  const key = rest ?? main;
  const text = found[key]?.value;
  found[key] = item(
    [...(typeof text === 'string' ? [text] : []), ...others].join('\n'),
    ...(found[key]?.notes ?? []),
  );
  return entries(found);
}

/** An element keeps what has no key in it as a note above its first value. */
function withNotes(keys: ReturnType<typeof entries>, notes: readonly string[]) {
  keys
    .values()
    .next()
    .value?.notes.push(...notes);
  return keys;
}

function valueIn(kind: 'count' | 'amount' | 'degree' | undefined, text: string): Item | undefined {
  if (kind === undefined) return item(text);
  if (kind === 'degree') {
    const degree = text.split(/\s+/).length <= 4 ? choiceOf(text, ['low', 'medium', 'high']) : undefined;
    return degree === undefined ? undefined : item(degree, degree === text ? '' : text);
  }
  const value = kind === 'count' ? countIn(text) : numberIn(text);
  const isPlain = kind === 'count' ? !/\p{L}/u.test(text) : String(value) === text;
  return value === undefined ? undefined : item(value, isPlain ? '' : text);
}

/** A last row of sums: the total of the budget, or of people. */
function placeTotal(context: Context, table: DataTable, kind: Records, row: readonly Cell[]): boolean {
  const column = kind === 'budget' ? 'amount' : 'total';
  const path = kind === 'budget' ? 'budget.total' : 'people.total';
  if (kind !== 'budget' && kind !== 'people') return false;
  const text = row[table.columns.indexOf(column)]?.text ?? '';
  const value = kind === 'budget' ? numberIn(text) : countIn(text);
  return value !== undefined && place(context, path, value, rowText(row));
}

function placeCurrency(context: Context, table: DataTable): void {
  const amounts = table.rows.map((row) => row[table.columns.indexOf('amount')]?.text ?? '');
  const currency = [...table.heads, ...table.above, ...amounts]
    .map(currencyIn)
    .find((code) => code !== undefined);
  if (currency !== undefined && valueAt(context.draft, 'budget.currency') === undefined)
    place(context, 'budget.currency', currency);
}
