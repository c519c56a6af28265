import { describe, expect, test } from 'vitest';
import { exitCodeOf, FAIL_ON, type FailOn } from '../../src/assess/gate.js';
import type { Assessment, Severity } from '../../src/assess/verdict.js';
import { assessment, judged, missingOn } from './make.js';

function code(given: Partial<Assessment>, failOn: FailOn, strict = false) {
  return exitCodeOf([assessment(given)], { failOn, strict }).code;
}
const open = (severity: Severity, basis: 'declared' | 'read' = 'declared') => ({
  requirements: [judged({ id: 'TT-01', severity, basis })],
});

describe('--fail-on looks at what is plainly missing', () => {
  test.each<[FailOn, Severity, 0 | 1]>([
    ['critical', 'critical', 1],
    ['critical', 'major', 0],
    ['major', 'critical', 1],
    ['major', 'major', 1],
    ['major', 'minor', 0],
    ['minor', 'minor', 1],
    ['never', 'critical', 0],
  ])('%s: a %s one ends with %i', (failOn, severity, expected) => {
    expect(code(open(severity), failOn)).toBe(expected);
    expect(code(open(severity, 'read'), failOn)).toBe(0);
  });

  test.each<[FailOn, Assessment['level'], 0 | 1]>([
    ['not-ready', 'not-ready', 1],
    ['not-ready', 'revise', 0],
    ['revise', 'not-ready', 1],
    ['revise', 'revise', 1],
    ['revise', 'ready-for-review', 0],
  ])('%s: a proposal that is %s ends with %i', (failOn, level, expected) => {
    expect(code({ level }, failOn)).toBe(expected);
  });
});

describe('--strict', () => {
  const ends = (verdict: 'not-met' | 'partly-met' | 'needs-review', severity: Severity, failOn: FailOn) =>
    code({ requirements: [judged({ id: 'TT-01', severity, verdict, basis: 'read' })] }, failOn, true);
  test('counts what is not met by reading', () => {
    expect(ends('not-met', 'critical', 'critical')).toBe(1);
  });
  test('counts partly met one severity lower', () => {
    expect(ends('partly-met', 'critical', 'critical')).toBe(0);
    expect(ends('partly-met', 'critical', 'major')).toBe(1);
    expect(ends('partly-met', 'major', 'minor')).toBe(1);
    expect(ends('partly-met', 'minor', 'minor')).toBe(0);
  });
  test('counts what needs review', () => {
    expect(ends('needs-review', 'critical', 'critical')).toBe(1);
    expect(ends('needs-review', 'major', 'critical')).toBe(0);
  });
  test('without it none of these counts', () => {
    const verdicts = ['partly-met', 'needs-review'] as const;
    for (const verdict of verdicts)
      expect(code({ requirements: [judged({ id: 'TT-01', verdict })] }, 'minor')).toBe(0);
  });
});

test('what is folded under another closes nothing', () => {
  const requirements = [judged({ id: 'TT-02', basis: 'declared', foldedUnder: 'TT-01' })];
  expect(code({ requirements }, 'critical', true)).toBe(0);
});

test('a critical one that only the writer set aside counts as it would have', () => {
  const aside = (severity: Severity) =>
    judged({ id: 'TT-01', severity, verdict: 'set-aside', underlying: 'not-met', basis: 'declared' });
  expect(code({ requirements: [aside('critical')] }, 'critical')).toBe(1);
  expect(code({ requirements: [aside('major')] }, 'major')).toBe(0);
});

describe('2 wins over 1, and 1 over 0', () => {
  const fault = {
    code: 'c',
    message: 'm',
    path: '',
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  };
  test.each(FAIL_ON)('whatever the threshold: %s', (failOn) => {
    expect(code({ formatFaults: [fault] }, failOn)).toBe(1);
    expect(code({ level: 'not-judged', formatFaults: [fault] }, failOn)).toBe(2);
    expect(code({ requirements: [judged({ id: 'TT-01', verdict: 'error' })] }, failOn)).toBe(2);
  });
  test('over several proposals', () => {
    const gate = { failOn: 'critical', strict: false } as const;
    const [good, bad, unread] = [
      assessment({}),
      assessment(open('critical')),
      assessment({ level: 'not-judged' }),
    ];
    expect(exitCodeOf([good], gate).code).toBe(0);
    expect(exitCodeOf([good, bad], gate)).toMatchObject({
      code: 1,
      reason: expect.stringContaining('TT-01'),
    });
    expect(exitCodeOf([good, bad, unread], gate).code).toBe(2);
  });
});

