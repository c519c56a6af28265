import type { Table } from '../document.js';
import { meaningsOfColumn } from '../headings.js';

/** The tables that are taken apart into elements of the format. */
export const KINDS = ['results', 'risks', 'budget', 'people', 'partners', 'team', 'referral'] as const;
export type Kind = (typeof KINDS)[number];

/** A table whose columns are understood. */
export interface DataTable {
  readonly kind: Kind;
  /** What each column holds, such as `owner`; nothing for columns of other things. */
  readonly columns: readonly (string | undefined)[];
  readonly heads: readonly string[];
  /** The rows below the heads. */
  readonly rows: Table['rows'];
  /** What stood in rows above the heads. */
  readonly above: readonly string[];
}

/** Of these one must be there. */
const NEEDED: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  results: [
    ['chain', 'level', 'outcome', 'output', 'activity'],
    ['indicator', 'verified_by', 'target', 'assumption', 'activity', 'output', 'owner'],
  ],
  risks: [['description'], ['mitigation', 'likelihood', 'impact', 'owner']],
  budget: [['description'], ['amount']],
  people: [['name'], ['women', 'men', 'girls', 'boys', 'total', 'vulnerability', 'selection']],
  partners: [['name'], ['role', 'screening']],
  team: [['role'], ['number', 'women', 'training']],
  referral: [['service'], ['provider']],
};

/** Heads stand in one of the first rows, below a caption or the like. */
const HEADS_WITHIN = 3;

/**
 * Understands a table by the heads of its columns.
 *
 * @param section the key of the format under whose heading it stands: it decides between kinds that fit alike
 */
export function dataTable({ rows }: Table, section: string | undefined): DataTable | undefined {
  for (const [at, row] of rows.slice(0, HEADS_WITHIN).entries()) {
    const below = rows.slice(at + 1);
    if (below.length === 0) return undefined;
    const heads = row.map(({ text }) => text);
    const fitting = KINDS.map((kind) => ({ kind, columns: columnsOf(kind, heads) })).filter(
      ({ kind, columns }) => NEEDED[kind].every((some) => some.some((one) => columns.includes(one))),
    );
    const best = fitting.sort((one, other) => score(other, section) - score(one, section))[0];
    if (best !== undefined) {
      const above = rows.slice(0, at).flatMap((cells) => [...new Set(cells)].map(({ text }) => text));
      return { ...best, heads, rows: below, above };
    }
  }
  return undefined;
}

function columnsOf(kind: Kind, heads: readonly string[]): readonly (string | undefined)[] {
  const columns = heads.map((head) => meaningIn(kind, head));
  if (kind === 'people' && heads[0] === '' && columns.includes('women')) return ['name', ...columns.slice(1)];
  if (kind === 'results' && heads[0] === '' && columns.includes('indicator') && !columns.includes('chain'))
    return ['chain', ...columns.slice(1)];
  return columns.map((column, i) =>
    column !== undefined && isTaken(columns, column, i, kind) ? undefined : column,
  );
}

/** Of several columns of one meaning the first counts; of several amounts the last, which is the sum. */
function isTaken(columns: readonly (string | undefined)[], column: string, at: number, kind: Kind): boolean {
  return (
    (kind === 'budget' && column === 'amount' ? columns.lastIndexOf(column) : columns.indexOf(column)) !== at
  );
}

function meaningIn(kind: Kind, head: string): string | undefined {
  const bare = head
    .replace(/\b(?:in|en)?\s*(?:USD|EUR|XOF|XAF|FCFA|GBP|CHF|US\$|\u20ac|\$)/g, ' ')
    .replace(/\s*\/.*$/, '');
  const meanings = [...meaningsOfColumn(bare), ...meaningsOfColumn(head)];
  return meanings.find((meaning) => meaning.startsWith(`${kind}.`))?.slice(kind.length + 1);
}

function score(
  { kind, columns }: { readonly kind: Kind; readonly columns: readonly (string | undefined)[] },
  section: string | undefined,
): number {
  const understood = columns.filter((column) => column !== undefined).length;
  return understood + (section?.split('.')[0] === kind ? 1.5 : 0);
}
