import { type Context, countPlaced, keepUnplaced, place } from '../context.js';
import type { Cell } from '../document.js';
import { type Item, item } from '../draft.js';
import { type Level, levelOf } from '../headings.js';
import { addLink, type Link, names } from '../results/chain.js';
import { codeOf } from '../results/code.js';
import { countIn, namesIn } from '../values.js';
import type { DataTable } from './columns.js';

/** Takes a logframe apart into results, activities and indicators; what has no place among them is kept beside them. */
export function placeLogframe(context: Context, table: DataTable, heading: string): void {
  const before = new Set<Cell>();
  for (const row of table.rows) placeRow(context, table, row, before, heading);
  context.chain.notes.push(context.words.from(heading), context.words.columns(headsOf(table)));
  countPlaced(context, 'results.outcomes');
}

function headsOf({ heads, above }: DataTable): string {
  const all = [...above, ...heads].map((head) => head.replace(/\n/g, ' '));
  return all.filter((head) => head !== '').join(' | ');
}

/** Cells that span rows are taken with the first of them. */
function placeRow(
  context: Context,
  table: DataTable,
  row: readonly Cell[],
  before: Set<Cell>,
  heading: string,
): void {
  const cellOf = (column: string) => {
    const cell = row[table.columns.indexOf(column)];
    if (cell === undefined || cell.text === '' || before.has(cell)) return undefined;
    return cell;
  };
  if (new Set(row).size === 1) {
    const [only] = row;
    if (only !== undefined && !before.has(only)) placeLines(context, linesOf(only), undefined, heading);
    for (const cell of row) before.add(cell);
    return;
  }
  // A level may span the rows of all its statements.
  const levelCell = cellOf('chain') === undefined ? cellOf('level') : row[table.columns.indexOf('level')];
  const links = [
    ...placeChain(context, levelCell, cellOf('chain')),
    ...placeNamed(context, 'outcome', cellOf('outcome')),
    ...placeNamed(context, 'output', cellOf('output')),
    ...placeNamed(context, 'activity', cellOf('activity'), {
      owner: textItem(cellOf('owner')),
      locations: names(namesIn(cellOf('location')?.text ?? '')),
    }),
  ];
  const indicators = placeIndicators(context, cellOf);
  const usesOwner = links.some(({ level }) => level === 'activity') && cellOf('activity') !== undefined;
  for (const [i, column] of table.columns.entries()) {
    const cell = row[i];
    if (cell === undefined || cell.text === '' || before.has(cell) || row.indexOf(cell) < i) continue;
    const isUsed =
      column !== undefined &&
      column !== 'assumption' &&
      (usesOwner || (column !== 'owner' && column !== 'location')) &&
      (indicators || !['baseline', 'target', 'verified_by'].includes(column));
    if (!isUsed) keepUnplaced(context, `${heading}: ${table.heads[i] ?? ''}`, whose(links, cell));
  }
  for (const cell of row) before.add(cell);
}

function whose([link]: readonly Link[], { text }: Cell): string {
  return link === undefined ? text : `${link.id}: ${text}`;
}

/** A statement whose level its own words or the column before it name. */
function placeChain(context: Context, levelCell: Cell | undefined, chainCell: Cell | undefined): Link[] {
  const named = levelCell && levelOf(levelCell.text);
  const label = levelCell?.text.replace(/\s+/g, ' ') ?? '';
  if (chainCell === undefined) return placeLines(context, levelCell ? linesOf(levelCell) : [], undefined, '');
  if (levelCell !== undefined && named === undefined)
    return placeLines(context, [`${label}: ${chainCell.text}`], undefined, '');
  return placeLines(context, linesOf(chainCell), named && { ...named, label }, '');
}

/** Lines of a results chain: each that names its level or carries a number is one; others go on with the one before. */
function placeLines(
  context: Context,
  lines: readonly string[],
  named: (Level & { readonly label: string }) | undefined,
  heading: string,
): Link[] {
  const { chain } = context;
  const links: Link[] = [];
  for (const line of lines) {
    const own = levelOf(line) ?? codeOf(line);
    const level = named?.level ?? own?.level ?? (links.length > 0 ? undefined : nextLevel(context));
    const text = own === undefined ? line : line.slice(own.length).trim();
    const last = links.at(-1);
    if (level === 'goal')
      place(context, 'results.goal', text === '' ? line : text, named?.label ?? labelIn(line, own));
    else if (text === '' && own !== undefined && own.number === '') keepUnplaced(context, heading, line);
    else if (last !== undefined && (level === undefined || (own === undefined && level !== 'activity')))
      last.text += `\n${line}`;
    else if (level === undefined) keepUnplaced(context, heading, line);
    else {
      const label = [named?.label ?? '', labelIn(line, own)].filter((one) => one !== '').join(' ');
      const number = own?.number || (lines.length === 1 ? (named?.number ?? '') : '');
      links.push(addLink(chain, { level, number, label, text }));
    }
  }
  return links;
}

function labelIn(line: string, own: { readonly length: number } | undefined): string {
  return own === undefined ? '' : line.slice(0, own.length).trim();
}

function nextLevel({ chain }: Context): 'outcome' | 'output' {
  return chain.outcomes.length === 0 ? 'outcome' : 'output';
}

function placeNamed(
  { chain }: Context,
  level: 'outcome' | 'output' | 'activity',
  cell: Cell | undefined,
  more: Readonly<Record<string, Item | undefined>> = {},
): Link[] {
  if (cell === undefined) return [];
  const lines = level === 'activity' ? linesOf(cell) : [cell.text];
  return lines.map((line) => {
    const own = levelOf(line) ?? codeOf(line);
    const text = own === undefined ? line : line.slice(own.length).trim();
    return addLink(chain, {
      level,
      text: text === '' ? line : text,
      more,
      ...(own === undefined ? {} : { number: own.number, label: labelIn(line, own) }),
    });
  });
}

/** One indicator a line; what stands beside them goes line by line where there are as many, otherwise whole to each. */
function placeIndicators({ chain }: Context, cellOf: (column: string) => Cell | undefined): boolean {
  const cell = cellOf('indicator');
  if (cell === undefined) return false;
  const lines = linesOf(cell);
  const beside = (column: string, i: number) => {
    const other = cellOf(column);
    if (other === undefined) return undefined;
    const others = linesOf(other);
    return others.length === lines.length ? others[i] : other.text;
  };
  for (const [i, line] of lines.entries()) {
    const own = levelOf(line);
    const text = own === undefined ? line : line.slice(own.length).trim();
    addLink(chain, {
      level: 'indicator',
      text: text === '' ? line : text,
      ...(own === undefined ? {} : { label: labelIn(line, own), number: own.number }),
      more: {
        baseline: figure(beside('baseline', i)),
        target: figure(beside('target', i)),
        verified_by: figure(beside('verified_by', i)),
      },
    });
  }
  return true;
}

function figure(text: string | undefined): Item | undefined {
  if (text === undefined || text === '') return undefined;
  const value = /^[\d\s.,]+$/.test(text) ? countIn(text) : undefined;
  return value === undefined ? item(text) : item(value, String(value) === text ? '' : text);
}

function textItem(cell: Cell | undefined): Item | undefined {
  return cell === undefined ? undefined : item(cell.text);
}

function linesOf({ text }: Cell): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-\u2022\u2013*]\s+)/, '').trim())
    .filter((line) => line !== '');
}
