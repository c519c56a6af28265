import { describe, expect, test } from 'vitest';
import { lexiconOf, requirementOf, verdictOf } from '../../support/made.js';

const lexicon = lexiconOf(`
concepts:
  screen: { says: a screen, concrete: [screened booth], aim: [kept private, safe lock] }
  woman: { says: a woman, concrete: [by a woman] }
`);

function verdict(yaml: string, finder = '{ concept: screen }', home = 'accountability') {
  const requirement = requirementOf(`{ kind: said, home: [${home}], find: [${finder}] }`);
  return verdictOf(yaml, requirement, lexicon).verdict;
}

describe('home fields', () => {
  test.each([
    ['a concrete phrase', 'accountability: { text: There is a screened booth. }', 'met'],
    [
      'an aim with a fact in its clause',
      'accountability: { text: What is said is kept private by the nurse. }',
      'met',
    ],
    [
      'an aim with a fact in another clause',
      'accountability: { text: What is said is kept private. The nurse comes. }',
      'not-met',
    ],
    ['an aim alone', 'accountability: { text: What is said is kept private. }', 'not-met'],
    [
      'an aim in capitals as in a heading',
      'accountability: { text: All Is Kept Private For All People In Safety And Dignity. }',
      'not-met',
    ],
    [
      'an aim beside the own name of the organisation',
      'project: { title: X, organisation: Hope Relief }\naccountability: { text: "At Hope Relief all is kept private." }',
      'not-met',
    ],
    [
      'an aim whose only fact is in its own words',
      'accountability: { text: There is a safe lock. }',
      'not-met',
    ],
    [
      'what stands below a container',
      'accountability: { channels: [{ no_reprisal: kept private by the nurse }] }',
      'met',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(verdict(yaml)).toBe(expected);
  });
});

describe('elsewhere', () => {
  const CONCRETE = 'There is a screened booth.';
  test.each([
    ['a concrete phrase', `monitoring: { text: ${CONCRETE} }`, 'met'],
    ['an aim with a fact', 'monitoring: { text: What is said is kept private by the nurse. }', 'not-met'],
    ['what was imported and not placed', `unplaced: { part: ${CONCRETE} }`, 'met'],
    ['an activity', `results: { outcomes: [{ activities: [{ description: ${CONCRETE} }] }] }`, 'met'],
    [
      'the name of an indicator',
      `results: { outcomes: [{ indicators: [{ name: ${CONCRETE} }] }] }`,
      'not-met',
    ],
    [
      'a means of verification',
      `results: { outcomes: [{ indicators: [{ name: N, means: ${CONCRETE} }] }] }`,
      'not-met',
    ],
    ['the title of the project', 'project: { title: A screened booth for all }', 'not-met'],
    ['the name of a partner', 'partners: [{ name: Screened booth association }]', 'not-met'],
    ['the situation', `analysis: { situation: ${CONCRETE} }`, 'met'],
    ['the description of a risk', `risks: [{ description: ${CONCRETE} }]`, 'not-met'],
    ['the field of another requirement', `data_protection: { consent: ${CONCRETE} }`, 'not-met'],
    [
      'a reason why something does not apply',
      `project: { title: X, does_not_apply: [{ requirement: SD-02, reason: ${CONCRETE} }] }`,
      'not-met',
    ],
  ])('%s', (_, yaml, expected) => {
    expect(verdict(yaml)).toBe(expected);
  });

  test('nowhere but at home where the finder says so', () => {
    const yaml = `monitoring: { text: ${CONCRETE} }`;
    expect(verdict(yaml, '{ concept: screen, elsewhere: false }')).toBe('not-met');
  });

  test('in the fields that the finder names, an aim only in those where the answer belongs', () => {
    const finder = '{ concept: screen, in: [monitoring, referral] }';
    expect(verdict(`monitoring: { text: ${CONCRETE} }`, finder)).toBe('met');
    expect(verdict('monitoring: { text: kept private by the nurse }', finder)).toBe('not-met');
    expect(verdict('monitoring: { text: kept private by the nurse }', finder, 'monitoring')).toBe('met');
    expect(verdict(`accountability: { text: ${CONCRETE} }`, finder)).toBe('not-met');
  });

  test('not in the name of who owns an activity, unless owners are asked for', () => {
    const owned = `results: { outcomes: [{ activities: [{ description: Talks, owner: ${CONCRETE} }] }] }`;
    expect(verdict(owned, '{ concept: screen, in: [results.outcomes.*.activities] }')).toBe('not-met');
    expect(verdict(owned, '{ concept: screen, in: [results.outcomes.*.activities.*.owner] }')).toBe('met');
  });

  test('a field that only begins alike is another field', () => {
    expect(verdict('accountability: { text: kept private by the nurse }', undefined, 'account')).toBe(
      'not-met',
    );
  });
});

test('what else must be said stands in the same sentence', () => {
  const finder = '{ concept: screen, also: woman }';
  expect(verdict('accountability: { text: "A screened booth; seen by a woman." }', finder)).toBe('met');
  expect(verdict('accountability: { text: A screened booth. Seen by a woman. }', finder)).toBe('not-met');
  expect(verdict('accountability: { text: "A screened booth, not by a woman." }', finder)).toBe('not-met');
});

test('what it must be about stands anywhere in the same text', () => {
  const finder = '{ concept: screen, about: woman }';
  expect(verdict('accountability: { text: A screened booth. Seen by a woman. }', finder)).toBe('met');
  expect(verdict('accountability: { text: A screened booth. Seen by a man. }', finder)).toBe('not-met');
  expect(verdict('accountability: { text: A screened booth. Not by a woman. }', finder)).toBe('not-met');
});

test('a passage with a placeholder says nothing', () => {
  expect(verdict('accountability: { text: "Screened booth, place TBD" }')).toBe('not-met');
});

describe('the same passage under several headings is read once', () => {
  const PASSAGE =
    'Whoever comes is received one after the other and speaks in a screened booth with the nurse of the day';
  test('at the first in the order of the format, whatever the order of the file', () => {
    const requirement = requirementOf('{ kind: said, home: [accountability], find: [{ concept: screen }] }');
    const yaml = `monitoring: { text: ${PASSAGE} }\naccountability: { text: ${PASSAGE} }`;
    const { evidence } = verdictOf(yaml, requirement, lexicon);
    expect(evidence.map(({ path }) => path)).toEqual(['/accountability/text']);
  });

  test('a copy changes no verdict: pasted into an activity, it carries nothing', () => {
    const requirement = requirementOf(
      '{ kind: carried, home: [protection], find: [{ concept: screen, in: [protection] }] }',
    );
    const once = `protection: { do_no_harm: ${PASSAGE} }`;
    const twice = `${once}\npartners: [{ name: P, role: ${PASSAGE} }]`;
    expect(verdictOf(once, requirement, lexicon).verdict).toBe('partly-met');
    expect(verdictOf(twice, requirement, lexicon).verdict).toBe('partly-met');
    expect(
      verdictOf(`${once}\npartners: [{ name: P, role: A screened booth }]`, requirement, lexicon).verdict,
    ).toBe('met');
  });

  test('the same answer to several risks of a list is no copy', () => {
    const requirement = requirementOf(
      '{ kind: listed, list: risks, home: [risks], needs: [{ need: m, says: m, find: [{ field: mitigation }] }] }',
    );
    const yaml = `risks: [{ mitigation: ${PASSAGE} }, { mitigation: ${PASSAGE} }]`;
    expect(verdictOf(yaml, requirement, lexicon).verdict).toBe('met');
  });
});

describe('a clause that tells of an earlier project, of others or of how important a thing is', () => {
  const beside = lexiconOf(`
concepts:
  screen: { says: a screen, concrete: [screened booth] }
  beside-the-point: { says: something else, concrete: [in previous project, is important] }
`);
  const asked = (yaml: string, finder = '{ concept: screen }', home = 'accountability') =>
    verdictOf(yaml, requirementOf(`{ kind: said, home: [${home}], find: [${finder}] }`), beside).verdict;

  test.each([
    ['an earlier project', 'In the previous project there was a screened booth.', 'not-met'],
    ['the importance', 'A screened booth is important.', 'not-met'],
    [
      'what opens the clause, also behind an "and"',
      'In the previous project girls sat apart and had a screened booth.',
      'not-met',
    ],
    [
      'what ends it, not before an "and"',
      'There is a screened booth and girls sit apart as in the previous project.',
      'met',
    ],
    ['both, in two clauses', 'In the previous project there was a tent. There is a screened booth.', 'met'],
  ])('%s', (_, text, expected) => {
    expect(asked(`accountability: { text: ${text} }`)).toBe(expected);
  });

  test('an analysis may', () => {
    const text = 'In the previous project there was a screened booth.';
    expect(asked(`analysis: { situation: ${text} }`, '{ concept: screen, in: [analysis] }', 'analysis')).toBe(
      'met',
    );
  });

  test('what is said of rights may', () => {
    const text = 'A screened booth is important.';
    expect(asked(`rights: { text: ${text} }`, '{ concept: screen, in: [rights] }', 'rights')).toBe('met');
  });

  test('a dedicated field of nothing else is hollow', () => {
    const finder = '{ field: data_protection.retention }';
    const field = (text: string) =>
      asked(`data_protection: { retention: ${text} }`, finder, 'data_protection');
    expect(field('In the previous project files were burnt after six months.')).toBe('not-met');
    expect(field('Files are burnt after six months.')).toBe('met');
  });
});
