import { describe, expect, test } from 'vitest';
import { lexiconOf, requirementOf, verdictOf } from '../../support/made.js';

const lexicon = lexiconOf(`
concepts:
  fence: { says: a fence, concrete: [fence] }
  told: { says: an answer in a text, concrete: [escort] }
  none: { says: none, concrete: [no measure is taken] }
`);

function judge(yaml: string, more = '', where = '') {
  const requirement = requirementOf(`
    kind: listed
    list: risks
    ${where}
    home: [risks]
    denied_by: [none]
    needs:
      - { need: mitigation, says: what is done, belongs: mitigation, find: [{ field: mitigation }] }
      - { need: owner, says: who answers, belongs: owner, find: [{ value: owner }] }
    ${more}
  `);
  return verdictOf(yaml, requirement, lexicon);
}

const DONE = 'mitigation: Two exits and a fence 40 m long';
const IN_TEXT = (gives: string) =>
  `in_text: { find: [{ concept: told, in: [protection] }], gives: ${gives} }`;

describe('every element of the list', () => {
  test.each([
    ['all of them have it', `risks: [{ ${DONE}, owner: Nurse }, { ${DONE}, owner: Nurse }]`, 'met'],
    ['one is complete', `risks: [{ ${DONE}, owner: Nurse }, { description: Rain }]`, 'partly-met'],
    ['all have part of it', `risks: [{ ${DONE} }, { ${DONE} }]`, 'partly-met'],
    ['none has anything of it', 'risks: [{ description: Rain }]', 'not-met'],
    ['the list is empty', 'risks: []', 'not-met'],
    ['there is no list', 'analysis: { situation: Rain }', 'not-met'],
    ['an element is empty', `risks: [{ ${DONE}, owner: Nurse }, {}]`, 'met'],
    ['a placeholder is in the place', `risks: [{ mitigation: TBD, owner: "?" }]`, 'not-met'],
    ['what is written is hollow', 'risks: [{ mitigation: Appropriate measures will be ensured }]', 'not-met'],
  ])('%s', (_, yaml, verdict) => {
    expect(judge(yaml).verdict).toBe(verdict);
  });

  test('a finding says which element lacks what, and where it belongs', () => {
    const { findings } = judge(`risks: [{ id: R1, ${DONE}, owner: Nurse }, { id: R2, owner: Nurse }]`);
    expect(findings).toMatchObject([
      { missing: 'what is done', belongs: '/risks/1/mitigation', start: { line: 2 } },
    ]);
  });

  test('hollow words are quoted', () => {
    const { evidence } = judge('risks: [{ mitigation: Appropriate measures will be ensured }]');
    expect(evidence.map(({ quote }) => quote)).toEqual(['Appropriate measures will be ensured']);
  });

  test('hedged throughout is for a person', () => {
    expect(judge('risks: [{ mitigation: "Where possible, two exits" }]')).toMatchObject({
      verdict: 'needs-review',
      reason: 'hedged',
    });
  });
});

test('a filter says which elements are looked at', () => {
  const yaml = `risks: [{ affects: people, ${DONE}, owner: Nurse }, { affects: project, description: Rain }]`;
  expect(judge(yaml).verdict).toBe('partly-met');
  expect(judge(yaml, '', 'where: risk-to-people').verdict).toBe('met');
  expect(judge('risks: [{ affects: project, description: Rain }]', '', 'where: risk-to-people').verdict).toBe(
    'not-met',
  );
});

test('one need alone may decide on partly met', () => {
  const owned = 'risks: [{ owner: Nurse }]';
  expect(judge(owned).verdict).toBe('partly-met');
  expect(judge(owned, 'partly_need: mitigation').verdict).toBe('not-met');
  expect(judge(`risks: [{ ${DONE} }]`, 'partly_need: mitigation').verdict).toBe('partly-met');
});

describe('elements that stand in a text are read as the list', () => {
  const text = 'protection: { do_no_harm: An escort of two walks along. }';
  test.each([
    ['no list', text, 'met', 'met'],
    ['no list', text, 'partly-met', 'partly-met'],
    ['nothing in the list counts', `risks: [{ description: Rain }]\n${text}`, 'met', 'met'],
    ['part of the list counts', `risks: [{ ${DONE} }]\n${text}`, 'met', 'met'],
    ['hedged', 'protection: { do_no_harm: "Where possible, an escort walks along." }', 'met', 'needs-review'],
    ['planned', 'protection: { do_no_harm: An escort will be set up in month 2. }', 'met', 'partly-met'],
  ])('%s, gives %s: %s', (_, yaml, gives, verdict) => {
    expect(judge(yaml, IN_TEXT(gives)).verdict).toBe(verdict);
  });
});

describe('the order of the rules', () => {
  const DENIED = 'protection: { do_no_harm: No measure is taken. }';
  test.each([
    [
      'beside a met: contradicted',
      `risks: [{ ${DONE}, owner: Nurse }]\n${DENIED}`,
      'needs-review',
      'contradicted',
    ],
    ['beside some: denied', `risks: [{ ${DONE} }]\n${DENIED}`, 'not-met', undefined],
    ['alone: denied', DENIED, 'not-met', undefined],
  ])('%s', (_, yaml, verdict, reason) => {
    expect(judge(yaml).verdict).toBe(verdict);
    expect(judge(yaml).reason).toBe(reason);
  });
  test('beside a met in a text: contradicted', () => {
    const yaml = 'protection: { do_no_harm: An escort of two walks along. No measure is taken. }';
    expect(judge(yaml, IN_TEXT('met'))).toMatchObject({ verdict: 'needs-review', reason: 'contradicted' });
  });
});

test("the row's own review", () => {
  const more = 'review_if: [{ concept: fence, in: [protection] }]';
  expect(judge('protection: { do_no_harm: A fence. }', more)).toMatchObject({ verdict: 'needs-review' });
  expect(judge(`risks: [{ ${DONE} }]\nprotection: { do_no_harm: A fence. }`, more).verdict).toBe(
    'partly-met',
  );
});
