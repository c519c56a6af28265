import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { writeJson } from '../../src/report/json.js';
import { jsonReport } from '../../src/report/json-format.js';
import { reportJsonSchema } from '../../src/report/json-schema.js';
import type { ReportOptions } from '../../src/report/options.js';
import { niger, several, single } from './fixture.js';
import { hostileRun, MARKDOWN_HOSTILE, TERMINAL_HOSTILE } from './hostile.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) => writeJson(run, { ...options, ...changed });

describe('the JSON report', () => {
  it('looks as it should', async () => {
    await expect(write(several)).toMatchFileSnapshot('golden/several.json.txt');
  });

  it('is the same for the same run, whatever suits a terminal and in whatever order options came', () => {
    const options = Object.fromEntries(Object.entries(several.options).reverse());
    expect(write({ ...several, options }, { width: 40, color: true, verbosity: 'quiet' })).toBe(
      write(several),
    );
  });

  it('keeps to its format, with nothing in it that the format does not name', () => {
    const report: unknown = JSON.parse(write(several));
    expect(jsonReport.parse(report)).toEqual(report);
  });

  it('ends in a line break and holds no time', () => {
    expect(write(single)).toMatch(/}\n$/);
    expect(write(single)).not.toMatch(/\d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT/);
  });

  it('has the parts that other programs rely on', () => {
    const report: unknown = JSON.parse(write(single));
    expect(report).toMatchObject({
      format: 'protection-check-report/1',
      exitCode: 2,
      proposals: [
        {
          file: 'drafts/niger.yaml',
          document: 1,
          level: 'not-ready',
          formatFaults: [
            {
              path: '/people/groups/0/women',
              start: { line: 112, column: 14 },
              end: { line: 112, column: 19 },
            },
            {},
          ],
        },
      ],
    });
  });

  it('says of something missing where it belongs, and at the place of what exists on the way', () => {
    const { proposals } = jsonReport.parse(JSON.parse(write(single)));
    const finding = proposals[0]?.requirements.find(({ id }) => id === 'AC-02')?.findings[0];
    expect(finding).toMatchObject({
      path: '/accountability/channels',
      nearest: '/accountability',
      start: { line: 290, column: 1 },
    });
  });

  it('holds every text and every place of the run', () => {
    const written = leaves(JSON.parse(write(several)));
    for (const leaf of leaves(several)) expect(written.has(leaf), leaf).toBe(true);
  });

  it('holds no word of a draft without quotes', () => {
    const text = write(several, { quotes: false });
    expect(text).not.toContain(niger.title);
    expect([...text.matchAll(/"(?:quote)": "(.*)"/g)].map((match) => match[1])).toSatisfy(
      (quotes: string[]) => quotes.every((quote) => quote === ''),
    );
  });

  it.each([...TERMINAL_HOSTILE, ...MARKDOWN_HOSTILE])('is safe to look at: %j', (hostile) => {
    const made = hostileRun(single, hostile);
    const text = write(made);
    expect(text).not.toMatch(
      /(?!\n)[\p{Cc}\u200b\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/u,
    );
    expect(jsonReport.parse(JSON.parse(text)).proposals[0]?.title).toBe([...made.proposals][0]?.title);
  });

  it('has a JSON Schema that names every field and allows later ones', () => {
    const schema = JSON.stringify(reportJsonSchema());
    for (const key of keys(JSON.parse(write(several)))) expect(schema).toContain(`"${key}"`);
    expect(schema).not.toContain('"additionalProperties":false');
  });
});

function leaves(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (_, leaf: unknown) => {
    if (typeof leaf === 'string' || typeof leaf === 'number') found.add(String(leaf));
    return leaf;
  });
  return found;
}

function keys(value: unknown): Set<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, item: unknown) => {
    if (key !== '' && !/^\d+$/.test(key) && !(key in several.options)) found.add(key);
    return item;
  });
  return found;
}
