import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../src/report/portfolio.js';
import { assessment, judged } from '../assess/make.js';
import { niger } from './fixture.js';

const fraction = (section: string, met: number, applicable: number) => ({
  ...{ section, met, applicable, needsReview: 0, notApplicable: [] },
  open: { critical: 0, major: 0, minor: 0 },
});
const run = {
  ...{ tool: { name: 't', version: '1' }, checklists: [], exitCode: 0, options: {} },
  proposals: [
    assessment({
      file: 'z.yaml',
      requirements: [
        judged({ id: 'TT-01', verdict: 'met' }),
        judged({ id: 'TT-02', verdict: 'not-applicable' }),
      ],
      fractions: [
        fraction('analysis', 3, 4),
        fraction('accountability', 1, 4),
        fraction('participation', 0, 0),
      ],
    }),
    assessment({
      file: 'a.yaml',
      requirements: [
        judged({ id: 'TT-01', verdict: 'partly-met' }),
        judged({ id: 'TT-02', verdict: 'not-applicable' }),
        judged({ id: 'TT-03', verdict: 'set-aside' }),
      ],
      fractions: [fraction('analysis', 1, 4), fraction('accountability', 2, 8)],
    }),
  ],
};

describe('a portfolio', () => {
  it('counts for each requirement how many meet it of those to which it applies', () => {
    expect(portfolioOf(run).requirements).toMatchObject([
      { id: 'TT-01', met: 1, applicable: 2 },
      { id: 'TT-03', met: 0, applicable: 1 },
    ]);
  });

  it('puts the weakest principle first, and leaves out those that apply nowhere', () => {
    expect(portfolioOf(run).sections).toEqual([
      { section: 'accountability', met: 3, applicable: 12 },
      { section: 'analysis', met: 4, applicable: 8 },
    ]);
  });

  it('has no mark of a proposal, and no order of them', () => {
    expect(Object.keys(portfolioOf(run)).sort()).toEqual(['requirements', 'sections']);
    expect(JSON.stringify(portfolioOf(run))).not.toMatch(/yaml|score|rank|level/);
  });

  it('adds up to what its proposals say alone', () => {
    const alone = { ...run, proposals: [niger] };
    const met = niger.requirements.filter(({ verdict }) => verdict === 'met').length;
    expect(portfolioOf(alone).requirements.reduce((sum, one) => sum + one.met, 0)).toBe(met);
  });
});
