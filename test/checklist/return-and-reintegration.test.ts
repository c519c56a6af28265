import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/assess.js';
import { decide } from '../../src/checklist/facts/condition.js';
import type { Condition } from '../../src/checklist/format.js';
import { returnStructures } from '../../src/checklist/structures/return.js';
import { readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { lexiconOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  offers-return-and-reintegration-return: { says: r, concrete: [buses home] }
  offers-return-and-reintegration-reception: { says: r, concrete: [arrival desk] }
  rr-return-not-organised: { says: n, concrete: [run by others] }
  rr-onward-paid: { says: o, concrete: [onward fare] }
  rr-abroad: { says: a, concrete: [airport] }
  rr-return-place: { says: p, concrete: [areas of return] }
  rr-returned-by-others: { says: d, concrete: [deported] }
  rr-already-back: { says: b, concrete: [returned] }
  rr-displaced: { says: d, concrete: [displaced] }
  rr-conflict: { says: c, concrete: [mines] }
  rr-place-said: { says: s, concrete: [villages were flooded] }
  rr-economic: { says: e, concrete: [apprenticeship] }
  rr-plan-together: { says: t, concrete: [plan together] }
  rr-authority-acts: { says: a, concrete: [council registers, embassy issues] }
  rr-authority-abroad: { says: a, concrete: [embassy] }
  rr-both-sides: { says: b, concrete: [tripartite agreement] }
  rr-known-tool: { says: k, concrete: [sustainability survey] }
  rr-outcome-later: { says: l, concrete: [still running] }
`);

const contextFor = (yaml: string) => {
  const reading = readProposal(documentOf(yaml), lexicon);
  return { ...contextOf(reading), home: [], scope: '' };
};
const holds = (yaml: string, condition: Condition) => decide(condition, contextFor(yaml)).holds;

const scope = (value: string) => `project: { title: X, mobility: { scope: [${value}] } }`;
const group = (category: string, name = 'People') =>
  `people: { groups: [{ id: g, name: ${name}, category: ${category} }] }`;
const area = (text: string) => `return_and_reintegration: { text: ${text} }`;

describe('return is supported', () => {
  test.each<[string, boolean]>([
    [area('Buses home each month'), true],
    [area('Buses home, run by others'), false],
    ['return_and_reintegration: { offers: [return], text: Flights run by others }', true],
    ['return_and_reintegration: { offers: [reception], text: An arrival desk }', false],
  ])('%s: %s', (yaml, expected) => {
    expect(holds(yaml, 'return-supported')).toBe(expected);
  });
});

describe('where people return', () => {
  test.each<[string, Condition, boolean]>([
    [scope('international'), 'return-across-border', true],
    [`${scope('internal')}\n${group('migrant')}`, 'return-across-border', false],
    ['project: { title: X, countries: [NER, GIN] }', 'return-across-border', true],
    [group('refugee'), 'return-across-border', true],
    [`${group('idp')}\n${area('At the airport')}`, 'return-across-border', false],
    [area('At the airport'), 'return-across-border', true],
    [area('In the village'), 'return-across-border', false],
    [scope('international'), 'return-inside-country', false],
    [scope('internal, international'), 'return-inside-country', true],
    [group('idp'), 'return-inside-country', true],
    ['project: { title: X, mobility: { stages: [return] } }', 'works-where-people-return', true],
    [group('returnee'), 'works-where-people-return', true],
    [area('Wells in areas of return'), 'works-where-people-return', true],
    [group('host-community'), 'works-where-people-return', false],
  ])('%s: %s is %s', (yaml, condition, expected) => {
    expect(holds(yaml, condition)).toBe(expected);
  });
});

describe('who returns, and how', () => {
  test.each<[string, Condition, boolean]>([
    [group('idp', 'Families in camps'), 'still-displaced', true],
    [group('idp', 'Returned families'), 'still-displaced', false],
    [group('returnee'), 'still-displaced', false],
    [`${group('idp')}\n${area('Buses home')}`, 'displaced-return', true],
    [`${group('migrant')}\n${area('Buses home')}`, 'displaced-return', false],
    [group('idp'), 'displaced-return', false],
    [area('The onward fare is paid'), 'travel-home-paid', true],
    ['analysis: { situation: The onward fare is high }', 'travel-home-paid', false],
    [area('For deported men'), 'returned-by-others', true],
    ['analysis: { situation: Some were deported }', 'returned-by-others', false],
    [`${scope('international')}\n${area('An arrival desk')}`, 'return-passes-border', true],
    [`${scope('internal')}\n${area('Buses home')}`, 'return-passes-border', false],
    [`${group('returnee')}\n${area('An apprenticeship for each')}`, 'reintegration-supported', true],
    [`${group('host-community')}\n${area('An apprenticeship for each')}`, 'reintegration-supported', false],
  ])('%s: %s is %s', (yaml, condition, expected) => {
    expect(holds(yaml, condition)).toBe(expected);
  });

  test.each([
    ['conflict is named', 'analysis: { situation: There are mines and the villages were flooded }', true],
    ['nothing is said of the place', 'analysis: { situation: People wait }', true],
    ['the place is described, without conflict', 'analysis: { situation: The villages were flooded }', false],
  ])('the place may be unsafe where %s', (_, yaml, expected) => {
    expect(holds(yaml, 'place-may-be-unsafe')).toBe(expected);
  });
});

describe('the authorities concerned', () => {
  const state = (yaml: string) => returnStructures['return-authorities'](contextFor(yaml)).state;
  const partners = (...roles: string[]) =>
    `partners: [${roles.map((role, i) => `{ name: Body ${i}, kind: national-government, role: ${role} }`).join(', ')}]`;
  test.each([
    [
      'one with a role, inside a country',
      `${scope('internal')}\n${partners('Registers families')}`,
      'present',
    ],
    ['a role of one word', `${scope('internal')}\n${partners('coordination')}`, 'absent'],
    ['one side of a border', `${scope('international')}\n${partners('Registers families')}`, 'half'],
    [
      'an embassy that acts, and one at home',
      `${scope('international')}\n${partners('Registers families')}\ncoordination: The embassy issues papers`,
      'present',
    ],
    ['a tripartite agreement', `${scope('international')}\n${area('A tripartite agreement')}`, 'present'],
    [
      'two national bodies where two countries are named',
      `project: { title: X, countries: [NER, GIN] }\n${partners('Registers families', 'Issues papers')}`,
      'present',
    ],
    [
      'two national bodies of one country',
      `project: { title: X, countries: [GIN], mobility: { scope: [international] } }\n${partners('Registers families', 'Issues papers')}`,
      'half',
    ],
    ['none', scope('international'), 'absent'],
  ])('%s', (_, yaml, expected) => {
    expect(state(yaml)).toBe(expected);
  });
});

test('sustainability is followed by an indicator with a baseline and a target', () => {
  const state = (indicator: string) =>
    returnStructures['sustainability-followed'](
      contextFor(`results: { outcomes: [{ indicators: [{ ${indicator} }] }] }`),
    ).state;
  expect(state('name: Sustainability survey score, baseline: 0.4, target: 0.6')).toBe('present');
  expect(state('name: Shops still running, baseline: 0, target: 60')).toBe('present');
  expect(state('name: Sustainability survey score, target: 0.6')).toBe('absent');
  expect(state('name: People returned, baseline: 0, target: 60')).toBe('absent');
});
