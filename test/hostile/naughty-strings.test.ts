import naughty from 'big-list-of-naughty-strings';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { csvRows, junitFaults, sarifValidator, UNSEEN } from '../report/validators.js';
import { exampleTexts, type Plain, withStrings } from '../support/proposals.js';
import { runs } from './runs.js';
import { expectAnswer, judgedFile, runOf, writtenInAll } from './whole-way.js';

const sarifFaults = sarifValidator();
const whole: Plain = parse(exampleTexts[0] ?? '');
/** Every so many in the short run: all of them are tried in the long one. */
const step = runs(25, 1);
const tried = naughty.filter((_, i) => i % step === 0);

describe('the big list of naughty strings in every string of a proposal', () => {
  test.each(tried.map((text, i) => [i, JSON.stringify(text).slice(0, 60), text] as const))(
    '%i %s',
    async (_, __, text) => {
      const alone = (own: string, key: string) => (key === 'format' ? own : text);
      const beside = (own: string, key: string) => (key === 'format' ? own : `${own} ${text}`);
      for (const change of [alone, beside]) {
        const yaml = stringify(withStrings(whole, change));
        const judged = judgedFile(new TextEncoder().encode(yaml));
        expectAnswer(judged);
        const reports = await writtenInAll(runOf(judged));
        expect(sarifFaults(reports.sarif ?? '')).toEqual([]);
        expect(await junitFaults(reports.junit ?? '')).toEqual([]);
        expect(() => JSON.parse(reports.json ?? '')).not.toThrow();
        const rows = judged.flatMap(({ formatFaults, requirements }) => [...formatFaults, ...requirements]);
        expect(csvRows(reports.csv ?? '').length).toBe(rows.length);
        expect(UNSEEN.exec(withoutColors(reports.terminal ?? ''))).toBeNull();
        expect(reports.html ?? '').not.toMatch(/<script|<[^>]*\s(?:onerror|onload)=|<[^>]*="javascript:/i);
      }
    },
  );
});

/** What the tool itself paints is its own. */
function withoutColors(text: string): string {
  const start = String.fromCharCode(27);
  return text.replaceAll(new RegExp(`${start}\\[[0-9;]*m`, 'g'), '');
}
