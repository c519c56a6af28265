import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/narrative/compile-lexicon.js';

const concept = (phrases: { concrete?: string[]; aim?: string[]; not?: string[] }) => ({
  says: 'it',
  ...phrases,
});

function phrasesOf(concepts: Readonly<Record<string, ReturnType<typeof concept>>>) {
  const { lexicon, faults } = compileLexicon([{ path: 'a.yaml', data: { concepts } }], 'en');
  expect(faults).toEqual([]);
  return Object.keys(concepts).flatMap((id) =>
    lexicon
      .phrasesOf(id)
      .map(({ concept: of, class: is, parts, within, source }) => [of, is, parts, within, source]),
  );
}

describe('a lexicon keeps of each phrase', () => {
  test('its concept, class, number of parts, reach and words', () => {
    expect(
      phrasesOf({
        one: concept({ concrete: ['help desk'], aim: ['bell && book'], not: ['c & d & e & f'] }),
        two: concept({ not: ['x'], concrete: ['y & z'] }),
      }),
    ).toEqual([
      ['one', 'concrete', 1, 'clause', 'help desk'],
      ['one', 'aim', 2, 'sentence', 'bell && book'],
      ['one', 'not', 4, 'clause', 'c & d & e & f'],
      ['two', 'concrete', 2, 'clause', 'y & z'],
      ['two', 'not', 1, 'clause', 'x'],
    ]);
  });
});

test('a phrase whose alternatives multiply without end is a mistake', () => {
  const many = 'ant|bee|cow|dog|elk|fox|gnu|hen|ibex|jay|kid|lamb';
  const { faults } = compileLexicon(
    [
      {
        path: 'a.yaml',
        data: { concepts: { one: concept({ concrete: [`${many} ${many} ${many} ${many}`] }) } },
      },
    ],
    'en',
  );
  expect(faults).toMatchObject([{ path: 'a.yaml', where: 'concepts.one.concrete' }]);
  expect(faults[0]?.message).toContain('20736 ways');
});
