import { describe, expect, test } from 'vitest';
import { lexiconOf, requirementOf, verdictOf } from '../support/made.js';

const lexicon = lexiconOf(`
concepts:
  desk: { says: a desk, concrete: [help desk] }
  box: { says: a box, concrete: [letter box] }
  none: { says: none, concrete: [no way to complain] }
`);
const said = requirementOf(`
  kind: said
  home: [accountability]
  find: [{ concept: desk }, { value: accountability.channels.*.confidential, is: [true] }]
  partly: [{ concept: box }]
  denied_by: [none]
`);
const judge = (yaml: string) => verdictOf(yaml, said, lexicon);

describe('a faulty value ranks with unsure', () => {
  const FAULTY = 'channels: [{ name: Line, confidential: perhaps }]';
  test('absent becomes needs review, with its place and one question', () => {
    const one = judge(`accountability: { ${FAULTY} }`);
    expect(one).toMatchObject({
      verdict: 'needs-review',
      reason: 'unreadable',
      question:
        'The value at /accountability/channels/0/confidential could not be read, and the verdict may depend on it. Is it there?',
      findings: [{ belongs: '/accountability/channels/0/confidential', start: { line: 2 } }],
    });
  });
  test.each([
    ['met', 'text: A help desk.', 'met'],
    ['denied', 'text: There is no way to complain.', 'not-met'],
    ['negated', 'text: There is not one help desk.', 'not-met'],
    ['partly met', 'text: A letter box.', 'partly-met'],
  ])('%s wins over it', (_, text, verdict) => {
    expect(judge(`accountability: { ${text}, ${FAULTY} }`).verdict).toBe(verdict);
  });
  test('hedged keeps its reason', () => {
    expect(judge(`accountability: { text: "Where possible, a help desk.", ${FAULTY} }`).reason).toBe(
      'hedged',
    );
  });
  test('partly met asks as well', () => {
    expect(judge(`accountability: { text: A letter box., ${FAULTY} }`).question).toContain(
      'could not be read',
    );
  });
});

describe('only where it could change the verdict', () => {
  test.each([
    ['another section', 'monitoring: { frequency: [1, { a: b }] }', 'not-met'],
    [
      'a choice at home that nothing looks at',
      'accountability: { channels: [{ name: Line, kind: telepathy }] }',
      'not-met',
    ],
    ['a text at home', 'accountability: { closing_the_loop: [[a]] }', 'needs-review'],
    ['a misspelt key at home', 'accountability: { closing_the_lop: A help desk }', 'needs-review'],
    ['a key of nobody', 'accountability: { weather: A help desk }', 'not-met'],
    ['the list around what is looked at', 'accountability: { channels: none }', 'needs-review'],
  ])('%s', (_, yaml, verdict) => {
    expect(judge(yaml).verdict).toBe(verdict);
  });
  test('code may look at any choice of its list', () => {
    const requirement = requirementOf(`
      kind: said
      home: [accountability]
      find: [{ structure: voice-channel }]
    `);
    const yaml = 'accountability: { channels: [{ name: Line, kind: telepathy }] }';
    expect(verdictOf(yaml, requirement, lexicon).reason).toBe('unreadable');
  });
});
