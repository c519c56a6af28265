import type { Assessment } from '../../assess/verdict.js';
import { isLocale, type Locale, type Words } from '../../locale/words.js';
import { html, type Markup, type Part, sentence } from './markup.js';

/** What every part of a page is written with. */
export interface Context {
  readonly words: Words;
  /** How deep the title stands: 1 alone, 2 among several. */
  readonly depth: number;
  /** Before the id of everything in this part of the page, so that several proposals do not share one. */
  readonly prefix: string;
  /** The language of quotes where it is another than that of the page. */
  readonly quoteLanguage: Locale | undefined;
  /** Ids of requirements that stand somewhere in this part of the page. */
  readonly known: ReadonlySet<string>;
}

/** The context of one proposal. */
export function contextOf(
  words: Words,
  locale: Locale,
  depth: number,
  prefix: string,
  { language, requirements }: Pick<Assessment, 'language' | 'requirements'>,
): Context {
  return {
    words,
    depth,
    prefix,
    quoteLanguage: isLocale(language) && language !== locale ? language : undefined,
    known: new Set(requirements.map(({ id }) => id)),
  };
}

/** The id of something on the page; a name may be anything. */
export function anchor({ prefix }: Context, name: string): string {
  return prefix + name.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`);
}

/** The id of a requirement as a link to where it stands. */
export function linkTo(context: Context, id: string): Markup {
  return context.known.has(id) ? html`<a href="#${anchor(context, id)}">${id}</a>` : html`${id}`;
}

/** A sentence in which ids of requirements lead to where they stand. */
export function sentenceWithLinks(context: Context, text: string): readonly Part[] {
  return text
    .split(/(?<![\w-])([A-Z][A-Z\d]*-\d+)(?![\w-])/)
    .map((piece, i) => (i % 2 === 1 ? linkTo(context, piece) : spacedSentence(piece)));
}

function spacedSentence(text: string): readonly Part[] {
  return [/^\s/.test(text) ? ' ' : undefined, sentence(text), /\S\s+$/.test(text) ? ' ' : undefined];
}
