import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { Assessment, Evidence, Place } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { isLocale, type Locale, type Words } from '../../locale/words.js';
import { code, type Inline, lines, sentence, strong, words } from './runs.js';
import { CAREFUL, LABEL, LANGUAGES, QUOTE, QUOTE_PLACE, SNIPPET } from './styles.js';

/** What every part of a document is written with. */
export interface Context {
  readonly words: Words;
  /** How deep the title of a proposal stands: 1 alone, 2 among several. */
  readonly depth: 1 | 2;
  /** Tells the numbered lists of one proposal from those of another. */
  readonly instance: number;
  /** Of the draft, where it is not that of the report, so that its words are not marked as misspelt. */
  readonly quoteLanguage: Locale | undefined;
}

/** Something between a top and a bottom: a paragraph, a table, or blocks on pages laid across. */
export type Block = Paragraph | Table | { readonly across: readonly (Paragraph | Table)[] };

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];

/** What a proposal is written with: the first of a run is number 0. */
export function contextFor(
  reportWords: Words,
  locale: Locale,
  depth: 1 | 2,
  { language }: Assessment,
  instance: number,
): Context {
  const quoteLanguage = isLocale(language) && language !== locale ? language : undefined;
  return { words: reportWords, depth, instance, quoteLanguage };
}

/** A heading `below` levels under the proposal's title. Each of several proposals begins on a page of its own. */
export function heading({ depth }: Context, below: number, children: Inline): Paragraph {
  const level = HEADINGS[depth + below - 1] ?? HeadingLevel.HEADING_5;
  return new Paragraph({ heading: level, pageBreakBefore: depth === 2 && below === 0, children });
}

/** A heading with its blocks, or nothing where there are none. */
export function section<T extends Block>(
  context: Context,
  title: string,
  blocks: readonly T[],
): readonly (T | Paragraph)[] {
  return blocks.length === 0 ? [] : [heading(context, 1, words(title)), ...blocks];
}

/** A paragraph of running text. */
export function paragraph(children: Inline, style?: string): Paragraph {
  return new Paragraph({ ...(style === undefined ? {} : { style }), children });
}

/** A line that stays with what follows it. */
export function label(children: Inline): Paragraph {
  return new Paragraph({ style: LABEL, children });
}

/** A paragraph that begins with what it is. */
export function labelled(name: string, text: string, style?: string): Paragraph {
  return paragraph([...strong(`${name}.`), ...words(' '), ...sentence(text)], style);
}

/** What not to do. */
export function careful(context: Context, text: string): Paragraph {
  return labelled(context.words.labels.careful, text, CAREFUL);
}

/** A snippet to paste. */
export function snippet(text: string): Paragraph {
  return new Paragraph({ style: SNIPPET, children: lines(text) });
}

/** Line and column of a place, with its path. */
export function placeText(context: Context, place: Pick<Place, 'start' | 'path'>): Inline {
  const { line, column } = place.start;
  return withPath(words(context.words.place(line, column)), place);
}

/** The same at the beginning of a sentence. */
export function placeFirst(context: Context, place: Pick<Place, 'start' | 'path'>): Inline {
  const { line, column } = place.start;
  return withPath(words(capitalised(context.words.place(line, column))), place);
}

function withPath(place: Inline, { path }: Pick<Place, 'path'>): Inline {
  return path.trim() === '' ? place : [...place, ...words(' ('), ...code(path), ...words(')')];
}

/** Words of the draft with where they stand; without words only the place. */
export function quoted(
  context: Context,
  { quote, ...place }: Place & Pick<Evidence, 'quote'>,
  about: Inline = [],
): readonly Paragraph[] {
  const note = [...placeText(context, place), ...about];
  if (quote.trim() === '') return [paragraph(note, QUOTE_PLACE)];
  const { quoteLanguage } = context;
  const look = quoteLanguage === undefined ? {} : { language: { value: LANGUAGES[quoteLanguage] } };
  return [paragraph(words(quote.trim(), look), QUOTE), paragraph([...words('— '), ...note], QUOTE_PLACE)];
}
