import { describe, expect, test } from 'vitest';
import { lexiconOf, requirementOf, verdictOf } from '../../support/made.js';

const lexicon = lexiconOf(`
concepts:
  a: { says: a, concrete: [apple] }
  b: { says: b, concrete: [bread] }
  c: { says: c, concrete: [cheese], aim: [cold food] }
  some-c: { says: some c, concrete: [milk] }
  none: { says: none, concrete: [no .. food] }
`);

function judge(judging: string, text: string) {
  const requirement = requirementOf(`{ kind: parts, home: [accountability], ${judging} }`);
  return verdictOf(`accountability: { text: "${text}" }`, requirement, lexicon);
}

const A = '{ part: a, says: an apple, find: [{ concept: a }] }';
const B = '{ part: b, says: bread, find: [{ concept: b }] }';
const C = '{ part: c, says: cheese, find: [{ concept: c }], partly: [{ concept: some-c }] }';

describe('need and at_least', () => {
  test.each([
    [`parts: [${A}, ${B}, ${C}]`, 'Apple, bread, cheese.', 'met'],
    [`parts: [${A}, ${B}, ${C}]`, 'Apple, bread.', 'partly-met'],
    [`parts: [${A}, ${B}, ${C}]`, 'Nothing of the kind.', 'not-met'],
    [`need: 2, parts: [${A}, ${B}, ${C}]`, 'Apple, cheese.', 'met'],
    [`need: 2, parts: [${A}, ${B}, ${C}]`, 'Cheese.', 'partly-met'],
    [`at_least: 2, parts: [${A}, ${B}, ${C}]`, 'Apple, cheese.', 'partly-met'],
    [`at_least: 2, parts: [${A}, ${B}, ${C}]`, 'Apple.', 'not-met'],
  ])('%s: %s', (judging, text, verdict) => {
    expect(judge(judging, text).verdict).toBe(verdict);
  });

  test('half of a part and a plan to make it count towards partly met, never towards met', () => {
    expect(judge(`parts: [${A}, ${C}]`, 'Apple, milk.').verdict).toBe('partly-met');
    expect(judge(`parts: [${C}]`, 'Milk.').verdict).toBe('partly-met');
    expect(judge(`parts: [${A}]`, 'An apple stand will be set up in month 2.').verdict).toBe('partly-met');
  });

  test('what is missing is named part by part', () => {
    const { findings, evidence } = judge(`parts: [${A}, ${B}, ${C}]`, 'Apple.');
    expect(findings.map(({ missing }) => missing)).toEqual(['bread', 'cheese']);
    expect(evidence.map(({ part }) => part)).toEqual(['an apple']);
  });
});

describe('required', () => {
  const judging = `parts: [{ part: a, says: an apple, required: true, find: [{ concept: a }] }, ${B}]`;
  test('without it not met, whatever else is there', () => {
    expect(judge(judging, 'Bread.').verdict).toBe('not-met');
    expect(judge(judging, 'Apple.').verdict).toBe('partly-met');
    expect(judge(judging, 'Apple and bread.').verdict).toBe('met');
  });
  test('a person judges it where it is hedged', () => {
    expect(judge(judging, 'Bread. Where possible an apple.')).toMatchObject({
      verdict: 'needs-review',
      reason: 'hedged',
    });
    expect(judge(judging, 'No apple. Where possible bread.').verdict).toBe('not-met');
  });
});

describe('a companion counts only in the passage of another part', () => {
  const requirement = requirementOf(`
    kind: parts
    home: [accountability]
    parts:
      - ${A}
      - { part: b, says: bread, companion: true, find: [{ concept: b }] }
  `);
  const at = (yaml: string) => verdictOf(yaml, requirement, lexicon).verdict;
  test('alone it is nothing, beside another it counts', () => {
    expect(at('accountability: { text: Bread. }')).toBe('not-met');
    expect(at('accountability: { text: Apple and bread. }')).toBe('met');
    expect(at('accountability: { text: Apple., closing_the_loop: Bread. }')).toBe('partly-met');
  });
  test('an element of a list is one passage', () => {
    expect(at('accountability: { channels: [{ no_reprisal: Apple., sensitive_cases: Bread. }] }')).toBe(
      'met',
    );
    expect(at('accountability: { channels: [{ no_reprisal: Apple. }, { no_reprisal: Bread. }] }')).toBe(
      'partly-met',
    );
  });
  test('however often it stands elsewhere before', () => {
    const others = Array.from({ length: 5 }, () => '{ no_reprisal: Bread. }').join(', ');
    expect(at(`accountability: { channels: [${others}, { no_reprisal: Apple and bread. }] }`)).toBe('met');
  });
});

test('a part with a condition is asked only where it holds', () => {
  const requirement = requirementOf(`
    kind: parts
    home: [accountability]
    parts:
      - ${A}
      - { part: b, says: bread, when: children-reached, find: [{ concept: b }] }
  `);
  const group = (girls: number) =>
    verdictOf(
      `people: { groups: [{ name: All, women: 4, men: 4, girls: ${girls}, boys: 0 }] }\naccountability: { text: Apple. }`,
      requirement,
      lexicon,
    ).verdict;
  expect(group(0)).toBe('met');
  expect(group(3)).toBe('partly-met');
});

describe('parts that only a person can judge', () => {
  const judging = (more = '') =>
    `${more} parts: [${A}, { part: b, says: bread, find: [{ concept: b }], unsure_in: [accountability.closing_the_loop] }]`;
  const requirement = requirementOf(`{ kind: parts, home: [accountability], ${judging()} }`);
  const strict = requirementOf(`{ kind: parts, home: [accountability], ${judging('at_least: 2,')} }`);
  const UNSURE = 'closing_the_loop: Fatima answers on 5 May';

  test('some present and one unsure: partly met, with its question', () => {
    const one = verdictOf(`accountability: { text: Apple., ${UNSURE} }`, requirement, lexicon);
    expect(one).toMatchObject({ verdict: 'partly-met', question: 'Is it there?' });
  });
  test('some present and nothing unsure: no question', () => {
    const one = verdictOf('accountability: { text: Apple. }', requirement, lexicon);
    expect(one.question).toBeUndefined();
  });
  test('none present and one unsure: needs review', () => {
    const one = verdictOf(`accountability: { ${UNSURE} }`, requirement, lexicon);
    expect(one).toMatchObject({ verdict: 'needs-review', reason: 'not-recognised' });
    expect(one.evidence.map(({ quote }) => quote)).toEqual(['Fatima answers on 5 May']);
  });
  test('too few present for partly met and one unsure: needs review', () => {
    const one = verdictOf(`accountability: { text: Apple., ${UNSURE} }`, strict, lexicon);
    expect(one.verdict).toBe('needs-review');
  });
  test('none and none: not met', () => {
    expect(verdictOf('accountability: { closing_the_loop: }', requirement, lexicon).verdict).toBe('not-met');
  });
});

describe('the order of the rules', () => {
  const judging = `denied_by: [none], parts: [${A}, ${B}]`;
  test.each([
    ['Apple and bread. We keep no other food.', 'needs-review', 'contradicted'],
    ['Apple. We keep no other food.', 'not-met', undefined],
    ['We keep no other food.', 'not-met', undefined],
    ['Apple. Where possible bread.', 'partly-met', undefined],
    ['Where possible an apple.', 'needs-review', 'hedged'],
  ])('%s', (text, verdict, reason) => {
    const one = judge(judging, text);
    expect(one.verdict).toBe(verdict);
    expect(one.reason).toBe(reason);
  });
});
