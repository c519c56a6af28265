import { code as currencyByCode } from 'currency-codes';
import { iso31661Alpha2ToAlpha3, iso31661Alpha3ToAlpha2 } from 'iso-3166';
import { part, tellFault } from '../faults/say.js';
import { type Problem, withoutCurlyQuotes } from './problem.js';

/** A code of a public standard, in capital letters for countries and currencies, small ones for languages. */
export function readCode(
  key: string,
  written: string,
  of: 'country' | 'currency' | 'language',
): string | Problem {
  const { knows, expected, guess } = codes[of];
  if (knows(written)) return written;
  const suggestion = guess(withoutCurlyQuotes(written));
  return {
    code: `unknown-${of}`,
    ...tellFault(suggestion === undefined ? `fault.unknown-${of}` : `fault.unknown-${of}-meant`, {
      key,
      value: /^[A-Za-z]{2,4}$/.test(written) ? `\`${written}\`` : part('found.text'),
      ...(suggestion !== undefined && { meant: suggestion }),
    }),
    expected,
    ...(suggestion !== undefined && { suggestion }),
    ...(suggestion?.toLowerCase() === written.toLowerCase() && { repair: suggestion }),
  };
}

interface Codes {
  readonly expected: string;
  readonly knows: (code: string) => boolean;
  readonly guess: (written: string) => string | undefined;
}

const alpha3: Readonly<Record<string, string>> = { ...iso31661Alpha3ToAlpha2, XKX: 'XK' };
const alpha2: Readonly<Record<string, string>> = { ...iso31661Alpha2ToAlpha3, XK: 'XKX' };
/** Codes in use since the list of the package was made. */
const newCurrencies: ReadonlySet<string> = new Set(['XCG', 'ZWG']);
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  FCFA: 'XOF',
  CFA: 'XOF',
  EURO: 'EUR',
  EUROS: 'EUR',
  US$: 'USD',
  DOLLARS: 'USD',
};

/** ISO 639-1, all of it. */
const languages: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
  es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg
  ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
  no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta
  te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
);

const codes: Readonly<Record<'country' | 'currency' | 'language', Codes>> = {
  country: {
    expected: 'a code such as NER or HND',
    knows: (code) => Object.hasOwn(alpha3, code),
    guess: guessCountry,
  },
  currency: {
    expected: 'a code such as USD, EUR or XOF',
    knows: knowsCurrency,
    guess: guessCurrency,
  },
  language: {
    expected: 'en, fr or es: other languages are not read yet',
    knows: (code) => languages.has(code),
    guess: guessLanguage,
  },
};

function knowsCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && (newCurrencies.has(code) || currencyByCode(code) !== undefined);
}

function guessCountry(written: string): string | undefined {
  const upper = written.toUpperCase();
  if (Object.hasOwn(alpha3, upper)) return upper;
  if (Object.hasOwn(alpha2, upper)) return alpha2[upper];
  const two = named('region', written, Object.keys(alpha2));
  return two === undefined ? undefined : alpha2[two];
}

function guessCurrency(written: string): string | undefined {
  const upper = written.toUpperCase();
  return knowsCurrency(upper) ? upper : signs[upper];
}

function guessLanguage(written: string): string | undefined {
  const lower = written.toLowerCase();
  const tag = /^([a-z]{2})[-_]/.exec(lower)?.[1] ?? lower;
  if (languages.has(tag)) return tag;
  if (/^[a-z]{3}$/.test(lower)) {
    const short = Intl.getCanonicalLocales(lower)[0];
    if (short !== undefined && languages.has(short)) return short;
  }
  return named('language', written, languages);
}

/** The code that has a name in one of the languages of the tool. */
function named(type: 'region' | 'language', name: string, all: Iterable<string>): string | undefined {
  const wanted = plain(name);
  for (const locale of ['en', 'fr', 'es']) {
    const names = new Intl.DisplayNames(locale, { type });
    for (const code of all) if (plain(names.of(code) ?? '') === wanted) return code;
  }
  return undefined;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\s]/gu, '')
    .toLowerCase();
}
