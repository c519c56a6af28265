import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { snippetLines } from '../escape/controls.js';
import { terminalText } from '../escape/terminal.js';
import type { ReportOptions } from '../options.js';

/** How a piece of text is painted. */
export type Style = 'strong' | 'quiet' | 'bad' | 'warn' | 'good';

/** Text as it came, with how to paint it and how many columns to fill: a page escapes it, and nothing else needs to. */
export type Piece = string | { readonly text: string; readonly style?: Style; readonly fill?: number };

/** A head and the snippet under it. */
export type Column = readonly [head: Piece, snippet: string];

/** A place to write lines on: the only way from text to the terminal. */
export interface Page {
  /** Columns that prose may use: a line of 200 columns cannot be read. */
  readonly width: number;
  /** Pieces after a lead; further lines are indented as far as the lead reaches, and by `hang` more. */
  wrapped(lead: readonly Piece[], pieces: readonly Piece[], hang?: number): readonly string[];
  /** Two snippets under their heads side by side, broken where they must; nothing when the page is too narrow for both. */
  beside(left: Column, right: Column): readonly string[] | undefined;
  /** Lines of a snippet as they stand, never wrapped, so that they can be copied. */
  snippet(indent: number, text: string): readonly string[];
}

// French puts a space before some signs and inside its quotes: no line begins with the one or ends with the other.
const BEFORE_SIGN = /(?<=\S) (?=[:;?!\u00bb](?:\s|$))|(?<=\u00ab) (?=\S)/gu;
const UNBROKEN = '\u00a0';

const NARROWEST = 20;
const ROOM_FOR_TWO = 90;
const BETWEEN = 3;
const CONTINUED = 2;
const WIDEST = 100;

/** A page for the width and the colours of the options. */
export function createPage(options: ReportOptions): Page {
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST);
  const paint = painter(options.color);
  return {
    width,
    wrapped: (lead, pieces, hang = 0) => {
      const head = lead.map(paint).join('');
      const indent = stringWidth(head) + hang;
      const text = pieces.map(paint).join('').replace(BEFORE_SIGN, UNBROKEN);
      const body = wrapAnsi(text, Math.max(width - indent, NARROWEST / 2), { hard: true });
      return body
        .replaceAll(UNBROKEN, ' ')
        .split('\n')
        .map((line, i) => `${i === 0 ? head : ' '.repeat(indent)}${line}`.trimEnd());
    },
    beside: (left, right) => {
      if (width < ROOM_FOR_TWO) return undefined;
      const half = Math.floor((width - BETWEEN) / 2);
      const [here, there] = [left, right].map(([head, text]) => [
        ...wrapAnsi(paint(head), half, { hard: true }).split('\n'),
        ...snippetLines(text).flatMap((line) => brokenLine(line, half)),
      ]);
      return Array.from({ length: Math.max(here?.length ?? 0, there?.length ?? 0) }, (_, i) => {
        const one = here?.[i] ?? '';
        return `${one}${' '.repeat(half + BETWEEN - stringWidth(one))}${there?.[i] ?? ''}`.trimEnd();
      });
    },
    snippet: (indent, text) => snippetLines(text).map((line) => `${' '.repeat(indent)}${line}`.trimEnd()),
  };
}

/** A line of a snippet in a column: what does not fit goes on below, deeper than it began. */
function brokenLine(line: string, width: number): readonly string[] {
  const indent = Math.min(line.length - line.trimStart().length + CONTINUED, width / 2);
  const [first = '', ...rest] = wrapAnsi(line, width, { hard: true, trim: false }).split('\n');
  if (rest.length === 0) return [first];
  const below = wrapAnsi(rest.join('').trimStart(), width - indent, { hard: true }).split('\n');
  return [first.trimEnd(), ...below.map((one) => `${' '.repeat(indent)}${one}`)];
}

/** The columns that the widest of some texts takes. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(terminalText(text))));
}

export const strong = (text: string): Piece => ({ text, style: 'strong' });
export const quiet = (text: string): Piece => ({ text, style: 'quiet' });
export const gap = (fill: number): Piece => ({ text: '', fill });

function painter(color: boolean): (piece: Piece) => string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    strong: chalk.bold,
    quiet: chalk.dim,
    bad: chalk.red,
    warn: chalk.yellow,
    good: chalk.green,
  };
  return (piece) => {
    if (typeof piece === 'string') return terminalText(piece);
    const text = terminalText(piece.text);
    const rest = ' '.repeat(Math.max(0, (piece.fill ?? 0) - stringWidth(text)));
    return (piece.style === undefined ? text : styles[piece.style](text)) + rest;
  };
}
