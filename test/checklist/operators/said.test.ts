import { describe, expect, test } from 'vitest';
import { lexiconOf, requirementOf, verdictOf } from '../../support/made.js';

const lexicon = lexiconOf(`
concepts:
  desk: { says: a desk, concrete: [help desk], aim: [complaint mechanism] }
  box: { says: a box, concrete: [letter box] }
  none: { says: there is none, concrete: [no|not .. complaint mechanism] }
  crowd: { says: names before the crowd, concrete: [names .. called aloud] }
  both: { says: both words, concrete: [smuggling] }
`);
const requirement = requirementOf(`
  kind: said
  home: [accountability]
  says: a desk for complaints
  find: [{ concept: desk }]
  partly: [{ concept: box }]
  not_met_if: [{ concept: crowd }]
  denied_by: [none]
  review_if: [{ concept: both }]
  unsure_in: [accountability.closing_the_loop]
`);
const judge = (...sentences: string[]) =>
  verdictOf(`accountability: { text: "${sentences.join(' ')}" }`, requirement, lexicon);

const PRESENT = 'The help desk opens at eight.';
const PARTLY = 'There is a letter box.';
const HEDGED = 'Where possible, a help desk opens.';
const NEGATED = 'There is never a help desk in this camp.';
const DENIED = 'No complaint mechanism is foreseen.';
const FORBIDDEN = 'Names are called aloud.';
const HOLLOW = 'A complaint mechanism will be ensured.';

describe('which rule wins, first to last', () => {
  test.each([
    ["the row's own not-met", [FORBIDDEN, PRESENT, DENIED], 'not-met', undefined],
    ['contradicted', [PRESENT, DENIED], 'needs-review', 'contradicted'],
    ['met', [PRESENT, NEGATED, HEDGED, PARTLY, HOLLOW], 'met', undefined],
    ['denied', [DENIED, HEDGED, PARTLY, HOLLOW], 'not-met', undefined],
    [
      'partly met, where something beside the hedged answer is there',
      [HEDGED, PARTLY, HOLLOW],
      'partly-met',
      undefined,
    ],
    ['hedged, where it is the only answer', [HEDGED, HOLLOW], 'needs-review', 'hedged'],
    ['negated, where it is the only answer', [NEGATED, HOLLOW], 'not-met', undefined],
    ["the row's own review", ['This is smuggling.', HOLLOW], 'needs-review', 'not-recognised'],
    ['hollow', [HOLLOW], 'not-met', undefined],
    ['absent', ['We like mornings.'], 'not-met', undefined],
  ])('%s', (_, sentences, verdict, reason) => {
    expect(judge(...sentences)).toMatchObject({ verdict });
    expect(judge(...sentences).reason).toBe(reason);
  });
});

test('a met quotes what meets it, with its place', () => {
  const { evidence, findings } = judge(HOLLOW, PRESENT);
  expect(evidence).toMatchObject([
    { quote: PRESENT, path: '/accountability/text', start: { line: 2 }, part: 'a desk for complaints' },
  ]);
  expect(findings).toEqual([]);
});

test('a not-met names what is absent and where it belongs, and quotes hollow words', () => {
  const { evidence, findings } = judge(HOLLOW);
  expect(findings).toMatchObject([{ missing: 'a desk for complaints', belongs: '/accountability' }]);
  expect(evidence.map(({ quote }) => quote)).toEqual([HOLLOW]);
});

test('what is denied is quoted', () => {
  expect(judge(DENIED).evidence.map(({ quote }) => quote)).toEqual([DENIED]);
  expect(judge(NEGATED).evidence.map(({ quote }) => quote)).toEqual([NEGATED]);
});

test('a contradiction quotes both places and asks', () => {
  const { evidence, question } = judge(PRESENT, DENIED);
  expect(evidence.map(({ quote }) => quote)).toEqual([PRESENT, DENIED]);
  expect(question).toBe('Is it there?');
});

test('a substantive text in a narrow field that nothing recognised is unsure', () => {
  const unsure = verdictOf(
    'accountability: { closing_the_loop: Fatima reads them on 5 May }',
    requirement,
    lexicon,
  );
  expect(unsure).toMatchObject({
    verdict: 'needs-review',
    reason: 'not-recognised',
    question: 'Is it there?',
  });
  const empty = verdictOf(
    'accountability: { closing_the_loop: we will ensure safety }',
    requirement,
    lexicon,
  );
  expect(empty.verdict).toBe('not-met');
});

describe('a plan to plan', () => {
  test.each([
    ['A help desk will be designed in month 2.', 'partly-met'],
    ['A help desk will be designed by the protection officer.', 'partly-met'],
    ['A help desk will be designed.', 'not-met'],
  ])('%s', (sentence, verdict) => {
    expect(judge(sentence).verdict).toBe(verdict);
  });
});

describe('basis of a not-met', () => {
  const basis = (yaml: string) => {
    const { verdict, basis } = verdictOf(yaml, requirement, lexicon);
    return [verdict, basis];
  };
  test.each([
    ['nothing written', 'analysis: { situation: Rain }'],
    ['an empty value', 'accountability: { text: }'],
    ['a placeholder', 'accountability: { text: TBD }'],
    [
      'template words and nothing else',
      'accountability: { text: Complaint mechanisms will be ensured throughout the project }',
    ],
    ['denied', `accountability: { text: ${DENIED} We meet every Monday under the tree. }`],
    ['negated', `accountability: { text: ${NEGATED} }`],
    ['forbidden', `accountability: { text: ${FORBIDDEN} }`],
    ['an id alone', 'accountability: { measures: [{ id: M1 }] }'],
  ])('%s: declared', (_, yaml) => {
    expect(basis(yaml)).toEqual(['not-met', 'declared']);
  });

  test.each([
    [
      'hollow with other words',
      'accountability: { text: A complaint mechanism will be ensured by tireless colleagues }',
    ],
    ['other words', 'accountability: { text: We like mornings very much here }'],
    ['a figure or choice', 'accountability: { channels: [{ kind: radio }] }'],
  ])('%s: read', (_, yaml) => {
    expect(basis(yaml)).toEqual(['not-met', 'read']);
  });
});
