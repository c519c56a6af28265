import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/locale/words.js';
import { lensOf, lensRows } from '../../src/report/lens.js';
import { assessment, judged } from '../assess/make.js';

const run = (options: Readonly<Record<string, string>>) => ({
  tool: { name: 't', version: '1' },
  ...{ checklists: [], exitCode: 0, options, proposals: [] },
});

describe('the lens of a run', () => {
  it('is the one that was asked for, if there is such a one', () => {
    expect(lensOf(run({ lens: 'chs' }))).toBe('chs');
    expect(lensOf(run({ lens: 'another' }))).toBeUndefined();
    expect(lensOf(run({}))).toBeUndefined();
  });
});

describe('its rows', () => {
  const draft = assessment({
    requirements: [
      judged({ id: 'TT-01', verdict: 'met' }),
      judged({ id: 'TT-02', verdict: 'not-applicable' }),
      judged({ id: 'TT-03', verdict: 'needs-review' }),
      judged({ id: 'TT-04', section: 'analysis', verdict: 'met' }),
    ],
  });

  it('count what is met of what applies, name what is not met, and say what nothing judges', () => {
    const words = wordsIn('en');
    const rows = lensRows('protection-mainstreaming', draft, words);
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual({
      name: 'Accountability',
      met: 1,
      applicable: 2,
      open: ['TT-03'],
      ids: ['TT-01', 'TT-02', 'TT-03'],
      notJudged: words.lenses['protection-mainstreaming'].groups['element-3'].notJudged,
    });
    expect(rows[0]).toMatchObject({ met: 0, applicable: 0, open: [] });
    expect(rows.flatMap(({ ids }) => ids)).not.toContain('TT-04');
  });
});
