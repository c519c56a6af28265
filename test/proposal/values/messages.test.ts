import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/proposal/lines.js';
import { child, parent } from '../../../src/proposal/pointer.js';
import { endsBefore, readDate } from '../../../src/proposal/values/date.js';
import { readAmount, readCount } from '../../../src/proposal/values/number.js';

/** A whole message: the key, what it holds and what to write instead. */
describe('what is said of a number', () => {
  test.each([
    ['12.5', false, '`women` holds 12.5, which is not a whole number. Write a whole number.'],
    ['1.200.300', false, 'Write it in digits alone: 1200300.'],
    ['1.200', false, 'if thousands are meant, write 1200.'],
    ['1.2000', false, '`women` holds 1.2000, which is not a whole number. Write a whole number.'],
    ['11200.500', false, '`women` holds 11200.500, which is not a whole number. Write a whole number.'],
    ['120', true, '`women` holds a number in quotation marks'],
    ['120', true, 'Take the quotation marks away: 120.'],
    ['-5', false, '`women` holds -5, and cannot be below zero.'],
    ['99999999999999999999', false, '`women` holds a number with more digits than can be counted with.'],
    ['about 300', false, '`women` takes a number, and holds a text. Write it in digits alone: 300.'],
    ['many', false, '`women` takes a number, and holds a text. Write the figure alone'],
  ])('%s', (written, quoted, message) => {
    expect(readCount('women', written, quoted)).toMatchObject({ message: expect.stringContaining(message) });
  });

  test('the largest that can be counted with is one', () => {
    expect(readCount('women', '9007199254740991', false)).toBe(Number.MAX_SAFE_INTEGER);
  });

  test.each([
    ['about 1,200.50', '1200.50'],
    ['12000 USD', '12000'],
    ['1200,5 EUR', '1200.5'],
    ['USD 12 000', '12000'],
    [`${'x'.repeat(250)} 12`, undefined],
  ])('%s', (written, suggestion) => {
    const read = readAmount('amount', written, false);
    expect(typeof read === 'object' && read.suggestion).toBe(suggestion);
  });
});

describe('what is said of a date', () => {
  test.each([
    ['2027-13', '`start` holds 2027-13, and there is no such date'],
    ['soon', '`start` takes a date, and holds a text. Write the year first'],
    ['01/02/2027', '`start` takes a date, and holds 01/02/2027. Write the year first'],
    ['31/12/2027', '`start` takes a date, and holds 31/12/2027. Write 2027-12-31.'],
    ['about 31/12/2027', '`start` takes a date, and holds a text. Write the year first'],
    ['31/12/2027 or so', '`start` takes a date, and holds a text. Write the year first'],
    ['about 2027/12', 'Write the year first'],
    ['2027/12 or so', 'Write the year first'],
    ['about 3/2027', 'Write the year first'],
    ['3/2027 or so', 'Write the year first'],
    ['2027/12', 'Write 2027-12.'],
    ['12/2027', 'Write 2027-12.'],
    ['12/12/2027', 'Write the year first'],
    [' 31/12/2027 ', 'Write 2027-12-31.'],
  ])('%s', (written, message) => {
    expect(readDate('start', written)).toMatchObject({ message: expect.stringContaining(message) });
  });

  test('a period of one year, or one month, ends where it starts', () => {
    expect(endsBefore('2027', '2027')).toBe(false);
    expect(endsBefore('2027-03', '2027')).toBe(false);
    expect(endsBefore('2027', '2026-12-31')).toBe(true);
    expect(endsBefore('2027-03', '2027-02')).toBe(true);
    expect(endsBefore('2027-03', '2027-02-28')).toBe(true);
    expect(endsBefore('2027', '2027-01-01')).toBe(false);
  });
});

test('a text may begin with an empty line', () => {
  expect(linesOf('\na').position(1)).toEqual({ line: 2, column: 1 });
});

test('pointers escape what divides them, and know what holds them', () => {
  expect(child('/a', 'b/c~d')).toBe('/a/b~1c~0d');
  expect(child('/a', 3)).toBe('/a/3');
  expect(parent('/a/3')).toBe('/a');
  expect(parent('/a')).toBe('');
  expect(parent('')).toBeUndefined();
});
