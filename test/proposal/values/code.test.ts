import { expect, test } from 'vitest';
import { readCode } from '../../../src/proposal/values/code.js';

test.each([
  ['country', ['NER', 'HND', 'BGD', 'XKX']],
  ['currency', ['USD', 'EUR', 'XOF', 'XCG', 'ZWG', 'SLE']],
  ['language', ['en', 'fr', 'es', 'ha', 'zu']],
] as const)('codes of a %s', (of, known) => {
  for (const code of known) expect(readCode('key', code, of)).toBe(code);
});

test.each([
  ['country', 'NE', 'NER'],
  ['country', 'ner', 'NER'],
  ['country', 'Niger', 'NER'],
  ['country', 'Tchad', 'TCD'],
  ['country', 'Camerún', 'CMR'],
  ['country', "Côte d'Ivoire", 'CIV'],
  ['currency', 'usd', 'USD'],
  ['currency', '€', 'EUR'],
  ['currency', 'FCFA', 'XOF'],
  ['language', 'EN', 'en'],
  ['language', 'en-GB', 'en'],
  ['language', 'fra', 'fr'],
  ['language', 'English', 'en'],
  ['language', 'français', 'fr'],
  ['language', 'español', 'es'],
] as const)('%s %s was meant for %s', (of, written, suggestion) => {
  expect(readCode('key', written, of)).toMatchObject({ code: `unknown-${of}`, suggestion });
});

test.each([
  ['country', 'XXX'],
  ['country', 'constructor'],
  ['currency', 'ZZZ'],
  ['currency', 'DEM'],
  ['language', 'xx'],
] as const)('%s %s is unknown', (of, written) => {
  const problem = readCode('key', written, of);
  expect(problem).toMatchObject({ code: `unknown-${of}` });
  expect(problem).not.toHaveProperty('suggestion');
});

test('names are not repeated in messages', () => {
  expect(readCode('countries', 'Niger', 'country')).toMatchObject({
    message: expect.not.stringContaining('Niger'),
  });
});

test('the list of languages is the one that the world knows', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const known = letters.flatMap((one) => letters.map((other) => one + other));
  const missing = known.filter(
    (code) =>
      names.of(code) !== undefined &&
      Intl.getCanonicalLocales(code)[0] === code &&
      typeof readCode('language', code, 'language') !== 'string',
  );
  expect(missing).toEqual([]);
});
