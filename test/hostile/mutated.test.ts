import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { smallProposals } from '../support/proposals.js';
import { mutated } from './mutations.js';
import { runs, seed } from './runs.js';
import { expectAnswer, judgedFile, runOf, writtenInAll } from './whole-way.js';

const LONG_ENOUGH = runs(180_000, 3_600_000);

const texts = smallProposals().map((value) => stringify(value));

test(
  'a file that something happened to is judged or refused with a place, and never breaks the tool',
  () => {
    fc.assert(
      fc.property(mutated(texts), (bytes) => {
        expectAnswer(judgedFile(bytes));
      }),
      { numRuns: runs(1_000, 20_000), ...seed() },
    );
  },
  LONG_ENOUGH,
);

test('its reports can be written in every format', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(texts), async (bytes) => {
      const reports = await writtenInAll(runOf(judgedFile(bytes)));
      expect(Object.values(reports).every((report) => report.endsWith('\n') || report === '')).toBe(true);
    }),
    { numRuns: runs(60, 2_000), ...seed() },
  );
});

test('bytes that are no text are refused with a place', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expectAnswer(judgedFile(bytes));
    }),
    { numRuns: runs(500, 20_000), ...seed() },
  );
});
