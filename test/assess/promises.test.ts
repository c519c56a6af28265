import { describe, expect, test } from 'vitest';
import { judged } from '../support/engine.js';

const MEASURE = `protection:
  do_no_harm:
    measures:
      - { id: M1, description: Deliveries are made before noon so that nobody walks home in the dark, owner: Field coordinator, activities: [A1], risks: [R1] }
`;
const CARRIED = `risks: [{ id: R1, description: Women are attacked on the way home, affects: people }]
results:
  outcomes:
    - id: O1
      statement: Families have what they need
      outputs:
        - id: P1
          statement: Kits are handed out
          activities: [{ id: A1, description: Hand out 400 kits }]
          indicators: [{ id: I1, name: People home before dusk, follows: [M1] }]
budget: { lines: [{ id: B1, description: Kits, amount: 100, covers: [A1] }] }
`;

describe('the promise followed', () => {
  test('a measure is followed by id to its risk, activity, owner, money and indicator', () => {
    const [row] = judged(MEASURE + CARRIED).promises;
    expect(row).toMatchObject({
      id: 'M1',
      answers: ['R1'],
      activities: ['A1'],
      owner: true,
      money: ['B1'],
      indicators: ['I1'],
      gaps: [],
    });
  });

  test('what is promised against a risk is carried by what carries the measure that is listed against it', () => {
    const risk =
      'risks: [{ id: R1, description: Women are attacked on the way home, affects: people, mitigation: Two women walk with each group of ten from the well to the road }]\n';
    const rows = judged(MEASURE + CARRIED.replace(/^risks: .*\n/, risk)).promises;
    expect(rows.find(({ id }) => id === 'R1')).toMatchObject({
      activities: ['A1'],
      owner: true,
      money: ['B1'],
      indicators: ['I1'],
      gaps: [],
    });
  });

  test('each gap names the key to insert', () => {
    const promise =
      'protection: { do_no_harm: { measures: [{ id: M2, description: A painted board says which path is lit }] } }\n';
    const [row] = judged(promise).promises;
    expect(row?.gaps.map(({ lacks, insert }) => ({ lacks, insert }))).toEqual([
      { lacks: 'activity', insert: "/protection/do_no_harm/measures/0 → activities: [an activity's id]" },
      { lacks: 'owner', insert: '/protection/do_no_harm/measures/0 → owner' },
      { lacks: 'money', insert: 'covers: [M2] on a budget line' },
      { lacks: 'indicator', insert: 'follows: [M2] on an indicator' },
    ]);
  });

  test('a mitigation of a risk to people is a promise too; a hollow one is none', () => {
    const risk = (mitigation: string) =>
      `risks: [{ id: R7, description: Crowds push children, affects: people, mitigation: "${mitigation}", owner: Site lead }]`;
    expect(judged(risk('Two lines with rope and a gate for mothers')).promises.map(({ id }) => id)).toEqual([
      'R7',
    ]);
    expect(judged(risk('Appropriate measures will be ensured')).promises).toEqual([]);
  });
});
