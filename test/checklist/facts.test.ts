import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/assess.js';
import { decide } from '../../src/checklist/facts/condition.js';
import { FACT_NAMES, type FactName } from '../../src/checklist/facts/names.js';
import { facts } from '../../src/checklist/facts/table.js';
import type { Condition } from '../../src/checklist/format.js';
import { readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { lexiconOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  gives-to-people: { says: g, concrete: [blanket] }
  meets-people: { says: m, concrete: [workshop] }
  referral-offer: { says: r, concrete: [referred] }
  one-to-one-work: { says: o, concrete: [counselling] }
  displaced-named: { says: d, concrete: [refugee] }
  hosts-named: { says: h, concrete: [host] }
  children-named: { says: c, concrete: [school] }
  offers-counter-trafficking-shelter: { says: s, concrete: [safe house] }
`);

function decided(yaml: string, condition: Condition) {
  const reading = readProposal(documentOf(yaml), lexicon);
  return decide(condition, { ...contextOf(reading), home: [], scope: '' });
}
const holds = (yaml: string, condition: Condition) => decided(yaml, condition).holds;

test.each(FACT_NAMES)('%s is a fact that can be asked', (name) => {
  expect(facts[name]).toBeDefined();
  expect(typeof holds('monitoring: { text: Rain }', name)).toBe('boolean');
});

describe('delivery', () => {
  const activity = (what: string) =>
    `people: { groups: [{ id: idps, name: IDPs, category: idp }, { id: staff, name: Officials, category: other }] }
results: { outcomes: [{ activities: [{ description: ${what} }] }] }`;
  test.each([
    ['kind is delivery', 'project: { title: X, kind: delivery }', true],
    ['kind is rapid response, among others', 'project: { title: X, kind: [research, rapid-response] }', true],
    ['kind is not given', 'monitoring: { text: Rain }', true],
    ['kind is another', 'project: { title: X, kind: research }', false],
    [
      'an activity gives something, whatever kind says',
      `project: { title: X, kind: research }\n${activity('40 blankets, for: [idps]')}`,
      true,
    ],
    [
      'an activity gives something to officials',
      `project: { title: X, kind: research }\n${activity('40 blankets, for: [staff]')}`,
      false,
    ],
    [
      'blankets are spoken of in the situation',
      'project: { title: X, kind: research }\nanalysis: { situation: Blankets are sold }',
      false,
    ],
  ])('%s', (_, yaml, expected) => {
    expect(holds(yaml, 'delivery')).toBe(expected);
  });
  test('people are met by a delivery, and by what gathers them', () => {
    const research = 'project: { title: X, kind: research }';
    expect(holds('project: { title: X, kind: delivery }', 'people-are-met')).toBe(true);
    expect(holds(`${research}\n${activity('A workshop')}`, 'people-are-met')).toBe(true);
    expect(holds(research, 'people-are-met')).toBe(false);
  });
});

describe('girls or boys above zero counts as true while the figures are missing', () => {
  const group = (more: string) => `people: { groups: [{ ${more} }] }`;
  test.each([
    ['there are girls', 'name: All, women: 1, men: 1, girls: 1, boys: 0', true],
    ['there are none', 'name: All, women: 1, men: 1, girls: 0, boys: 0', false],
    ['a figure is missing', 'name: All, women: 1, men: 1, girls: 0', true],
    ['the name says that it holds women only', 'name: Women, women: 1', false],
    ['the name says that it holds girls', 'name: Girls', true],
    ['the category says that it holds children', 'name: All, category: unaccompanied-child', true],
  ])('%s', (_, more, expected) => {
    expect(holds(group(more), 'children-reached')).toBe(expected);
  });
  test('no groups at all: the figures are missing', () => {
    expect(holds('monitoring: { text: Rain }', 'children-reached')).toBe(true);
  });
  test('children are near where families, schools or children are named among the people', () => {
    const adults = 'people: { groups: [{ name: Women, women: 4, selection: VALUE }] }';
    expect(holds(adults.replace('VALUE', 'Who work at the school'), 'children-near')).toBe(true);
    expect(holds(adults.replace('VALUE', 'Who work in the mine'), 'children-near')).toBe(false);
  });
});

describe('other facts', () => {
  test.each<[FactName, string, string]>([
    [
      'people-on-the-move',
      'people: { groups: [{ name: A, category: returnee }] }',
      'people: { groups: [{ name: A, category: host-community }] }',
    ],
    [
      'mobility-declared',
      'project: { title: X, mobility: { stages: [transit] } }',
      'project: { title: X, mobility: { scope: [internal] } }',
    ],
    [
      'two-or-more-groups',
      'people: { groups: [{ name: A }, { name: B }] }',
      'people: { groups: [{ name: A }] }',
    ],
    [
      'two-or-more-groups',
      'analysis: { situation: Refugees and hosts }',
      'analysis: { situation: Refugees }',
    ],
    [
      'displaced-or-migrants-targeted',
      'people: { groups: [{ name: A, category: idp }] }',
      'people: { groups: [{ name: A, category: host-community }] }',
    ],
    ['referral-offered', 'referral: { pathways: [{ service: Clinic }] }', 'referral: { disclosure: Listen }'],
    [
      'referral-offered',
      'protection: { do_no_harm: People are referred }',
      'protection: { do_no_harm: People are never referred }',
    ],
    [
      'one-to-one',
      'accountability: { channels: [{ kind: help-desk }] }',
      'accountability: { channels: [{ kind: hotline }] }',
    ],
    ['one-to-one', 'results: { goal: Counselling }', 'results: { goal: Rain }'],
    [
      'implementing-partner',
      'partners: [{ name: P, implementing: yes }]',
      'partners: [{ name: P, implementing: no }]',
    ],
    ['full-stage', 'project: { title: X, stage: full }', 'project: { title: X, stage: concept-note }'],
  ])('%s: %s, but not %s', (fact, yes, no) => {
    expect(holds(yes, fact)).toBe(true);
    expect(holds(no, fact)).toBe(false);
  });
});

describe('offered', () => {
  const offer: Condition = { offered: 'counter-trafficking/shelter' };
  test.each([
    ['listed', 'counter_trafficking: { offers: [shelter] }', true],
    ['said by an activity', 'results: { outcomes: [{ activities: [{ description: A safe house }] }] }', true],
    ['a name is no offer', 'partners: [{ name: Safe house association }]', false],
    ['silence', 'monitoring: { text: Rain }', false],
  ])('%s', (_, yaml, expected) => {
    expect(holds(yaml, offer)).toBe(expected);
  });
});

describe('conditions joined', () => {
  const yaml = 'project: { title: X, kind: research, themes: [child-protection] }';
  test.each<[Condition, boolean]>([
    [{ all: ['always', 'full-stage'] }, true],
    [{ all: ['always', 'delivery'] }, false],
    [{ any: ['delivery', 'always'] }, true],
    [{ any: ['delivery', 'mobility-declared'] }, false],
    [{ none: ['delivery', 'mobility-declared'] }, true],
    [{ none: ['delivery', 'always'] }, false],
    [{ declared: 'child-protection' }, true],
    [{ declared: 'counter-trafficking' }, false],
    [{ field: 'project.kind', is: ['research'] }, true],
    [{ field: 'project.kind', is: ['delivery'] }, false],
    [{ field: 'people.total', above: 0 }, false],
  ])('%j: %s', (condition, expected) => {
    expect(holds(yaml, condition)).toBe(expected);
  });
  test('say in words what decided, and where', () => {
    expect(decided(yaml, { all: ['always', 'delivery'] })).toMatchObject({
      words: 'the project gives no goods, services, money or places to people',
      decidedBy: '/project/kind',
    });
    expect(decided(yaml, { field: 'project.kind', is: ['research'] }).words).toBe('project.kind: research');
  });
});