describe('a gate that is open before a level that is not ready says so', () => {
  const notReady = (basis: 'declared' | 'read') =>
    assessment({
      level: 'not-ready',
      requirements: [
        judged({ id: 'TT-01', basis, findings: [missingOn(3)] }),
        judged({ id: 'TT-02', verdict: 'met' }),
      ],
    });
  test('what only reading found', () => {
    const { note } = exitCodeOf([notReady('read')], { failOn: 'critical', strict: false });
    expect(note).toBe(
      'exit 0: nothing critical is plainly missing; 1 critical is not met by reading, --strict counts them',
    );
  });
  test.each([
    ['not met by reading', { verdict: 'not-met', basis: 'read' }],
    ['partly met', { verdict: 'partly-met', severity: 'critical' }],
    ['for a person', { verdict: 'needs-review' }],
  ] as const)('an open major that only --strict counts: %s', (_, given) => {
    const one = assessment({
      level: 'revise',
      requirements: [judged({ id: 'TT-01', severity: 'major', ...given })],
    });
    const { code, note } = exitCodeOf([one], { failOn: 'major', strict: false });
    expect(code).toBe(0);
    expect(note).toBe(
      'exit 0: nothing at or above --fail-on major is plainly missing; not counted: TT-01 (not met by reading, partly met or for a person), --strict counts them',
    );
    expect(exitCodeOf([one], { failOn: 'major', strict: true }).code).toBe(1);
  });
  test('nothing where all that is open lies below the threshold', () => {
    const one = assessment({
      level: 'revise',
      requirements: [judged({ id: 'TT-01', severity: 'minor', verdict: 'not-met', basis: 'read' })],
    });
    expect(exitCodeOf([one], { failOn: 'major', strict: false })).toEqual({ code: 0 });
  });
  test('what nothing closes', () => {
    const { note } = exitCodeOf([notReady('declared')], { failOn: 'never', strict: false });
    expect(note).toBe('exit 0: --fail-on never; 1 critical is not met, 1 of them plainly missing');
  });
  test('nothing where it is ready', () => {
    expect(exitCodeOf([assessment({})], { failOn: 'critical', strict: false }).note).toBeUndefined();
  });
});

describe('why the gate is closed', () => {
  const missing = (id: string, given: Partial<Parameters<typeof judged>[0]> = {}) =>
    judged({ id, severity: 'critical', basis: 'declared', ...given });
  const result = (failOn: FailOn, strict: boolean, ...all: Assessment[]) =>
    exitCodeOf(all, { failOn, strict });

  test.each([
    [1, '1 proposal could not be judged'],
    [3, '3 proposals could not be judged'],
  ])('%i not judged', (count, reason) => {
    const all = Array.from({ length: count }, () => assessment({ level: 'not-judged' }));
    expect(result('critical', false, ...all)).toMatchObject({ code: 2, reason });
  });

  test('ids, five at most, and how many more', () => {
    const ids = ['TT-01', 'TT-02', 'TT-03', 'TT-04', 'TT-05'];
    const five = assessment({ requirements: ids.map((id) => missing(id)) });
    expect(result('critical', false, five).reason).toBe(
      'at or above --fail-on critical: TT-01, TT-02, TT-03, TT-04, TT-05',
    );
    const seven = assessment({ requirements: [...ids, 'TT-06', 'TT-07'].map((id) => missing(id)) });
    expect(result('minor', true, seven).reason).toBe(
      'at or above --fail-on minor --strict: TT-01, TT-02, TT-03, TT-04, TT-05 and 2 more',
    );
  });

  test('a level, where levels are looked at', () => {
    const notReady = assessment({ level: 'not-ready' });
    expect(result('not-ready', false, notReady).reason).toContain('level not ready');
    expect(result('revise', false, notReady).reason).toMatch(/level not.ready/);
    expect(result('revise', false, assessment({ level: 'revise' })).reason).toContain('level revise');
  });

  test('what is met counts at no threshold, strict or not', () => {
    const met = assessment({ requirements: [judged({ id: 'TT-01', severity: 'critical', verdict: 'met' })] });
    expect(result('minor', true, met).code).toBe(0);
  });

  test('with --fail-on never what is plainly missing is told apart', () => {
    const level = 'not-ready';
    const requirements = [missing('TT-01'), missing('TT-02', { basis: 'read' })];
    expect(result('never', false, assessment({ level, requirements })).note).toBe(
      'exit 0: --fail-on never; 2 critical are not met, 1 of them plainly missing',
    );
  });
});
