import { templates } from 'virtual:templates';
import type { Locale } from '../locale/words.js';
import { keyDocs } from '../proposal/key-docs.js';
import { choicesAt } from './answers.js';

/** What the files of a language in templates/ hold, by the path of a key without positions of lists (`people.groups.women`). */
export interface TemplateTexts {
  /** What each key is for; in English it stands in the format itself. */
  readonly keys: Readonly<Record<string, string>>;
  /** One line a section: what a good answer says, and why. */
  readonly good: Readonly<Record<string, string>>;
  /** What each value of a choice means, at one of the keys that take it. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What is told people of the keys of the format, in one language. Fields are patterns with `*` for positions of lists. */
export interface KeyTexts {
  /** What a key is for. */
  key(field: string): string | undefined;
  /** What a good answer in a section says, and why. */
  good(field: string): string | undefined;
  /** What a value of a choice means. */
  value(field: string, value: string): string | undefined;
}

/** The texts of a language. */
export function keyTexts(locale: Locale): KeyTexts {
  const { good, keys, values } = templates[locale]();
  const english = keyDocs();
  const told = new Map(
    Object.values(values).map((meanings) => [Object.keys(meanings).join(), meanings] as const),
  );
  return {
    key: (field) => keys[pathOf(canonical(field))] ?? english.get(field),
    good: (field) => good[pathOf(field)],
    value: (field, value) => (values[pathOf(field)] ?? told.get(choicesAt(field).join()))?.[value],
  };
}

/**
 * The field under which the text of a key stands: measures are the same everywhere, and activities and indicators under an outcome are
 * those under an output.
 */
export function canonical(field: string): string {
  return field
    .replace(/^.*\.measures(?=$|\.)/, 'measures')
    .replace(/^results\.outcomes\.\*\.activities\.\*/, 'results.outcomes.*.outputs.*.activities.*')
    .replace(/^results\.outcomes\.\*\.outputs\.\*\.indicators\.\*/, 'results.outcomes.*.indicators.*');
}

function pathOf(field: string): string {
  return field.replaceAll('.*', '');
}
