import { describe, expect, test } from 'vitest';
import { lexiconOf, requirementOf, verdictOf } from '../../support/made.js';

const lexicon = lexiconOf(`
concepts:
  light: { says: lamps, concrete: [solar lamp], aim: [safe access] }
  walk: { says: company, concrete: [escort] }
`);
const requirement = requirementOf(`
  kind: carried
  home: [protection.safety_and_dignity]
  says: a measure for the way
  find: [{ concept: [light, walk] }]
`);
const judge = (yaml: string) => verdictOf(yaml, requirement, lexicon);
const atHome = requirementOf(`
  kind: carried
  home: [protection.safety_and_dignity]
  says: a measure for the way
  find: [{ concept: [light, walk], elsewhere: false }]
`);
/** What is looked for at home alone, so that a budget line can carry it and not be it. */
const judgeHome = (yaml: string) => verdictOf(yaml, atHome, lexicon);

const LAMPS = 'protection: { safety_and_dignity: Solar lamps stand along the path. }';
const measure = (description: string, more = '') =>
  `protection: { safety_and_dignity: { measures: [{ id: M1, description: ${description} ${more} }] } }`;
const activity = (more: string) => `results: { outcomes: [{ activities: [{ ${more} }] }] }`;

describe('concrete and carried', () => {
  test.each([
    [
      'an activity of the measure',
      `${measure('Solar lamps', ', activities: [A1]')}\n${activity('id: A1, description: Rows')}`,
    ],
    [
      'a budget line that covers it',
      `${measure('Solar lamps')}\nbudget: { lines: [{ description: Works, covers: [M1] }] }`,
    ],
    [
      'an indicator that follows it',
      `${measure('Solar lamps')}\nresults: { outcomes: [{ indicators: [{ name: Nights, follows: [M1] }] }] }`,
    ],
    [
      'an activity against its risk',
      `risks: [{ id: R1, mitigation: Solar lamps }]\n${activity('description: Rows, mitigates: [R1]')}`,
    ],
    [
      'an activity against its risk, of a measure with an id',
      `risks: [{ id: R1, measures: [{ id: M1, description: Solar lamps }] }]\n${activity('description: Rows, mitigates: [R1]')}`,
    ],
    ['the same thing in a budget line', `${LAMPS}\nbudget: { lines: [{ description: 46 solar lamps }] }`],
    ['itself an activity', activity('description: Forty solar lamps')],
    ['itself a budget line', 'budget: { lines: [{ description: Forty solar lamps }] }'],
  ])('%s: met', (_, yaml) => {
    expect(judge(yaml).verdict).toBe('met');
  });

  test('the evidence shows what carries it', () => {
    const { evidence } = judgeHome(`${LAMPS}\nbudget: { lines: [{ description: 46 solar lamps }] }`);
    expect(evidence.map(({ part, path }) => [part, path])).toEqual([
      ['a measure for the way', '/protection/safety_and_dignity'],
      ['carried by', '/budget/lines/0/description'],
    ]);
  });
});

describe('the same place, group or partner', () => {
  const locations = 'project: { title: Example, locations: [Agadez, Arlit] }';
  const both = (here: string, there: string) =>
    judgeHome(
      `${locations}\nprotection: { safety_and_dignity: Escorts ${here}. }\nbudget: { lines: [{ description: Escorts ${there} }] }`,
    ).verdict;
  test('carries it', () => {
    expect(both('in Arlit', 'in Arlit')).toBe('met');
  });
  test('shared words of another place carry nothing', () => {
    expect(both('in Arlit', 'in Agadez')).toBe('partly-met');
  });
  test('a place on one side only is no contradiction', () => {
    expect(both('in Arlit', 'and guides')).toBe('met');
  });
  test('one shared word of a thing of two carries nothing without a shared place', () => {
    const yaml = (there: string) =>
      `${locations}\nprotection: { safety_and_dignity: Solar lamps in Arlit. }\nbudget: { lines: [{ description: Lamps for the office${there} }] }`;
    expect(judgeHome(yaml('')).verdict).toBe('partly-met');
    expect(judgeHome(yaml(' in Arlit')).verdict).toBe('met');
  });
  test('a partner and a place do not speak against each other', () => {
    const yaml = `${locations}
partners: [{ name: Red Kite }]
protection: { safety_and_dignity: Solar lamps in Arlit. }
budget: { lines: [{ description: Solar lamps by Red Kite }] }`;
    expect(judgeHome(yaml).verdict).toBe('met');
  });
});

describe('in one box only, or carried and not concrete: partly met', () => {
  test.each([
    ['in one box', LAMPS],
    ['in another text', `${LAMPS}\nsustainability: { text: Solar lamps stay. }`],
    ['in the role of a partner alone', 'partners: [{ name: Red Kite, role: Puts up solar lamps }]'],
    [
      'hollow, but linked by the writer',
      `${measure('Safe access will be ensured', ', activities: [A1]')}\n${activity('id: A1, description: Rows')}`,
    ],
  ])('%s', (_, yaml) => {
    expect(judge(yaml).verdict).toBe('partly-met');
  });
  test('says what is missing', () => {
    expect(judge(LAMPS).findings).toMatchObject([
      {
        missing: 'an activity, a budget line, an indicator or a role that carries it',
        belongs: '/results/outcomes',
      },
    ]);
  });
});

test('hollow and linked to nothing: not met', () => {
  expect(judge(measure('Safe access will be ensured')).verdict).toBe('not-met');
});

test('the fourth place that says it may be the one that is carried', () => {
  const yaml = `${[1, 2, 3, 4].map((i) => `# ${i}`).join('\n')}
protection:
  safety_and_dignity: Solar lamps here.
  do_no_harm: Solar lamps there.
  meaningful_access: Solar lamps further on.
  participation: Solar lamps by the well.
${activity('description: Forty solar lamps')}`;
  expect(judge(yaml).verdict).toBe('met');
});
