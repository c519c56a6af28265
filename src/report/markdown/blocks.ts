import type { Evidence, Place } from '../../assess/verdict.js';
import type { Words } from '../../locale/words.js';
import { markdownCode, markdownText } from '../escape/markdown.js';

/** What every part of a document is written with. */
export interface Context {
  readonly words: Words;
  /** How deep the title of a proposal stands: 1 alone, 2 among several. */
  readonly depth: number;
}

/** A block stands between blank lines. */
export type Block = string;

/** A heading `below` levels under the proposal's title; the text is escaped already. */
export function heading({ depth }: Context, below: number, text: string): Block {
  return `${'#'.repeat(depth + below)} ${text}`;
}

/** A heading with its blocks, or nothing where there are none. */
export function section(context: Context, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(context, 1, title), ...blocks];
}

/** A list of escaped lines, or nothing. */
export function bullets(lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

/** A table; headers and cells are escaped already. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): Block {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Line and column of a place, with its path. */
export function placeText({ words }: Context, { start, path }: Pick<Place, 'start' | 'path'>): string {
  const code = markdownCode(path);
  return words.place(start.line, start.column) + (code === '' ? '' : ` (${code})`);
}

/** Words of the draft as a block quote with where they stand; without words only the place. */
export function quoted(
  context: Context,
  { quote, ...place }: Place & Pick<Evidence, 'quote'>,
  about: string,
): Block {
  const note = `${placeText(context, place)}${about}`;
  const text = markdownText(quote);
  return text === '' ? `> ${note}` : `> ${text}\n>\n> — ${note}`;
}
