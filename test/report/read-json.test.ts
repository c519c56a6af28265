import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../src/cli/talk.js';
import { writeJson } from '../../src/report/json.js';
import type { ReportOptions } from '../../src/report/options.js';
import { readReport } from '../../src/report/read-json.js';
import { several } from './fixture.js';
import { hostileRun, MACHINE_HOSTILE } from './hostile.js';
import { realRun } from './real.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };

describe('a JSON report', () => {
  it.each([
    ['of fixtures', several],
    ['of real drafts', realRun()],
    ['of hostile ones', hostileRun(several, MACHINE_HOSTILE.join(' '))],
  ])('is read back as what was written: %s', (_, run) => {
    const text = writeJson(run, options);
    const read = readReport(text);
    if ('fault' in read) throw new Error(inEnglish(read.fault));
    expect(writeJson(read.run, options)).toBe(text);
    expect(read.run.proposals).toHaveLength(run.proposals.length);
  });

  it('without words of the draft has none to read back', () => {
    const read = readReport(writeJson(realRun(), { ...options, quotes: false }));
    if ('fault' in read) throw new Error(inEnglish(read.fault));
    for (const { title, requirements } of read.run.proposals) {
      expect(title).toBe('');
      for (const { evidence } of requirements) for (const { quote } of evidence) expect(quote).toBe('');
    }
  });
});

describe('what is no report', () => {
  const whole: Readonly<Record<string, unknown>> = JSON.parse(writeJson(several, options));

  it.each([
    ['no JSON', '{', 'it is no JSON'],
    ['nothing', '', 'it is no JSON'],
    ['null', 'null', 'it is no report'],
    ['a number', '3', 'it is no report'],
    ['something else', '{ "format": "protection-check-comparison/1" }', 'it is no report'],
    [
      'another format',
      JSON.stringify({ ...whole, format: 'protection-check-report/2' }),
      'no whole report: format',
    ],
    ['without a part', JSON.stringify({ ...whole, tool: undefined }), 'no whole report: tool'],
    ['an exit code in words', JSON.stringify({ ...whole, exitCode: 'fine' }), 'no whole report: exitCode'],
    [
      'proposals that are none',
      JSON.stringify({ ...whole, proposals: [{}] }),
      'no whole report: proposals.0.',
    ],
  ])('is told: %s', (_, text, said) => {
    const read = readReport(text);
    expect('fault' in read ? inEnglish(read.fault) : 'a report').toContain(said);
  });

  it('a verdict that is none is told with its place', () => {
    const text = writeJson(several, options).replace(/"verdict": "[a-z-]+"/, '"verdict": "fine"');
    const read = readReport(text);
    expect('fault' in read ? inEnglish(read.fault) : '').toMatch(
      /proposals\.\d+\.requirements\.\d+\.verdict/,
    );
  });
});
