import { isLanguage, LANGUAGES, type Language } from '../narrative/language.js';
import { fold } from '../narrative/word.js';
import { readCode } from '../proposal/values/code.js';
import { readDate } from '../proposal/values/date.js';

/** The one number of a text, whichever way the languages set thousands and decimals; nothing where it is not plain. */
export function numberIn(text: string): number | undefined {
  if (/%|\b(?:millions?|millones|mill[o\u00f3]n|mil|mille|k|m)\b/i.test(text)) return undefined;
  const found = text.match(/\d+(?:[\s.,'\u2019\u00a0\u202f]\d+)*/gu) ?? [];
  const [only] = found;
  if (only === undefined || found.length > 1 || /[-\u2013\u2212]\s*\d/.test(text)) return undefined;
  const [, whole = only, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(only) ?? [];
  const groups = whole.split(/[^\d]/);
  if (
    groups.length > 1 &&
    ((groups[0] ?? '').length > 3 || groups.slice(1).some((group) => group.length !== 3))
  )
    return undefined;
  const value = Number(`${groups.join('')}${decimals === '' ? '' : `.${decimals}`}`);
  return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** A number of people. */
export function countIn(text: string): number | undefined {
  const value = numberIn(text);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}

/** The currency that a text names by its code or sign. */
export function currencyIn(text: string): string | undefined {
  for (const [written] of text.matchAll(/\b[A-Z]{3}\b|US\$|\u20ac|\u00a3|F\s?CFA|\b(?:euros?|dollars)\b/gi)) {
    const word = written.replace(/\s/g, '').toUpperCase();
    const code = readCode('currency', word, 'currency');
    if (typeof code === 'string') {
      if (written === code) return code;
    } else if (code.suggestion !== undefined && !/^[A-Z]{3}$/.test(written)) return code.suggestion;
  }
  return undefined;
}

/** The countries that a text lists, by name or code; nothing where one is not known. */
export function countriesIn(text: string): readonly string[] | undefined {
  const codes = text.split(LISTED).map((name) => {
    const code = readCode('countries', name.trim(), 'country');
    return typeof code === 'string' ? code : code.suggestion;
  });
  const known = codes.filter((code) => code !== undefined);
  return known.length === codes.length ? [...new Set(known)] : undefined;
}

const LISTED = /\s*(?:[,;/\n\u2022]|\s(?:et|and|y|&)\s)\s*/;

const LONGEST_LIST = 2_000;

/** The short names of a list in one line; a long text is no list. */
export function namesIn(text: string): readonly string[] {
  if (text.length > LONGEST_LIST) return [text];
  return text
    .split(/\s*[;\n\u2022]\s*|\s*,\s*(?![^(]*\))|\s(?:et|and|y)\s(?=[^,;]*$)/)
    .map((name) => name.replace(/^-\s+/, '').replace(/\.$/, '').trim())
    .filter((name) => name !== '');
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, i): [string, number] => [
        fold(format.format(Date.UTC(2027, i, 15))).replace(/\W/g, ''),
        i + 1,
      ]);
    }),
  ),
);

const DATE =
  /(\d{4})-(\d{1,2})(?:-(\d{1,2}))?|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2})[/.](\d{4})|(?:(\d{1,2})(?:er|st|nd|rd|th|\u00ba|\u00b0)?\s+(?:de\s+|of\s+)?)?([a-z]{3,10})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de\s+|del\s+)?(\d{4})|\b((?:19|20)\d{2})\b/g;

/** The dates in a text in their order, as the format writes them. One that can be read in two ways is not among them. */
export function datesIn(text: string, language: string | undefined): readonly string[] {
  return [...fold(text).matchAll(DATE)].flatMap((found) => {
    const [, y1, m1, d1, a, b, y2, m3, y3, d4, name = '', d5, y4, y5] = found;
    if (y1 !== undefined) return valid(y1, m1, d1);
    if (y2 !== undefined) return valid(y2, ...dayAndMonth(Number(a), Number(b), language));
    if (y3 !== undefined) return valid(y3, m3, undefined);
    const month = MONTHS.get(name);
    if (y4 !== undefined) return valid(y4, month === undefined ? undefined : String(month), d4 ?? d5);
    return y5 === undefined ? [] : valid(y5, undefined, undefined);
  });
}

/** Month and day of "03/04/2027": in French and Spanish the day comes first, in English nobody knows. */
function dayAndMonth(
  first: number,
  second: number,
  language: string | undefined,
): [string | undefined, string | undefined] {
  const dayFirst = language !== undefined && isLanguage(language) && DAY_FIRST.has(language);
  if (second > 12) return [String(first), String(second)];
  if (first > 12 || dayFirst || first === second) return [String(second), String(first)];
  return [undefined, undefined];
}

const DAY_FIRST: ReadonlySet<Language> = new Set(['fr', 'es']);

function valid(year: string, month: string | undefined, day: string | undefined): string[] {
  const parts = month === undefined ? [year] : [year, month, ...(day === undefined ? [] : [day])];
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return typeof readDate('', date) === 'string' ? [date] : [];
}
