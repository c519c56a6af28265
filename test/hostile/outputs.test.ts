import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { stringify } from 'yaml';
import type { Run } from '../../src/assess/verdict.js';
import { reportJsonSchema } from '../../src/report/json-schema.js';
import { readReport } from '../../src/report/read-json.js';
import { csvRows, junitFaults, sarifValidator } from '../report/validators.js';
import { smallProposals } from '../support/proposals.js';
import { mutated } from './mutations.js';
import { runs, seed } from './runs.js';
import { judgedFile, runOf, writtenInAll } from './whole-way.js';

const validJson = new Ajv2020({ strict: false, allErrors: true }).compile(reportJsonSchema());
const sarifFaults = sarifValidator();
const wholeTexts = smallProposals().map((value) => stringify(value));

/** Runs over files that are whole, and over files that something happened to. */
const runsOverFiles: fc.Arbitrary<Run> = fc
  .oneof(
    wholeTexts.map((text) => new TextEncoder().encode(text)),
    mutated(wholeTexts),
  )
  .map((bytes) => runOf(judgedFile(bytes)));

const law = (short: number, long: number, holds: (run: Run) => Promise<void>) =>
  fc.assert(fc.asyncProperty(runsOverFiles, holds), { numRuns: runs(short, long), ...seed() });

/** Pages are written so that a reader of XML, who forgives nothing, can read them too. */
async function htmlFaults(page: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.html', contents: page }],
    normalization: 'format',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe('reports of any file', () => {
  test('are valid JSON by our schema, SARIF, JUnit, CSV and HTML with every tag closed', () =>
    law(10, 1_000, async (run) => {
      const { json = '', sarif = '', junit = '', csv = '', html = '' } = await writtenInAll(run);
      validJson(JSON.parse(json));
      expect(validJson.errors ?? []).toEqual([]);
      expect(sarifFaults(sarif)).toEqual([]);
      expect(await junitFaults(junit)).toEqual([]);
      expect(csvRows(csv).length).toBe(
        run.proposals.flatMap(({ formatFaults, requirements }) => [...formatFaults, ...requirements]).length,
      );
      expect(await htmlFaults(html)).toEqual([]);
    }));

  test('are the same in every format when they are made of the JSON report', () =>
    law(6, 1_000, async (run) => {
      const first = await writtenInAll(run);
      const read = readReport(first.json ?? '');
      expect(read).toHaveProperty('run');
      if ('run' in read) expect(await writtenInAll(read.run)).toEqual(first);
    }));
});

test('a page with a tag left open would be noticed', async () => {
  expect(await htmlFaults('<!doctype html><html><body><p>x</body></html>')).not.toEqual([]);
});
