import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Engine } from '../../src/assess/engine.js';
import { explain } from '../../src/assess/explain.js';
import { documentOf } from '../support/document.js';
import { knowledgeOf, lexiconOf, requirementOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  desk: { says: a desk, concrete: [help desk], aim: [complaint mechanism], not: [help desk software] }
  box: { says: a box, concrete: [letter box] }
`);
const parts = requirementOf(
  `
  kind: parts
  home: [accountability]
  parts:
    - { part: desk, says: a place to go, find: [{ concept: desk }], partly: [{ concept: box }] }
    - { part: girls, says: one for girls, when: children-reached, find: [{ field: accountability.closing_the_loop }] }
`,
  { id: 'TT-01' },
);
const listed = requirementOf(
  `
  kind: listed
  list: risks
  where: risk-to-people
  home: [risks]
  says: an answer to every risk
  needs: [{ need: owner, says: who answers, find: [{ value: owner }] }]
  in_text: { find: [{ concept: desk, in: [protection] }], gives: met }
`,
  { id: 'TT-02', section: 'counter-trafficking' },
);
const knowledge = knowledgeOf([parts, listed], lexicon);
const engine: Engine = {
  knowledge,
  checklists: [],
  requirements: knowledge.requirements,
  assess: (document, hash, options) => assess(document, hash, knowledge, options),
  unreadable: () => {
    throw new Error('not asked for');
  },
};

test('what is looked for, and where, by which phrases', () => {
  expect(explain(engine, 'TT-01')?.looked).toMatchObject([
    {
      part: 'desk',
      where: ['accountability'],
      concepts: [
        { concept: 'desk', says: 'a desk', phrases: ['help desk', 'complaint mechanism'] },
        { concept: 'box', phrases: ['letter box'] },
      ],
    },
    {
      part: 'girls',
      values: [{ code: 'looked.field', values: { field: 'accountability.closing_the_loop' } }],
    },
  ]);
});

describe('on a proposal: what was found, by which phrase, and what was not', () => {
  const trail = (id: string, yaml: string) =>
    explain(engine, id, documentOf(yaml))?.file?.trail.map(({ part, element, state, found }) => ({
      part,
      element,
      state,
      found: found.map(({ quote, phrase }) => [quote, phrase]),
    }));

  test('part by part; half where only part of it is said; what is not asked is left out', () => {
    const men = 'people: { groups: [{ name: Men, men: 3 }] }';
    expect(trail('TT-01', `${men}\naccountability: { text: A letter box. }`)).toEqual([
      { part: 'desk', element: undefined, state: 'half', found: [['A letter box.', 'letter box']] },
    ]);
    expect(trail('TT-01', 'monitoring: { text: Rain }')).toEqual([
      { part: 'desk', element: undefined, state: 'absent', found: [] },
      { part: 'girls', element: undefined, state: 'absent', found: [] },
    ]);
  });

  test('element by element, those that are looked at, and the text that stands for the list', () => {
    const yaml =
      'risks: [{ affects: people, owner: Nurse }, { affects: project }, { affects: people }]\nprotection: { do_no_harm: A help desk. }';
    expect(trail('TT-02', yaml)).toEqual([
      { part: 'owner', element: '/risks/0', state: 'present', found: [['Nurse', undefined]] },
      { part: 'owner', element: '/risks/2', state: 'absent', found: [] },
      { part: 'in-text', element: undefined, state: 'present', found: [['A help desk.', 'help desk']] },
    ]);
  });

  test('an area is explained whether or not it is declared', () => {
    expect(explain(engine, 'TT-02', documentOf('monitoring: { text: Rain }'))?.file?.assessed.verdict).toBe(
      'not-met',
    );
  });
});

test('there is nothing to explain where there is no requirement', () => {
  expect(explain(engine, 'TT-99')).toBeUndefined();
});
