import { expect, test } from 'vitest';
import { fieldPaths } from '../../src/proposal/fields.js';
import { texts } from '../../src/proposal/texts.js';
import { proposalIn, titled } from './support.js';

function textsOf(yaml: string): readonly (readonly [string, string, string])[] {
  return texts(proposalIn(titled(yaml)).proposal).map(({ field, text, kind }) => [field, text, kind]);
}

test('every string that a reader reads, in the order of the format, with its field', () => {
  const found = textsOf(`  reference: NER-1
  kind: delivery
  language: en
  start: 2027-01-01
  countries: [NER]
  locations: [Agadez, { name: Arlit }]
  organisation: Example Agency
  vocabulary: { feedback-channel: MGP }
  does_not_apply: [{ requirement: DH-09, reason: No police }]
  wording_exceptions: [{ words: illegal migrants, reason: title of a law }]
  markers: { gender: 4 }
accountability:
  channels:
    - { name: Hotline, kind: hotline, languages: [ha, French], usable_by: [women, all], no_reprisal: Never }
  text: We answer
people:
  total: 3
  groups:
    - { id: idp, category: idp, selection: By need, name: Displaced women, barriers: [far, { barrier: papers }] }
results:
  outcomes:
    - { id: OC1, indicators: [{ name: Safe, target: 60 %, baseline: 0, disaggregated_by: [sex] }], statement: They walk }
team: [{ role: Guard }]
protection:
  participation: { stages: { design: They choose }, text: They decide }
`);
  expect(found).toEqual([
    ['project.title', 'Safe routes', 'name'],
    ['project.organisation', 'Example Agency', 'name'],
    ['project.locations.*.name', 'Agadez', 'name'],
    ['project.locations.*.name', 'Arlit', 'name'],
    ['people.groups.*.name', 'Displaced women', 'name'],
    ['people.groups.*.selection', 'By need', 'narrative'],
    ['people.groups.*.barriers.*.barrier', 'far', 'narrative'],
    ['people.groups.*.barriers.*.barrier', 'papers', 'narrative'],
    ['results.outcomes.*.statement', 'They walk', 'narrative'],
    ['results.outcomes.*.indicators.*.name', 'Safe', 'name'],
    ['results.outcomes.*.indicators.*.target', '60 %', 'narrative'],
    ['results.outcomes.*.indicators.*.disaggregated_by.*', 'sex', 'name'],
    ['protection.participation.text', 'They decide', 'narrative'],
    ['protection.participation.stages.design', 'They choose', 'narrative'],
    ['accountability.text', 'We answer', 'narrative'],
    ['accountability.channels.*.name', 'Hotline', 'name'],
    ['accountability.channels.*.usable_by.*', 'women', 'narrative'],
    ['accountability.channels.*.usable_by.*', 'all', 'narrative'],
    ['accountability.channels.*.no_reprisal', 'Never', 'narrative'],
    ['team.*.role', 'Guard', 'name'],
  ]);
});

test('what was imported and what areas say is narrative', () => {
  const found = textsOf(
    'unplaced: [One, { two: Two }]\nchild_protection: { offers: [case-management], text: Zero }\n',
  );
  expect(found.slice(1)).toEqual([
    ['child_protection.text', 'Zero', 'narrative'],
    ['unplaced.*', 'One', 'narrative'],
    ['unplaced.*.two', 'Two', 'narrative'],
  ]);
});

test('keys for others are not read', () => {
  expect(textsOf('x-note: Internal\nrisks: [{ x-y: Internal }]\n')).toHaveLength(1);
});

test('each text has its place, and its field is one that the format knows', () => {
  const { proposal, places } = proposalIn(
    titled(
      'rights: To know\nrisks: [{ mitigation: { text: Guards, measures: [{ description: Two guards }] } }]\n',
    ),
  );
  const found = texts(proposal);
  expect(found).toHaveLength(4);
  const known = new Set(fieldPaths());
  for (const { pointer, field } of found) {
    expect(places.has(pointer), pointer).toBe(true);
    expect(known.has(field), field).toBe(true);
  }
});
