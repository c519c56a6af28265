import { oneLine } from './controls.js';

// What spreadsheets compute when a cell begins with it, also in the wide forms of East Asian keyboards, also behind
// quotes and blanks.
const FORMULA = /^(?=[\s"'`\u2018-\u201f]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

// Where the system's separator is a semicolon, as in French and Spanish, a cell can also begin inside one of ours.
const FORMULA_INSIDE = /(;[\s"'`\u2018-\u201f]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A cell of a CSV file (RFC 4180): one line, quoted where it must be, and nothing in it that a spreadsheet computes. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const defused = oneLine(value).trim().replace(FORMULA_INSIDE, "$1'").replace(FORMULA, "'");
  return /[",;\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}

/** A row of a CSV file without its line end. */
export function csvRow(cells: readonly (string | number)[]): string {
  return cells.map(csvCell).join(',');
}
