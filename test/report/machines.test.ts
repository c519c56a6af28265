import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { FORMATS, type FormatName } from '../../src/report/formats.js';
import { movedDown } from './make.js';
import { realRun } from './real.js';
import { csvRows, junitCounts, junitFaults, sarifValidator } from './validators.js';

async function written(format: FormatName, quotes: boolean, run: Run = realRun()): Promise<string> {
  const options = { quotes, verbosity: 'normal', color: false, width: 80, locale: 'en' } as const;
  const text = await FORMATS[format].write(run, options);
  if (typeof text !== 'string') throw new TypeError('text expected');
  return text;
}

describe.each([true, false])('reports for machines on real examples, quotes: %s', (quotes) => {
  it('are valid SARIF', async () => {
    expect(sarifValidator()(await written('sarif', quotes))).toEqual([]);
  });

  it('are valid JUnit, and count right', async () => {
    const text = await written('junit', quotes);
    expect(await junitFaults(text)).toEqual([]);
    const suites = text.split('<testsuite ').slice(1);
    expect(suites).toHaveLength(realRun().proposals.length);
    for (const { given, counted } of [...suites, text].map(junitCounts)) expect(given).toEqual(counted);
  });

  it('are CSV with a row a requirement and a format fault', async () => {
    expect(csvRows(await written('csv', quotes)).map(({ file, id }) => `${file} ${id}`)).toEqual(
      realRun().proposals.flatMap(({ file, formatFaults, requirements }) => [
        ...formatFaults.map(({ code }) => `${file} format/${code}`),
        ...requirements.map(({ id }) => `${file} ${id}`),
      ]),
    );
  });

  it('are annotations of GitHub that name every proposal at their end', async () => {
    const lines = (await written('github', quotes)).trimEnd().split('\n');
    expect(lines.filter((line) => !/^::(?:error|warning|notice) [^:]*::/.test(line))).toEqual([]);
    for (const { file } of realRun().proposals) expect(lines.at(-1)).toContain(file);
  });
});

describe('SARIF of real examples', () => {
  const runOf = async (run: Run) => {
    const log: Log = JSON.parse(await written('sarif', true, run));
    return log.runs[0];
  };
  const printsOf = async (run: Run) =>
    ((await runOf(run))?.results ?? []).map(({ partialFingerprints, locations }) =>
      [
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        partialFingerprints?.['protectionCheck/v1'],
      ].join(' '),
    );

  it('points to its rules, and gives a level to what fails only', async () => {
    const run = await runOf(realRun());
    const results = run?.results ?? [];
    expect(results.length).toBeGreaterThan(50);
    for (const { ruleId, ruleIndex = -1, kind, level } of results) {
      expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
      expect(level === 'none').toBe(kind !== 'fail');
    }
  });

  it('has fingerprints that differ within a file and outlive moved lines', async () => {
    const prints = await printsOf(realRun());
    expect(await printsOf(movedDown(realRun(), 7))).toEqual(prints);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
