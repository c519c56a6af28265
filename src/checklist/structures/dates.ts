/** First letters of the months in English, French and Spanish, folded. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'enero', 'ene'],
  ['february', 'feb', 'fevrier', 'fev', 'febrero'],
  ['march', 'mar', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juin', 'junio'],
  ['july', 'jul', 'juillet', 'juil', 'julio'],
  ['august', 'aug', 'aout', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre'],
  ['october', 'oct', 'octobre', 'octubre'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'decembre', 'diciembre', 'dic'],
];
/** How many words may stand between a month and its year ("in May and June of 2026"). */
const YEAR_REACH = 5;

interface Word {
  readonly folded: string;
  readonly kind: string;
  readonly capital: boolean;
}

/** The months with a year that stand in a text: `September 2026` and `Sept. 2026` as 2026-09, `09/2026` too. */
export function datesIn(tokens: readonly Word[]): string[] {
  return tokens.flatMap((token, i) => {
    if (token.kind === 'number') return numericDate(token.folded);
    const month = MONTHS.findIndex((names) => names.includes(token.folded));
    if (month < 0) return [];
    const year = tokens
      .slice(i + 1, i + 1 + YEAR_REACH)
      .find((next) => next.kind === 'number' && isYear(next.folded));
    return year === undefined ? [] : [`${year.folded}-${String(month + 1).padStart(2, '0')}`];
  });
}

/** A month and no year in a stretch of text: whoever writes "tested 15 Oct" means the last October. */
export function hasBareMonth(tokens: readonly Word[]): boolean {
  const named = tokens.some(
    ({ folded, capital }) => capital && MONTHS.some((names) => names.includes(folded)),
  );
  return named && !tokens.some(({ kind, folded }) => kind === 'number' && /(19|20)\d\d/.test(folded));
}

function isYear(number: string): boolean {
  return /^(19|20)\d\d$/.test(number);
}

/** `09/2026`, `12.09.2026`. */
function numericDate(number: string): string[] {
  const match = /^(?:\d{1,2}[./])?(\d{1,2})[./]((?:19|20)\d\d)$/.exec(number);
  const [, month, year] = match ?? [];
  return month === undefined || Number(month) < 1 || Number(month) > 12
    ? []
    : [`${year}-${month.padStart(2, '0')}`];
}
