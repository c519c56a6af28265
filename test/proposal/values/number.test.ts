import { describe, expect, test } from 'vitest';
import { readAmount, readCount, readFigure } from '../../../src/proposal/values/number.js';

describe('a count', () => {
  test.each([
    ['0', 0],
    ['1200', 1200],
    ['0012', 12],
    ['+7', 7],
    ['1e3', 1000],
  ])('%s', (written, value) => {
    expect(readCount('women', written, false)).toBe(value);
  });

  test.each([
    ['-5', 'negative-number', undefined],
    ['12.5', 'not-whole', undefined],
    ['1.200', 'not-whole', '1200'],
    ['1 200', 'not-a-number', '1200'],
    ['1\u202f200', 'not-a-number', '1200'],
    ['1,200', 'not-a-number', '1200'],
    ["1'200", 'not-a-number', '1200'],
    ['about 300', 'not-a-number', '300'],
    ['300+', 'not-a-number', '300'],
    ['many', 'not-a-number', undefined],
    ['100 to 200', 'not-a-number', undefined],
    ['60 %', 'not-a-number', undefined],
    ['12,34,567', 'not-a-number', undefined],
    ['99999999999999999999', 'number-too-large', undefined],
  ])('%s is a fault: %s', (written, code, suggestion) => {
    const problem = readCount('women', written, false);
    expect(problem).toMatchObject({ code, expected: expect.stringContaining('whole number') });
    expect(Object.hasOwn(Object(problem), 'suggestion')).toBe(suggestion !== undefined);
    if (suggestion !== undefined) expect(problem).toMatchObject({ suggestion });
  });

  test('in quotation marks is a text', () => {
    expect(readCount('women', '60', true)).toMatchObject({ code: 'wrong-type', suggestion: '60' });
  });
});

describe('an amount', () => {
  test('may have decimals', () => {
    expect(readAmount('amount', '120000.50', false)).toBe(120000.5);
  });

  test.each([
    ['1,200.50', '1200.50'],
    ['1.200,50', '1200.50'],
    ['120 000,5', '120000.5'],
    ['USD 12000', '12000'],
    ['12000 €', '12000'],
  ])('%s was meant for %s', (written, suggestion) => {
    expect(readAmount('amount', written, false)).toMatchObject({ code: 'not-a-number', suggestion });
  });
});

describe('a figure', () => {
  test.each([
    ['1200', false, 1200],
    ['-3', false, -3],
    ['0.6', false, 0.6],
    ['60 %', false, '60 %'],
    ['taken in month 2', false, 'taken in month 2'],
    ['1,200', false, '1,200'],
    ['60', true, '60'],
    ['99999999999999999999', false, '99999999999999999999'],
  ])('%s', (written, quoted, value) => {
    expect(readFigure(written, quoted)).toBe(value);
  });
});
