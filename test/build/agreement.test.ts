import { expect, test } from 'vitest';
import { confusion, precisionAndRecall, share } from '../agreement/tables.js';

const pairs = [
  { reader: 'met', tool: 'met' },
  { reader: 'met', tool: 'not-met' },
  { reader: 'not-met', tool: 'not-met' },
];

test('a share has its interval', () => {
  expect(share(45, 50)).toBe('45 of 50, 90.0 % (78.6 to 95.7)');
  expect(share(0, 0)).toBe('0 of 0');
  expect(share(3, 3)).toMatch(/^3 of 3, 100\.0 % \(43\.8 to 100\.0\)$/);
});

test('precision counts what the tool says, recall what the reader says', () => {
  expect(precisionAndRecall(pairs)).toContain('met             precision 1 of 1, 100.0 %');
  expect(precisionAndRecall(pairs)).toMatch(/not-met +precision 1 of 2.*recall 1 of 1/);
});

test('the table holds each pair once', () => {
  expect(confusion(pairs).split('\n')).toEqual([
    'reader \\ tool   met             not-met',
    'met             1               1',
    'not-met         0               1',
  ]);
});
