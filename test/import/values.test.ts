import { describe, expect, it } from 'vitest';
import { countIn, countriesIn, currencyIn, datesIn, namesIn, numberIn } from '../../src/import/values.js';

describe('numbers as the three languages write them', () => {
  it.each([
    ['1,850,000.50', 1850000.5],
    ['1.850.000,50', 1850000.5],
    ['1 850 000,50 €', 1850000.5],
    ['1\u202f850\u00a0000 FCFA', 1850000],
    ['USD 120,000', 120000],
    ["12'000", 12000],
    ['4.200', 4200],
    ['12.5', 12.5],
    ['0', 0],
  ])('%s', (text, value) => expect(numberIn(text)).toBe(value));

  it.each(['60 %', '2 millions', '1,2 M', '10-20', '3 of 7', 'many', '', '12.34.56', '-5'])(
    'is not plain: %s',
    (text) => expect(numberIn(text)).toBeUndefined(),
  );

  it('are whole for people', () => {
    expect(countIn('4 200 personnes')).toBe(4200);
    expect(countIn('12,5')).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['1 January 2027', 'en', ['2027-01-01']],
    ['January 1st, 2027', 'en', ['2027-01-01']],
    ['1er août 2027', 'fr', ['2027-08-01']],
    ['du 15 février 2027 au 30 juin 2028', 'fr', ['2027-02-15', '2028-06-30']],
    ['15 de enero de 2027', 'es', ['2027-01-15']],
    ['marzo de 2027', 'es', ['2027-03']],
    ['03/04/2027', 'fr', ['2027-04-03']],
    ['25/04/2027', 'en', ['2027-04-25']],
    ['03/04/2027', 'en', ['2027']],
    ['2027-02-01', undefined, ['2027-02-01']],
    ['06/2028', 'es', ['2028-06']],
    ['2027', 'en', ['2027']],
    ['31 février 2027', 'fr', []],
    ['12 months', 'en', []],
  ])('%s (%s)', (text, language, dates) => expect(datesIn(text, language)).toEqual(dates));
});

describe('names and codes', () => {
  it('are countries by name or code, or none at all', () => {
    expect(countriesIn('Niger et Tchad')).toEqual(['NER', 'TCD']);
    expect(countriesIn('COL, Perú')).toEqual(['COL', 'PER']);
    expect(countriesIn('Niger, the north')).toBeUndefined();
  });

  it('are currencies by code or sign', () => {
    expect(['Total (USD)', '€', 'F CFA', 'The sum', 'MAX'].map(currencyIn)).toEqual([
      'USD',
      'EUR',
      'XOF',
      undefined,
      undefined,
    ]);
  });

  it('are names of a list in one line', () => {
    expect(namesIn('Agadez, Arlit and Dirkou')).toEqual(['Agadez', 'Arlit', 'Dirkou']);
    expect(namesIn('Zinder (Mirriah, Kantché) ; Bol')).toEqual(['Zinder (Mirriah, Kantché)', 'Bol']);
  });
});
