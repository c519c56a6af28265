import { describe, expect, test } from 'vitest';
import { maskOf, WITHHELD } from '../../src/assess/mask.js';
import { documentOf } from '../support/document.js';
import { assessed, lexiconOf, requirementOf } from '../support/made.js';

const PROPOSAL = `
project:
  title: A house near Kori Well
  locations: [{ name: Kori Well, sensitive: yes }, Arlit]
people:
  groups:
    - { id: men-m, name: Men who love men (MLM), sensitive: yes }
    - { id: hosts, name: Hosts }
results:
  outcomes:
    - activities:
        - { id: A1, description: Night rounds, sensitive: yes }
        - { id: A10, description: Sewing }
partners: [{ name: Quiet Harbour, role: Opens the door, sensitive: yes }]
referral: { pathways: [{ service: Safe house, provider: Rose Centre, sensitive: yes }] }
accountability: { channels: [{ name: Line 4711, sensitive: yes }] }
`;

describe('what is sensitive is masked, name and id, wherever it occurs', () => {
  const mask = maskOf(documentOf(PROPOSAL).proposal);
  test.each([
    ['the road to Kori Well', `the road to ${WITHHELD}`],
    ['KORI\n   WELL', WITHHELD],
    ['for men-m only', `for ${WITHHELD} only`],
    ['Men who love men meet', `${WITHHELD} meet`],
    ['the MLM group', `the ${WITHHELD} group`],
    ['A1 and A10', `${WITHHELD} and A10`],
    ['night rounds', WITHHELD],
    ['Quiet Harbour and Quiet Harbours', `${WITHHELD} and ${WITHHELD}s`],
    ['Rose Centre, safe house', `${WITHHELD}, ${WITHHELD}`],
    ['call line 4711', `call ${WITHHELD}`],
    ['hosts in Arlit', 'hosts in Arlit'],
    ['a rose', 'a rose'],
  ])('%s', (text, expected) => {
    expect(mask(text)).toBe(expected);
  });

  test('nothing is masked where nothing is sensitive', () => {
    expect(maskOf(documentOf('people: { groups: [{ name: Hosts }] }').proposal)('Hosts')).toBe('Hosts');
  });
});

test('no report holds a withheld name, in whatever part of it', () => {
  const lexicon = lexiconOf('concepts: { walk: { says: company, concrete: [escort] } }');
  const requirement = requirementOf('{ kind: said, home: [protection], find: [{ concept: walk }] }');
  const yaml = `${PROPOSAL}
protection:
  safety_and_dignity:
    text: Escorts from Kori Well to Quiet Harbour.
    measures: [{ id: M1, description: Escorts by Quiet Harbour, activities: [A1] }]
sustainability: { text: Safety will be ensured throughout the project by Quiet Harbour in Kori Well for all. }
monitoring: { text: The birds over Kori Well sing with Rose Centre in the early hours of each and every day. }
rights: { text: The birds over Kori Well sing with Rose Centre in the early hours of each and every day. }
risks: [{ id: R1, description: Rain, mitigation: Escorts by Quiet Harbour, affects: people }]
`;
  const assessment = assessed(yaml, [requirement], lexicon);
  expect(assessment.requirements[0]?.evidence[0]?.quote).toContain(WITHHELD);
  expect(assessment.observations.map(({ kind }) => kind)).toContain('copied-text');
  expect(assessment.notJudged.unread.length).toBeGreaterThan(0);
  expect(assessment.promises.length).toBeGreaterThan(0);
  const everything = JSON.stringify(assessment);
  for (const name of ['Kori Well', 'Quiet Harbour', 'Rose Centre', 'men-m', 'Night rounds', '4711'])
    expect(everything).not.toContain(name);
  expect(everything).not.toMatch(/"A1"/);
});
