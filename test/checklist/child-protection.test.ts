import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/assess/assess.js';
import { decide } from '../../src/checklist/facts/condition.js';
import type { FactName } from '../../src/checklist/facts/names.js';
import { readProposal } from '../../src/narrative/reading.js';
import { documentOf } from '../support/document.js';
import { engine, judged } from '../support/engine.js';

function holds(fact: FactName, yaml: string): boolean {
  const reading = readProposal(documentOf(yaml), engine().knowledge.lexicon('en'));
  return decide(fact, { ...contextOf(reading), home: [], scope: '' }).holds;
}

const group = (category: string, name: string, girls: number, boys: number) =>
  `people: { groups: [{ id: g, name: ${name}, category: ${category}, women: 5, men: 5, girls: ${girls}, boys: ${boys} }] }\n`;

describe('whom the conditions of child protection look at', () => {
  test.each([
    ['migrant-children', group('refugee', 'Refugees', 3, 0), true],
    ['migrant-children', group('refugee', 'Refugees', 0, 0), false],
    ['migrant-children', group('host-community', 'Neighbours', 9, 9), false],
    ['children-alone', group('unaccompanied-child', 'Boys at the station', 0, 20), true],
    ['children-alone', 'analysis: Forty boys crossed the river without their parents.\n', true],
    ['children-alone', 'analysis: Families crossed the river together.\n', false],
    ['child-dangers-named', 'analysis: Girls of 14 are married off for a debt.\n', true],
    ['child-dangers-named', 'analysis: The road was washed away in May.\n', false],
    ['separation-at-stake', group('idp', 'Displaced families', 30, 30), true],
    ['separation-at-stake', group('host-community', 'Pupils', 30, 30), false],
  ] as const)('%s on %s', (fact, yaml, expected) => {
    expect(holds(fact, yaml)).toBe(expected);
  });
});

test('services for children count where they were checked within a year', () => {
  const pathway = (service: string, checked: string) =>
    `{ service: ${service}, provider: Lake Clinic, for: [kids], checked_on: ${checked} }`;
  const verdict = (...pathways: string[]) =>
    judged(
      `project: { title: Example, start: 2027-01-01 }
people: { groups: [{ id: kids, name: Girls and boys, category: idp, women: 0, men: 0, girls: 20, boys: 20 }] }
referral: { pathways: [${pathways.join(', ')}] }
`,
      'CP-07',
    ).requirements[0]?.verdict;
  expect(verdict(pathway('health', '2026-10-01'), pathway('legal', '2026-10-01'))).toBe('met');
  expect(verdict(pathway('health', '2026-10-01'))).toBe('partly-met');
  expect(verdict(pathway('health', '2023-10-01'), pathway('legal', '2023-10-01'))).not.toBe('met');
  expect(verdict()).toBe('not-met');
});
