import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/assess/verdict.js';
import { writeJunit } from '../../src/report/junit.js';
import type { ReportOptions } from '../../src/report/options.js';
import { niger, several, single } from './fixture.js';
import {
  hostileRun,
  MACHINE_HOSTILE,
  MARKDOWN_HOSTILE,
  onlyHostileRun,
  TERMINAL_HOSTILE,
} from './hostile.js';
import { junitCounts, junitFaults, UNSEEN } from './validators.js';

const options: ReportOptions = { quotes: true, verbosity: 'normal', color: false, width: 80, locale: 'en' };
const write = (run: Run, changed: Partial<ReportOptions> = {}) => writeJunit(run, { ...options, ...changed });

/** Every tag with its attributes' names; `>` stands nowhere else in a report. */
function shape(text: string): readonly string[] {
  return (text.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '='));
}

describe('the JUnit report', () => {
  it('looks as it should', async () => {
    await expect(write(single, { quotes: false })).toMatchFileSnapshot('golden/single.junit.txt');
  });

  it('is valid for the schema of Jenkins', async () => {
    expect(await junitFaults(write(several), write(several, { quotes: false }))).toEqual([]);
    expect(await junitFaults(write(single).replace('<testsuites ', '<testsuites file="a" '))).not.toEqual([]);
  });

  it('has a case a requirement and a format fault, each ended as it was judged', () => {
    const ends = [...write(single).matchAll(/<testcase [^>]*name="([^"]{5})[^"]*"[^>]*>\s*<(\w+)/g)];
    expect(ends.map(([, name, end]) => `${name} ${end}`)).toEqual([
      'type: failure',
      'refer failure',
      'AN-01 system',
      'AN-02 failure',
      'AN-03 failure',
      'AN-04 skipped',
      'AN-05 error',
      'AN-07 skipped',
      'SD-01 system',
      'SD-03 failure',
      'SD-05 failure',
      'SD-06 skipped',
      'SD-07 skipped',
      'AC-02 failure',
      'AC-03 skipped',
      'AC-04 skipped',
      'AC-08 skipped',
      'AC-10 skipped',
      'AC-11 failure',
      'AC-13 skipped',
    ]);
  });

  it('counts its cases', () => {
    const text = write(several);
    const suites = text.split('<testsuite ').slice(1);
    expect(suites).toHaveLength(several.proposals.length);
    for (const { given, counted } of [...suites, text].map(junitCounts)) expect(given).toEqual(counted);
  });

  it('says with each failure where, what and how to put it right', () => {
    const text = write(single, { quotes: false });
    const failure = /<testcase [^>]*name="SD-05[^>]*>\s*<failure([^>]*)>([^<]*)</.exec(text);
    expect(failure?.[1]).toContain('type="critical"');
    expect(failure?.[1]).toContain('message="not met: a service with its provider;');
    expect(failure?.[2]).toMatch(/^line 317, column 1: No service is named/);
    expect(failure?.[2]).toContain('\nFix: List each service');
    expect(failure?.[2]).toContain('\nCareful: Do not print');
    expect(text).toContain('message="not met, follows from AC-02"');
    expect(text).toContain('message="set aside, and still counts as not met: a check before start"');
  });

  it('tells no time', () => {
    expect(write(single)).not.toMatch(/timestamp|hostname/);
    expect(write(single)).toBe(write(structuredClone(single)));
  });

  it('holds no words of the draft unless they are asked for', () => {
    expect(write(single, { quotes: false })).not.toContain(niger.title);
    expect(write(single)).toContain(niger.title);
  });

  it('keeps its shape whatever the draft holds', async () => {
    const all = [...MACHINE_HOSTILE, ...MARKDOWN_HOSTILE, ...TERMINAL_HOSTILE];
    const texts = [hostileRun, onlyHostileRun].flatMap((made) => {
      const wanted = shape(write(made(several, 'word')));
      return all.map((hostile) => {
        const text = write(made(several, hostile));
        expect(shape(text)).toEqual(wanted);
        return text;
      });
    });
    for (const text of texts) expect(text).not.toMatch(UNSEEN);
    expect(await junitFaults(...texts)).toEqual([]);
  });
});
