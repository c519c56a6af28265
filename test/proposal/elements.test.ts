import { expect, test } from 'vitest';
import * as elements from '../../src/proposal/elements.js';
import { fieldPaths } from '../../src/proposal/fields.js';
import { proposalIn, titled } from './support.js';

const { proposal } = proposalIn(
  titled(`people: { groups: [{ id: g }] }
analysis: { protection: { threats: [{ id: T1 }], capacities: [{ id: C1 }, { id: C2 }] } }
results:
  outcomes:
    - { id: OC1, indicators: [{ id: I1 }] }
    - id: OC2
      activities: [{ id: A1 }]
      outputs:
        - { id: OP1, activities: [{ id: A2 }, { id: A3 }], indicators: [{ id: I2 }] }
        - { id: OP2, activities: [{ id: A4 }] }
risks: [{ id: R1 }]
accountability: { channels: [{ name: Hotline }] }
referral: { pathways: [{ service: Clinic }] }
partners: [{ name: Red Cross }]
team: [{ role: Guard }]
budget: { lines: [{ id: B1 }] }
`),
);

test('elements with their pointers', () => {
  const pointers = (placed: readonly { readonly pointer: string }[]) => placed.map(({ pointer }) => pointer);
  expect(pointers(elements.groups(proposal))).toEqual(['/people/groups/0']);
  expect(pointers(elements.threats(proposal))).toEqual(['/analysis/protection/threats/0']);
  expect(pointers(elements.capacities(proposal))).toEqual([
    '/analysis/protection/capacities/0',
    '/analysis/protection/capacities/1',
  ]);
  expect(pointers(elements.outcomes(proposal))).toEqual(['/results/outcomes/0', '/results/outcomes/1']);
  expect(pointers(elements.outputs(proposal))).toEqual([
    '/results/outcomes/1/outputs/0',
    '/results/outcomes/1/outputs/1',
  ]);
  expect(pointers(elements.risks(proposal))).toEqual(['/risks/0']);
  expect(pointers(elements.channels(proposal))).toEqual(['/accountability/channels/0']);
  expect(pointers(elements.pathways(proposal))).toEqual(['/referral/pathways/0']);
  expect(pointers(elements.partners(proposal))).toEqual(['/partners/0']);
  expect(pointers(elements.team(proposal))).toEqual(['/team/0']);
  expect(pointers(elements.budgetLines(proposal))).toEqual(['/budget/lines/0']);
});

test('activities, also directly under an outcome', () => {
  expect(elements.activities(proposal).map(({ value, pointer }) => [value.id, pointer])).toEqual([
    ['A1', '/results/outcomes/1/activities/0'],
    ['A2', '/results/outcomes/1/outputs/0/activities/0'],
    ['A3', '/results/outcomes/1/outputs/0/activities/1'],
    ['A4', '/results/outcomes/1/outputs/1/activities/0'],
  ]);
});

test('indicators with their level', () => {
  expect(elements.indicators(proposal).map(({ value, level }) => [value.id, level])).toEqual([
    ['I1', 'outcome'],
    ['I2', 'output'],
  ]);
});

test('an empty proposal has none', () => {
  const empty = proposalIn(titled('')).proposal;
  for (const list of [elements.groups, elements.activities, elements.indicators, elements.measures]) {
    expect(list(empty)).toEqual([]);
  }
});

test('measures are found wherever the format takes them', () => {
  const fields = fieldPaths().filter((field) => field.endsWith('.measures'));
  expect(fields.length).toBeGreaterThan(30);
  for (const field of fields) {
    const file = yamlFor(field.split('.'), '[{ id: M1 }]', '');
    const found = elements.measures(
      proposalIn(`${file}${file.startsWith('project:') ? '' : titled('')}`).proposal,
    );
    expect(
      found.map(({ value, pointer }) => [value.id, pointer.replace(/\d+/g, '*')]),
      field,
    ).toEqual([['M1', `/${field.replaceAll('.', '/')}/*`]]);
  }
});

/** A file that holds a value at a field. */
function yamlFor(steps: readonly string[], value: string, indent: string): string {
  const [step, ...rest] = steps;
  if (step === undefined) return `${indent}${value}\n`;
  const title = step === 'project' ? `${indent}  title: Safe routes\n` : '';
  return step === '*'
    ? `${indent}-\n${yamlFor(rest, value, `${indent}  `)}`
    : `${indent}${step}:\n${title}${yamlFor(rest, value, `${indent}  `)}`;
}
