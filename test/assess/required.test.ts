import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/assess/gate.js';
import { areasNotDeclared, requiredAreasMissing } from '../../src/assess/required-areas.js';
import { shareOf, shortfalls } from '../../src/assess/required-shares.js';
import type { DecisionShown, Verdict } from '../../src/assess/verdict.js';
import { documentOf } from '../support/document.js';
import { assessment, judged } from './make.js';

describe('shareOf', () => {
  it.each([
    ['80%', 0.8],
    ['80 %', 0.8],
    ['62.5%', 0.625],
    ['0%', 0],
    ['100%', 1],
    ['10/13', 10 / 13],
    ['10 / 13', 10 / 13],
    ['13/13', 1],
    ['0/13', 0],
  ])('%s', (asked, share) => {
    expect(shareOf(asked)).toBe(share);
  });

  it.each(['', '80', '0.8', '101%', '-1%', '14/13', '0/0', '1/0', '10/12x', '%', '/', '1e1%'])(
    '%j is none',
    (asked) => {
      expect(shareOf(asked)).toBeUndefined();
    },
  );
});

describe('shortfalls', () => {
  const answer = (verdict: Verdict): readonly DecisionShown[] => [
    { kind: 'answered', counts: true, verdict, name: 'A', decided: '2027-01-01', line: 1 },
  ];
  const draft = assessment({
    file: 'drafts/a.yaml',
    requirements: [
      judged({ id: 'TT-01', verdict: 'met' }),
      judged({ id: 'TT-02', verdict: 'partly-met' }),
      judged({ id: 'TT-03', verdict: 'needs-review' }),
      judged({ id: 'TT-04', verdict: 'set-aside', underlying: 'not-met' }),
      judged({ id: 'TT-05', foldedUnder: 'TT-06' }),
      judged({ id: 'TT-06', verdict: 'not-applicable' }),
      judged({ id: 'TT-07', section: 'analysis', verdict: 'not-applicable' }),
    ],
  });
  const short = (asked: string, section = 'accountability', given = draft) =>
    shortfalls(given, [{ section, asked, share: shareOf(asked) ?? Number.NaN }]);

  it('count what is met of what applies: partly met, set aside, folded and for a person are not met', () => {
    expect(short('20%')).toEqual([]);
    expect(short('1/5')).toEqual([]);
    expect(short('21%')).toEqual([
      { file: 'drafts/a.yaml', section: 'accountability', met: 1, applicable: 5, asked: '21%' },
    ]);
  });

  it('are a ratio, whatever the denominator that was written', () => {
    expect(short('2/10')).toEqual([]);
    expect(short('3/13')).toHaveLength(1);
  });

  it('are none of a section in which nothing applies, or that is not judged', () => {
    expect(short('100%', 'analysis')).toEqual([]);
    expect(short('100%', 'participation')).toEqual([]);
  });

  it('take the answer of a person in the place of the verdict, whichever way it goes', () => {
    const answered = (verdict: Verdict, said: Verdict) =>
      short('100%', 'accountability', {
        ...draft,
        requirements: [judged({ id: 'TT-01', verdict, decisions: answer(said) })],
      });
    expect(answered('needs-review', 'met')).toEqual([]);
    expect(answered('met', 'not-met')).toMatchObject([{ met: 0, applicable: 1 }]);
    expect(answered('met', 'partly-met')).toMatchObject([{ met: 0, applicable: 1 }]);
  });

  it('do not take the answer about one element for one about all', () => {
    const decisions = answer('met').map((one) => ({ ...one, element: 'R1', counts: false }));
    const requirements = [judged({ id: 'TT-01', verdict: 'not-met', decisions })];
    expect(short('100%', 'accountability', { ...draft, requirements })).toHaveLength(1);
  });

  it('close the gate with one sentence, behind what is plainly missing', () => {
    const require = [{ section: 'accountability', asked: '80%', share: 0.8 }];
    const met = assessment({ requirements: [judged({ id: 'TT-01', verdict: 'met' })] });
    const gate = { failOn: 'never', strict: false, require } as const;
    expect(exitCodeOf([met], gate).code).toBe(0);
    expect(exitCodeOf([met, draft, draft], gate)).toMatchObject({
      code: 1,
      reason: expect.stringMatching(/^drafts\/a\.yaml: accountability has 1 of 5 .* 80%; and 1 more$/),
    });
    const missing = { ...draft, requirements: [judged({ id: 'TT-09', basis: 'declared' })] };
    expect(exitCodeOf([missing], { ...gate, failOn: 'critical' }).reason).toContain('TT-09');
  });
});

describe('areas that a funding line asks for', () => {
  const document = documentOf('project: { title: X, themes: [child-protection] }\n');
  const missing = areasNotDeclared(document, ['child-protection', 'counter-trafficking']);

  it('are missing where the proposal does not declare them, at project.themes', () => {
    expect(missing).toMatchObject([
      {
        kind: 'undeclared-area',
        area: 'counter-trafficking',
        path: '/project/themes',
        start: { line: 1 },
        quote: '',
      },
    ]);
    expect(areasNotDeclared(document)).toEqual([]);
  });

  it('close the gate, and areas that were merely noticed do not', () => {
    const draft = assessment({ observations: missing });
    expect(requiredAreasMissing(draft)).toEqual(['counter-trafficking']);
    expect(exitCodeOf([draft, draft], { failOn: 'never', strict: false })).toMatchObject({
      code: 1,
      reason: 'the funding line asks for counter-trafficking, which project.themes does not name',
    });
    const noticed = missing.map((one) => ({ ...one, said: { code: 'undeclared.signs' } }));
    expect(requiredAreasMissing(assessment({ observations: noticed }))).toEqual([]);
  });
});
