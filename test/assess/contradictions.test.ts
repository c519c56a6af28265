import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/assess/verdict.js';
import { judged } from '../support/engine.js';

function contradictions(yaml: string): readonly Observation[] {
  return judged(yaml).observations.filter(({ kind }) => kind === 'contradiction');
}

const DATED = 'project: { title: Example, start: 2027-01-01, end: 2028-06-30 }\n';

describe('contradictions, each with both places', () => {
  test.each([
    [
      'budget lines that do not add up to the total',
      'budget: { total: 1000, lines: [{ id: B1, description: Kits, amount: 300 }, { id: B2, description: Staff, amount: 500 }] }',
      '/budget/total',
      '/budget/lines',
    ],
    [
      'fewer people in all than in one group',
      'people: { total: 50, groups: [{ id: g, name: Families, women: 60, men: 40, girls: 20, boys: 20 }] }',
      '/people/total',
      '/people/groups',
    ],
    [
      'an activity after the end of the project',
      `${DATED}results: { outcomes: [{ id: O1, statement: Water, outputs: [{ id: P1, statement: Wells, activities: [{ id: A1, description: Dig two wells, start: 2027-02, end: 2028-09 }] }] }] }`,
      '/results/outcomes/0/outputs/0/activities/0/end',
      '/project/end',
    ],
    [
      'a length that the dates do not have',
      'project: { title: Example, start: 2027-01-01, end: 2028-12-31, summary: A twelve-month project for fishers. }',
      '/project/summary',
      '/project/end',
    ],
    [
      'no children over a group with girls',
      'people: { groups: [{ id: g, name: Families, women: 10, men: 10, girls: 5, boys: 5 }] }\nsafeguarding: { child_safeguarding: No children are involved in this project. }',
      '/safeguarding/child_safeguarding',
      '/people/groups/0',
    ],
    [
      'a visit after the date of the analysis',
      `${DATED}analysis: { protection: { date: 2026-03-01, text: We visited the camp in September 2026. } }`,
      '/analysis/protection/text',
      '/analysis/protection/date',
    ],
    [
      'an evaluation before the start',
      `${DATED}monitoring: { evaluation: The mid-term review is in June 2026. }`,
      '/monitoring/evaluation',
      '/project/start',
    ],
    [
      'the authority that asked has no role',
      'project: { title: Example, requested_by: { authority: Ministry of Roads } }\npartners: [{ name: Ministry of Roads, kind: national-government }]',
      '/partners/0',
      '/project/requested_by',
    ],
  ])('%s', (_, yaml, at, other) => {
    const [found, ...more] = contradictions(yaml);
    expect(more).toEqual([]);
    expect(found?.path).toBe(at);
    expect(found?.other?.path).toBe(other);
  });

  test('what agrees is no contradiction', () => {
    const agreeing = `${DATED}budget: { total: 800, lines: [{ id: B1, description: Kits, amount: 300 }, { id: B2, description: Staff, amount: 500 }] }
people: { total: 110, groups: [{ id: g, name: Families, women: 40, men: 30, girls: 20, boys: 20 }] }
analysis: { protection: { date: 2026-09-30, text: We visited the camp in September 2026. } }
monitoring: { evaluation: The mid-term review is in October 2027. }
`;
    expect(contradictions(agreeing)).toEqual([]);
  });

  test('a contradiction changes neither level nor verdicts', () => {
    const lines = 'lines: [{ id: B1, description: Kits, amount: 300 }]';
    const right = judged(`budget: { total: 300, ${lines} }`);
    const wrong = judged(`budget: { total: 900, ${lines} }`);
    expect(wrong.level).toBe(right.level);
    expect(wrong.requirements.map(({ verdict }) => verdict)).toEqual(
      right.requirements.map(({ verdict }) => verdict),
    );
  });
});
