import { describe, expect, it } from 'vitest';
import { groupsOf, LENSES } from '../../src/assess/lenses.js';
import { LOCALES, wordsIn } from '../../src/locale/words.js';
import { engine, judged as judgedText } from '../support/engine.js';
import { judged } from './make.js';

const ids = (lens: (typeof LENSES)[number], requirements: Parameters<typeof groupsOf>[1]) =>
  Object.fromEntries(
    groupsOf(lens, requirements).map(({ key, requirements: own }) => [key, own.map(({ id }) => id)]),
  );

describe('the four elements of protection mainstreaming', () => {
  it('are made of sections, each in one of them; analysis, rights and capacity are in none', () => {
    const sections = [
      'analysis',
      'safety-and-dignity',
      'do-no-harm',
      'meaningful-access',
      'non-discrimination',
      'accountability',
      'participation',
      'empowerment',
      'rights-and-society',
      'capacity-and-learning',
    ];
    expect(
      ids(
        'protection-mainstreaming',
        sections.map((section) => judged({ id: section, section })),
      ),
    ).toEqual({
      'element-1': ['safety-and-dignity', 'do-no-harm'],
      'element-2': ['meaningful-access', 'non-discrimination'],
      'element-3': ['accountability'],
      'element-4': ['participation', 'empowerment'],
    });
  });
});

describe('the nine commitments', () => {
  const cites = (id: string, section?: string, standard = 'chs-2024') =>
    judged({ id, sources: [{ standard, title: 'T', ...(section === undefined ? {} : { section }) }] });

  it('take a requirement under each commitment that it cites, and under none else', () => {
    const groups = ids('chs', [
      cites('TT-01', 'commitment 5'),
      cites('TT-02', 'commitments 3, 4'),
      cites('TT-03', 'commitment 4', 'sphere-2018'),
      cites('TT-04', 'page 4'),
      cites('TT-05'),
    ]);
    expect(Object.keys(groups)).toHaveLength(9);
    expect(groups).toMatchObject({
      'commitment-3': ['TT-02'],
      'commitment-4': ['TT-02'],
      'commitment-5': ['TT-01'],
      'commitment-1': [],
    });
    expect(Object.values(groups).flat()).toHaveLength(3);
  });

  it('each hold something of the built-in checklist', () => {
    const { requirements } = judgedText('summary: Nothing.\n');
    for (const { key, requirements: own } of groupsOf('chs', requirements))
      expect(own.length, key).toBeGreaterThan(0);
  });

  it('read every citation of the standard: a commitment from 1 to 9, and nothing else in figures', () => {
    const cited = engine().requirements.flatMap(({ id, sources }) =>
      sources.flatMap(({ key, at = '' }) =>
        key === 'chs-2024' && /commitment/.test(at) ? [{ id, at }] : [],
      ),
    );
    expect(cited.length).toBeGreaterThan(20);
    for (const { id, at } of cited)
      for (const [figure] of at.matchAll(/\d+/g))
        expect({ id, at, figure }).toMatchObject({ figure: expect.stringMatching(/^[1-9]$/) });
  });
});

it.each(LOCALES)('every group has a name in %s', (locale) => {
  for (const lens of LENSES) {
    const named = Object.keys(wordsIn(locale).lenses[lens].groups);
    expect(groupsOf(lens, []).map(({ key }) => key)).toEqual(named);
  }
});
