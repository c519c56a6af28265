import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { type Inline, words } from './runs.js';
import { CELL } from './styles.js';

/** Widths between the margins, in twentieths of a point. */
export const PORTRAIT_WIDTH = 9638;
export const LANDSCAPE_WIDTH = 14570;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8C2CE' };
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const HEADER_FILL = 'E6ECF3';

/**
 * A table whose header is repeated on every page.
 *
 * @param shares how wide the columns are against each other
 */
export function table(
  shares: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly Inline[])[],
  width: number = PORTRAIT_WIDTH,
): Table {
  const widths = widthsOf(shares, width);
  const header = headers.map((text) => words(text, { bold: true }));
  return laidOut(widths, true, [
    row(widths, header, { tableHeader: true, isFilled: () => true }),
    ...rows.map((cells) => row(widths, cells)),
  ]);
}

/** Names on the left, what they say on the right. */
export function facts(rows: readonly (readonly [Inline, Inline])[]): Table {
  const widths = widthsOf([27, 73], PORTRAIT_WIDTH);
  return laidOut(
    widths,
    false,
    rows.map((cells) => row(widths, cells, { isFilled: (column) => column === 0 })),
  );
}

function laidOut(columnWidths: readonly number[], firstRow: boolean, rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths,
    borders: BORDERS,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 100, right: 100 },
    tableLook: { firstRow, firstColumn: !firstRow, noHBand: true, noVBand: true },
  });
}

interface RowLook {
  readonly tableHeader?: boolean;
  readonly isFilled?: (column: number) => boolean;
}

function row(
  widths: readonly number[],
  cells: readonly Inline[],
  { tableHeader = false, isFilled = () => false }: RowLook = {},
): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (children, column) =>
        new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          ...(isFilled(column) ? { shading: { fill: HEADER_FILL } } : {}),
          children: [new Paragraph({ style: CELL, children })],
        }),
    ),
  });
}

function widthsOf(shares: readonly number[], width: number): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * width) / all));
}
