import type { Evidence, Place } from '../../assess/verdict.js';
import { anchor, type Context } from './context.js';
import { html, type Markup, type Part, trusted } from './markup.js';

/** A part of a page with a heading, to which the list of contents leads. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly markup: Markup;
}

/** A heading `below` levels under the title. */
export function heading({ depth }: Context, below: number, content: Part, id?: string): Markup {
  const level = trusted(`h${Math.min(6, depth + below)}`);
  const named = id === undefined ? undefined : html` id="${id}"`;
  return html`<${level}${named}>${content}</${level}>\n`;
}

/** A section with its heading, or nothing where there is nothing to say. `name` is unique on the page of a proposal. */
export function section(
  context: Context,
  name: string,
  title: string,
  content: readonly Markup[],
): readonly Section[] {
  if (content.length === 0) return [];
  const id = anchor(context, name);
  // Among several proposals the same names come again, and landmarks of one name lead nowhere.
  const landmark = context.depth === 1 ? html` aria-labelledby="${id}"` : undefined;
  const markup = html`<section class="block ${name}"${landmark}>
${heading(context, 1, title, id)}${content}</section>
`;
  return [{ id, title, markup }];
}

export interface Column {
  readonly title: string;
  readonly kind?: 'wide' | 'number' | 'insert' | undefined;
}

/**
 * A table whose rows become blocks on a narrow screen. The roles are said because a changed display takes them away;
 * the first cell of a row names it.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
): Markup {
  const header = columns.map(
    ({ title, kind }) => html`<th role="columnheader" scope="col" class="${kind ?? ''}">${title}</th>`,
  );
  return html`<table role="table" aria-label="${caption}">
<thead role="rowgroup"><tr role="row">${header}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => html`<tr role="row">${cells.map((cell, i) => cellOf(columns[i], cell, i))}</tr>\n`)}</tbody>
</table>
`;
}

function cellOf(column: Column | undefined, content: Part, i: number): Markup {
  const kind = column?.kind ?? '';
  if (i === 0) return html`<th role="rowheader" scope="row" class="${kind}">${content}</th>`;
  const label = column?.title ?? '';
  return html`<td role="cell" class="${kind}" data-label="${label}"><span class="cell">${content}</span></td>`;
}

/** A list, or nothing. */
export function list(items: readonly Part[], kind = ''): Markup | undefined {
  if (items.length === 0) return undefined;
  return html`<ul class="${kind}">\n${items.map((item) => html`<li>${item}</li>\n`)}</ul>\n`;
}

/** Line and column of a place, with its path. */
export function placeText({ words }: Context, { start, path }: Pick<Place, 'start' | 'path'>): Markup {
  const code = path === '' ? undefined : html` <code>${path}</code>`;
  return html`${words.place(start.line, start.column)}${code}`;
}

/** Words of the draft with where they stand; without words only the place. */
export function quoted(
  context: Context,
  { quote, ...place }: Place & Pick<Evidence, 'quote'>,
  about?: Part,
): Markup {
  const language = context.quoteLanguage;
  const lang = language === undefined ? undefined : html` lang="${language}"`;
  const text = quote.trim() === '' ? undefined : html`<blockquote dir="auto"${lang}>${quote}</blockquote>\n`;
  const note = about === undefined ? undefined : html`<span class="about">${about}</span>`;
  return html`<figure class="quote">
${text}<figcaption><span class="line">${placeText(context, place)}</span>${note}</figcaption>
</figure>
`;
}

/** A paragraph that begins with what it is. */
export function labelled(label: string, content: Part, kind = ''): Markup {
  return html`<p class="${kind}"><strong class="label">${label}</strong> ${content}</p>\n`;
}
