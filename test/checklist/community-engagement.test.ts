import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/assess.js';
import { facts } from '../../src/checklist/facts/table.js';
import { structures } from '../../src/checklist/structures/table.js';
import { readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { lexiconOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  ce-volunteers: { says: v, concrete: [volunteer] }
  ce-terms: { says: t, concrete: [stipend] }
  ce-seats-checked: { says: s, concrete: [seat & woman|youth] }
  ce-women: { says: w, concrete: [woman] }
  ce-youth: { says: y, concrete: [youth] }
  ce-change-indicator: { says: c, concrete: [trust] }
  ce-inception: { says: i, concrete: [inception] }
  people-in-design: { says: p, concrete: [meeting with people] }
  people-in-monitoring: { says: m, concrete: [people check] }
  people-in-evaluation: { says: e, concrete: [people judge] }
  ce-others-choose: { says: o, concrete: [chief chooses] }
  ce-at-odds: { says: a, concrete: [tension] }
`);

function state(structure: string, yaml: string): string | undefined {
  const reading = readProposal(documentOf(yaml), lexicon);
  return structures.get(structure)?.({ ...contextOf(reading), home: [], scope: '' }).state;
}
const holds = (fact: 'others-choose' | 'groups-at-odds' | 'views-collected', yaml: string) =>
  facts[fact]?.of(readProposal(documentOf(yaml), lexicon)).holds;

describe('what is said of volunteers', () => {
  test.each([
    ['in their sentence', 'Each volunteer gets a stipend.', 'present'],
    ['right after', 'We have ten volunteers. They are young. A stipend is paid.', 'present'],
    ['before they are named', 'A stipend is paid. We have ten volunteers.', 'absent'],
    ['under another point of a list', '"- ten volunteers\\n- teachers get a stipend"', 'absent'],
    ['in the list that they head', '"Volunteers:\\n- rules\\n- stipend"', 'present'],
    ['denied', 'No volunteer gets a stipend.', 'negated'],
  ])('%s', (_, text, wanted) => {
    expect(state('volunteers-terms', `community_engagement: ${text}`)).toBe(wanted);
  });
  test('in their own field nobody needs to name them', () => {
    expect(state('volunteers-terms', 'community_engagement: { volunteers: A stipend each month }')).toBe(
      'present',
    );
  });
});

describe('groups that are represented', () => {
  test.each([
    ['two', 'One seat is for a woman and one for youth.', 'present'],
    ['one', 'One seat is for a woman.', 'half'],
    ['none', 'A woman sings.', 'absent'],
  ])('%s', (_, text, wanted) => {
    expect(state('represented-groups', `community_engagement: ${text}`)).toBe(wanted);
  });
});

test('being shown the project is no engagement before decisions', () => {
  expect(state('engaged-before', 'community_engagement: A meeting with people was held.')).toBe('present');
  expect(state('engaged-before', 'community_engagement: An inception meeting with people was held.')).toBe(
    'absent',
  );
});

test('two later stages are enough, one is half', () => {
  expect(state('engaged-later', 'community_engagement: Each month people check.')).toBe('half');
  expect(state('engaged-later', 'community_engagement: Each month people check. Then people judge.')).toBe(
    'present',
  );
});

describe('the indicator', () => {
  const indicator = (more: string) =>
    `results: { outcomes: [{ indicators: [{ name: Trust in the council${more} }] }] }`;
  test.each([
    ['engagement-indicator', '', 'present'],
    ['engagement-indicator-baseline', ', baseline: 3', 'present'],
    ['engagement-indicator-baseline', ', baseline: taken in month 2', 'present'],
    ['engagement-indicator-baseline', ', baseline: to be taken', 'absent'],
    ['engagement-indicator-target', ', baseline: 3', 'absent'],
  ])('%s of "%s"', (structure, more, wanted) => {
    expect(state(structure, indicator(more))).toBe(wanted);
  });
});

test('what decides whether a requirement applies', () => {
  expect(holds('others-choose', 'community_engagement: The chief chooses.')).toBe(true);
  expect(holds('others-choose', 'analysis: { situation: The chief chooses. }')).toBe(false);
  expect(holds('groups-at-odds', 'analysis: { situation: There is tension. }')).toBe(true);
  expect(holds('groups-at-odds', 'analysis: { situation: It rains. }')).toBe(false);
  expect(holds('views-collected', 'accountability: { channels: [{ name: Line }] }')).toBe(true);
  expect(holds('views-collected', 'analysis: { situation: It rains. }')).toBe(false);
});
