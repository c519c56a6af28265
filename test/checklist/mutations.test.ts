import { expect, test } from 'vitest';
import { requirementOf } from '../support/made.js';
import { mutationsOf } from './mutations.js';

const broken = (judge: string, applies = 'always') =>
  mutationsOf(requirementOf(judge, { applies })).map(({ what }) => what);
const FIND = 'find: [{ concept: a }]';

test('every rule of a requirement is broken once', () => {
  expect(
    broken(
      `
      kind: parts
      need: 2
      at_least: 2
      not_met_if: [{ concept: a }]
      denied_by: [a]
      review_if: [{ concept: a }]
      parts:
        - { part: one, says: one, required: true, ${FIND}, partly: [{ concept: a }], unsure_in: [accountability.text] }
        - { part: two, says: two, companion: true, when: delivery, ${FIND} }
    `,
      'people-are-met',
    ),
  ).toEqual([
    'applies always',
    'applies turned round',
    'not_met_if dropped',
    'denied_by dropped',
    'review_if dropped',
    'need lowered by one',
    'at_least lowered by one',
    'part one dropped',
    'part one emptied',
    'part one: partly dropped',
    'part one: unsure_in dropped',
    'part one: not required',
    'part two dropped',
    'part two emptied',
    'part two: counts alone',
    'part two: when always',
    'part two: when turned round',
  ]);
  expect(
    broken(`
      kind: listed
      list: risks
      where: risk-to-people
      partly_need: one
      in_text: { ${FIND}, gives: met }
      needs: [{ need: one, says: one, ${FIND} }, { need: two, says: two, ${FIND} }]
    `),
  ).toEqual([
    'where dropped',
    'partly_need dropped',
    'in_text dropped',
    'in_text gives partly-met',
    'need one dropped',
    'need one emptied',
    'need two dropped',
    'need two emptied',
  ]);
  expect(broken(`{ kind: carried, ${FIND}, partly: [{ concept: a }] }`)).toEqual([
    'find emptied',
    'partly dropped',
    'carried not asked',
  ]);
});

test('a broken requirement differs from the whole one', () => {
  const whole = requirementOf(`{ kind: said, ${FIND} }`, { applies: 'delivery' });
  for (const { requirement } of mutationsOf(whole)) expect(requirement).not.toEqual(whole);
});
