import { describe, expect, test } from 'vitest';
import { folded } from '../../src/assess/folding.js';
import { fractionsOf } from '../../src/assess/fractions.js';
import { levelOf } from '../../src/assess/level.js';
import { nextOf, todoOf } from '../../src/assess/todo.js';
import type { AssessedRequirement } from '../../src/assess/verdict.js';
import { requirementOf } from '../support/made.js';
import { judged, missingOn } from './make.js';

const level = (...requirements: AssessedRequirement[]) => levelOf(requirements).level;

describe('level', () => {
  test.each([
    ['something critical not met', { severity: 'critical', verdict: 'not-met' }, 'not-ready'],
    ['something critical partly met', { severity: 'critical', verdict: 'partly-met' }, 'revise'],
    ['something major not met', { severity: 'major', verdict: 'not-met' }, 'revise'],
    ['something major partly met', { severity: 'major', verdict: 'partly-met' }, 'ready-for-review'],
    ['something minor not met', { severity: 'minor', verdict: 'not-met' }, 'ready-for-review'],
    ['not met, but folded', { verdict: 'not-met', foldedUnder: 'TT-09' }, 'ready-for-review'],
    ['set aside by the writer', { verdict: 'set-aside', underlying: 'not-met' }, 'not-ready'],
    [
      'set aside and not critical',
      { severity: 'major', verdict: 'set-aside', underlying: 'not-met' },
      'ready-for-review',
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(level(judged({ id: 'TT-01', ...given }), judged({ id: 'TT-02', verdict: 'met' }))).toBe(expected);
  });

  test('names what is open', () => {
    const { reasons } = levelOf([
      judged({ id: 'TT-01' }),
      judged({ id: 'TT-02', verdict: 'partly-met' }),
      judged({ id: 'TT-03', verdict: 'met' }),
    ]);
    expect(reasons.map(({ message }) => message)).toEqual([
      'critical and open: TT-01',
      'major and open: TT-02',
    ]);
  });

  describe('not judged where more than half of what applies needs review', () => {
    const review = judged({ id: 'TT-01', verdict: 'needs-review', reason: 'hedged' });
    const met = judged({ id: 'TT-02', verdict: 'met' });
    const none = judged({ id: 'TT-03', verdict: 'not-applicable' });
    test('never ready by being unreadable', () => {
      expect(level(review, met)).toBe('ready-for-review');
      expect(level(review, review, met)).toBe('not-judged');
      expect(level(review, none, none)).toBe('not-judged');
    });
    test('what the writer set aside counts as it would have', () => {
      const aside = judged({ id: 'TT-04', verdict: 'set-aside', underlying: 'needs-review' });
      expect(level(aside, aside, met)).toBe('not-judged');
    });
  });
});

describe('fractions', () => {
  test('needs review, set aside and folded ones stay in the denominator, not-applicable ones are listed', () => {
    const [fraction] = fractionsOf([
      judged({ id: 'TT-01', verdict: 'met' }),
      judged({ id: 'TT-02', verdict: 'needs-review' }),
      judged({ id: 'TT-03', verdict: 'set-aside', severity: 'major', underlying: 'not-met' }),
      judged({ id: 'TT-04', foldedUnder: 'TT-05' }),
      judged({ id: 'TT-05' }),
      judged({ id: 'TT-06', verdict: 'partly-met' }),
      judged({ id: 'TT-07', verdict: 'not-applicable' }),
    ]);
    expect(fraction).toEqual({
      section: 'accountability',
      met: 1,
      applicable: 6,
      answered: 0,
      needsReview: 1,
      open: { critical: 1, major: 1, minor: 0 },
      notApplicable: ['TT-07'],
    });
  });

  test('count everything open, a minor one that is partly met as minor', () => {
    const [fraction] = fractionsOf([
      judged({ id: 'TT-01', severity: 'minor', verdict: 'partly-met' }),
      judged({ id: 'TT-02', severity: 'minor', verdict: 'not-met' }),
      judged({ id: 'TT-03', severity: 'major', verdict: 'partly-met' }),
    ]);
    expect(fraction?.open).toEqual({ critical: 0, major: 0, minor: 3 });
  });

  test('stand in the order of the checklists', () => {
    const requirements = (['accountability', 'analysis'] as const).map((section, i) =>
      judged({ id: `TT-0${i}`, section }),
    );
    expect(fractionsOf(requirements).map(({ section }) => section)).toEqual(['analysis', 'accountability']);
  });
});

describe('folding', () => {
  const specs = [
    requirementOf('{ kind: said, find: [{ concept: a }] }', { id: 'TT-01' }),
    requirementOf('{ kind: said, find: [{ concept: a }] }', { id: 'TT-02', builds_on: 'TT-01' }),
  ];
  const quoted = {
    quote: 'q',
    path: '/a',
    start: { line: 1, column: 1 },
    end: { line: 1, column: 2 },
    who: false,
    when: false,
    money: false,
    measured: false,
  };
  const under = (root: Partial<AssessedRequirement>, own: Partial<AssessedRequirement> = {}) =>
    folded([judged({ id: 'TT-01', ...root }), judged({ id: 'TT-02', ...own })], specs)[1]?.foldedUnder;

  test('both not met for want of any answer', () => {
    expect(under({})).toBe('TT-01');
  });
  test.each([
    ['the root is met', { verdict: 'met' }, {}],
    ['the root is hollow', { evidence: [quoted] }, {}],
    ['the root does not apply', { verdict: 'not-applicable' }, {}],
    ['it is itself hollow', {}, { evidence: [quoted] }],
    ['it is partly met', {}, { verdict: 'partly-met' }],
  ] as const)('not where %s', (_, root, own) => {
    expect(under(root, own)).toBeUndefined();
  });
  test('not where the root is left out of the run', () => {
    expect(folded([judged({ id: 'TT-02' })], specs)[0]?.foldedUnder).toBeUndefined();
  });
});

describe('what to do, and the three things to fix next', () => {
  const at = (id: string, line: number, given: Partial<AssessedRequirement> = {}) =>
    judged({ id, findings: [missingOn(line)], ...given });
  const ids = (...requirements: AssessedRequirement[]) => todoOf(requirements).map(({ id }) => id);

  test('by severity as it counts', () => {
    expect(
      ids(
        at('TT-01', 1, { severity: 'minor' }),
        at('TT-02', 2, { severity: 'major' }),
        at('TT-03', 3, { verdict: 'partly-met' }),
        at('TT-04', 4),
        at('TT-05', 5, { verdict: 'met' }),
        at('TT-06', 6, { verdict: 'needs-review' }),
      ),
    ).toEqual(['TT-04', 'TT-02', 'TT-03', 'TT-01']);
  });
  test('then the one under which most others fold, then where it stands in the file', () => {
    const all = [at('TT-01', 9), at('TT-02', 3), at('TT-03', 30), at('TT-04', 31, { foldedUnder: 'TT-03' })];
    expect(ids(...all)).toEqual(['TT-03', 'TT-02', 'TT-01']);
    const next = nextOf(todoOf(all), all);
    expect(next).toMatchObject([
      { id: 'TT-03', start: { line: 30 }, belongs: '/a/b', folds: ['TT-04'] },
      { id: 'TT-02', folds: [] },
      { id: 'TT-01' },
    ]);
  });
  test('no more than three', () => {
    const many = [1, 2, 3, 4].map((line) => at(`TT-0${line}`, line));
    expect(nextOf(todoOf(many), many)).toHaveLength(3);
  });
});
