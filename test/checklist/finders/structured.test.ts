import { describe, expect, test } from 'vitest';
import { isRecent } from '../../../src/checklist/finders/recent.js';
import { lexiconOf, requirementOf, verdictOf } from '../../support/made.js';

const lexicon = lexiconOf(
  'concepts: { bare: { says: says nothing, concrete: [watch the situation closely] } }',
);

function verdict(yaml: string, finder: string) {
  const requirement = requirementOf(`{ kind: said, home: [monitoring], find: [${finder}] }`);
  return verdictOf(yaml, requirement, lexicon).verdict;
}

describe('{ field }: a dedicated text', () => {
  const finder = '{ field: referral.disclosure, empty: bare }';
  test.each([
    ['a fact', 'Within 24 hours to the nurse', 'met'],
    ['a telegram', 'listen, note nothing, ring 555', 'met'],
    ['own words without a fact', 'They listen quietly and never write anything down afterwards', 'met'],
    ['its own name', 'disclosure of disclosures', 'not-met'],
    ['template words', 'Special attention to safety and dignity will be ensured throughout', 'not-met'],
    ['a placeholder', 'to be determined', 'not-met'],
    ['no more than what says nothing here', 'We will watch the situation closely', 'not-met'],
    ['a bare no', 'None', 'not-met'],
    ['hedged throughout', 'Where possible the nurse is told within 2 days', 'needs-review'],
    ['hedged in part', 'Where possible the nurse is told within 2 days. The rest goes to line 555.', 'met'],
    ['a plan to plan with a date', 'Steps will be designed in month 2', 'partly-met'],
    ['a plan to plan without', 'Written steps will be designed between all kinds of colleagues', 'not-met'],
  ])('%s', (_, text, expected) => {
    expect(verdict(`referral: { disclosure: "${text}" }`, finder)).toBe(expected);
  });
  test('the name of the organisation is no fact', () => {
    const yaml =
      'project: { title: X, organisation: Blue Harbour }\nreferral: { disclosure: Blue Harbour will ensure safety }';
    expect(verdict(yaml, finder)).toBe('not-met');
  });
});

describe('{ value }: a structured value', () => {
  test.each([
    [
      'given',
      'accountability: { channels: [{ owner: Nurse }] }',
      '{ value: accountability.channels.*.owner }',
      'met',
    ],
    [
      'a placeholder',
      'accountability: { channels: [{ owner: TBD }] }',
      '{ value: accountability.channels.*.owner }',
      'not-met',
    ],
    [
      'empty',
      'accountability: { channels: [{ owner: }] }',
      '{ value: accountability.channels.*.owner }',
      'not-met',
    ],
    [
      'one of a list',
      'accountability: { channels: [{ confidential: yes }] }',
      '{ value: accountability.channels.*.confidential, is: [true] }',
      'met',
    ],
    [
      'another',
      'accountability: { channels: [{ confidential: no }] }',
      '{ value: accountability.channels.*.confidential, is: [true] }',
      'not-met',
    ],
    [
      'one of the project',
      'project: { title: X, kind: [research, delivery] }',
      '{ value: project.kind, is: [delivery] }',
      'met',
    ],
    [
      'above',
      'people: { groups: [{ name: A, girls: 1 }] }',
      '{ value: people.groups.*.girls, above: 0 }',
      'met',
    ],
    [
      'not above',
      'people: { groups: [{ name: A, girls: 0 }] }',
      '{ value: people.groups.*.girls, above: 0 }',
      'not-met',
    ],
  ])('%s', (_, yaml, finder, expected) => {
    expect(verdict(yaml, finder)).toBe(expected);
  });
});

describe('lists', () => {
  const channel = (more: string) => `{ name: Hotline 555, ${more} }`;
  const yaml = (...all: string[]) => `accountability: { channels: [${all.join(', ')}] }`;
  const each = '{ each: accountability.channels, has: [name, owner] }';
  const any = '{ any: accountability.channels, has: [name, owner] }';
  test.each([
    ['every element has all keys', each, [channel('owner: Nurse'), channel('owner: Nurse')], 'met'],
    ['one has', each, [channel('owner: Nurse'), channel('kind: radio')], 'partly-met'],
    ['none has', each, [channel('kind: radio')], 'not-met'],
    ['a placeholder is no key', each, ['{ name: "Hotline, number TBD", owner: Nurse }'], 'not-met'],
    ['at least one has all keys', any, [channel('owner: Nurse'), channel('kind: radio')], 'met'],
    ['each has one of them', any, ['{ owner: Nurse }', channel('kind: radio')], 'not-met'],
  ])('%s', (_, finder, channels, expected) => {
    expect(verdict(yaml(...channels), finder)).toBe(expected);
  });

  test('what is marked sensitive counts as named while its name is withheld', () => {
    const finder = '{ any: referral.pathways, has: [service, provider] }';
    expect(verdict('referral: { pathways: [{ service: Safe house, sensitive: yes }] }', finder)).toBe('met');
    expect(verdict('referral: { pathways: [{ service: Safe house, sensitive: no }] }', finder)).toBe(
      'not-met',
    );
  });

  test('elements of several lists are counted together; too few are half', () => {
    const finder = '{ count: [analysis.protection.methods, analysis.protection.sources], at_least: 2 }';
    const of = (methods: string, sources: string) =>
      verdict(`analysis: { protection: { methods: [${methods}], sources: [${sources}] } }`, finder);
    expect(of('Talks', 'A report')).toBe('met');
    expect(of('Talks', '')).toBe('partly-met');
    expect(of('Talks', 'TBD')).toBe('partly-met');
    expect(of('', '')).toBe('not-met');
  });
});

describe('{ recent }: a date', () => {
  test.each([
    ['2025-01-01', '2027-01-01', 24, true],
    ['2024-12-31', '2027-01-01', 24, false],
    ['2024', '2026-06-01', 24, true],
    ['2024-05', '2026-06-01', 24, false],
    ['2024-06', '2026-06-30', 24, true],
    ['2028-01-01', '2027-01-01', 24, true],
    ['2022-02-28', '2024-02-29', 24, true],
    ['2026-02-28', '2026-03-31', 1, true],
    ['2026-01-01', undefined, 24, false],
    ['soon', '2026-06-01', 24, false],
  ])('%s before a start on %s within %i months: %s', (date, start, months, expected) => {
    expect(isRecent(date, start, months)).toBe(expected);
  });

  test('without a start nothing counts as recent', () => {
    const finder = '{ recent: analysis.protection.date, months: 24 }';
    const dated = 'analysis: { protection: { date: 2026-08 } }';
    expect(verdict(`project: { title: X, start: 2027-01-01 }\n${dated}`, finder)).toBe('met');
    expect(verdict(dated, finder)).toBe('not-met');
  });
});
