import { htmlLines, htmlSentence, htmlText } from '../escape/html.js';

const SOURCE = Symbol('source');

/** A piece of a page. It can only be made here, so that no text reaches the page unescaped. */
export interface Markup {
  readonly [SOURCE]: string;
}

/** What may stand in a template: strings are escaped, nothing is left out, lists stand one after another. */
export type Part = Markup | string | number | undefined | readonly Part[];

/** A template of a page: what is written in it is markup, what is put into it is text unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { [SOURCE]: strings.map((text, i) => text + sourceOf(parts[i])).join('') };
}

export const nothing: Markup = html``;

/** A sentence with keys of the format as code. */
export function sentence(text: string): Markup {
  return { [SOURCE]: htmlSentence(text) };
}

/** A snippet, line by line. */
export function snippet(text: string): Markup {
  return { [SOURCE]: htmlLines(text) };
}

/** Texts of this source tree that are markup or style already: never anything that was read. */
export function trusted(text: string): Markup {
  return { [SOURCE]: text };
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): readonly Part[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}

/** The page as text. */
export function sourceOf(part: Part): string {
  if (part === undefined) return '';
  // Spaces around a text are meant here: they stand between words and markup.
  if (typeof part === 'string') return spaced(part);
  if (typeof part === 'number') return String(part);
  return SOURCE in part ? part[SOURCE] : part.map(sourceOf).join('');
}

function spaced(text: string): string {
  const inner = htmlText(text);
  if (inner === '') return /^\s+$/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
