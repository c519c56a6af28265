import { expect, test } from 'vitest';
import { endsBefore, readDate } from '../../../src/proposal/values/date.js';

test.each(['2027', '2027-02', '2027-02-28', '2028-02-29', '2026-12-31'])('%s is a date', (date) => {
  expect(readDate('start', date)).toBe(date);
});

test.each([
  ['2026-02-30', 'February 2026 has 28 days'],
  ['2028-02-30', 'February 2028 has 29 days'],
  ['2027-04-31', 'April 2027 has 30 days'],
  ['2027-13', 'months go from 01 to 12'],
  ['2027-00-10', 'months go from 01 to 12'],
  ['2027-05-00', 'May 2027 has 31 days'],
])('%s does not exist', (date, why) => {
  expect(readDate('start', date)).toMatchObject({
    code: 'impossible-date',
    message: expect.stringContaining(why),
  });
});

test.each([
  ['31/12/2027', '2027-12-31'],
  ['12/31/2027', '2027-12-31'],
  ['31.12.2027', '2027-12-31'],
  ['2027/1/5', '2027-01-05'],
  ['2027-1-5', '2027-01-05'],
  ['3/2027', '2027-03'],
  ['2027-01-01T00:00:00Z', '2027-01-01'],
])('%s was meant for %s', (written, suggestion) => {
  expect(readDate('end', written)).toMatchObject({ code: 'not-a-date', suggestion });
});

test('where day and month could be exchanged nothing is suggested', () => {
  expect(readDate('end', '01/02/2027')).not.toHaveProperty('suggestion');
  expect(readDate('end', '30/02/2027')).not.toHaveProperty('suggestion');
});

test('words of the draft are not repeated', () => {
  expect(readDate('end', 'when Amina is back')).toMatchObject({
    message: expect.not.stringContaining('Amina'),
  });
});

test.each([
  ['2027-06-01', '2027-05-31', true],
  ['2027-06-01', '2027-06-01', false],
  ['2027-06', '2027-05', true],
  ['2027-06-15', '2027-06', false],
  ['2027', '2027-01', false],
  ['2027-02', '2026', true],
])('from %s to %s ends before it starts: %s', (start, end, before) => {
  expect(endsBefore(start, end)).toBe(before);
});
