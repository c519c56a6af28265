import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/narrative/compile-lexicon.js';
import type { Hit } from '../../src/narrative/hits.js';
import { readPassage } from '../../src/narrative/passage.js';
import { createTrie } from '../../src/narrative/trie.js';

const sets = {
  no: ['no', 'not', 'never', 'without'],
  absent: ['not yet', 'is not in place'],
  'not-a-denial': ['not only'],
  break: ['but', 'and'],
  hedge: ['where possible'],
  may: ['may be'],
  plan: ['will be designed'],
  '@role': ['=nurse'],
  '@number': ['two'],
  complaint: ['complaint', 'feedback message'],
};

function hitsIn(text: string, ...phrases: string[]): readonly Hit[] {
  const { lexicon, faults } = compileLexicon(
    [{ path: 'test.yaml', data: { sets, concepts: { c: { says: 'c', concrete: phrases } } } }],
    'en',
  );
  expect(faults).toEqual([]);
  return readPassage({ pointer: '/x', field: 'x', text, kind: 'narrative' }, lexicon, createTrie()).hits;
}

const found = (text: string, ...phrases: string[]) => hitsIn(text, ...phrases).length > 0;

describe('phrases', () => {
  test('match inflected words, across articles and hyphens', () => {
    expect(found('They signed the codes of conduct.', 'sign code of conduct')).toBe(true);
    expect(found('psycho-social care', 'psycho social care')).toBe(true);
    expect(found("Women's groups meet.", 'women group')).toBe(true);
  });

  test('an unstemmed word matches only itself', () => {
    expect(found('monitoring', '=monitor')).toBe(false);
    expect(found('a monitor', '=monitor')).toBe(true);
  });

  test('capitals match only capitals', () => {
    expect(found('by sea', 'SEA')).toBe(false);
    expect(found('training on SEA', 'SEA')).toBe(true);
  });

  test('gaps have a length and do not cross a clause', () => {
    expect(found('a box with a good lock', 'box .. lock')).toBe(true);
    expect(found('a box that is very big and has some lock', 'box .. lock')).toBe(false);
    expect(found('a box that is very big and has some lock', 'box ... lock')).toBe(true);
    expect(found('A box. The lock', 'box .. lock')).toBe(false);
    expect(found('- a box\n- a lock', 'box .. lock')).toBe(false);
  });

  test('sets, numbers and prefixes stand for their members', () => {
    expect(found('each feedback message', '<complaint>')).toBe(true);
    expect(found('14 days', '# day')).toBe(true);
    expect(found('two days', '<@number> day')).toBe(true);
    expect(found('confidentially', 'confiden*')).toBe(true);
  });

  test('parts joined by & stand anywhere in the clause, by && in the sentence or beside it', () => {
    expect(found('The nurse reads every complaint', 'complaint & <@role>')).toBe(true);
    expect(found('The nurse reads; every complaint is kept', 'complaint & <@role>')).toBe(false);
    expect(found('The nurse reads; every complaint is kept', 'complaint && <@role>')).toBe(true);
    expect(found('A nurse. A walk. A long way. Some complaint', 'complaint && <@role>')).toBe(false);
  });

  test('parts joined by & do not meet across a long list without full stops', () => {
    const words = (n: number) => Array.from({ length: n }, () => 'word').join(' ');
    expect(found(`complaint ${words(20)} nurse`, 'complaint & nurse')).toBe(true);
    expect(found(`complaint ${words(90)} nurse`, 'complaint & nurse')).toBe(false);
  });
});

describe('modality', () => {
  const said = (text: string, phrase = 'hotline') => {
    const [hit] = hitsIn(text, phrase);
    return hit && { negated: hit.negated, hedged: hit.hedged, planned: hit.planned };
  };

  test('a negation before, or an absence after, denies', () => {
    expect(said('There is no hotline.')).toMatchObject({ negated: true });
    expect(said('A hotline is not yet there.')).toMatchObject({ negated: true });
    expect(said('Not only a hotline.')).toMatchObject({ negated: false });
    expect(said('No desk, but a hotline.')).toMatchObject({ negated: false });
  });

  test('what an "and" joins to something absent is absent too', () => {
    expect(said('A hotline and a desk for the people of the camp are not yet there.')).toMatchObject({
      negated: true,
    });
    expect(said('A hotline is open and the desk of the camp is not yet there.')).toMatchObject({
      negated: false,
    });
    expect(said('A hotline, and the desk of the camp, is not yet there.')).toMatchObject({ negated: false });
  });

  test('a negation inside the phrase denies nothing', () => {
    expect(said('no names on lists', 'no names .. list')).toMatchObject({ negated: false });
    expect(said('never share a hotline call', 'never share & hotline')).toMatchObject({ negated: false });
  });

  test('what a relative clause denies is not the phrase', () => {
    expect(said('A hotline in villages where a desk is not yet there.')).toMatchObject({ negated: false });
  });

  test.each([
    ['Les listes ne servent qu’à payer.', 'liste .. servent', false],
    ['Les listes ne servent pas qu’à payer.', 'servent .. payer', true],
    ['Les listes ne sont pas affichées en comité.', 'pas affiché .. comité', false],
    ['Aucune liste n’est affichée.', 'affiché', true],
    ['À N’Djamena la liste est affichée.', 'liste', false],
    ['N’est pas affichée la liste.', 'liste', true],
    ['Le guichet ou la ligne is not in place.', 'guichet', true],
    ['Le guichet où rien is not in place.', 'guichet', false],
  ])('French: %s', (text, phrase, negated) => {
    const french = { ...sets, no: ['=ne', '=n', '=pas', '=aucune'] };
    const { lexicon } = compileLexicon(
      [{ path: 'test.yaml', data: { sets: french, concepts: { c: { says: 'c', concrete: [phrase] } } } }],
      'fr',
    );
    const [hit] = readPassage(
      { pointer: '/x', field: 'x', text, kind: 'narrative' },
      lexicon,
      createTrie(),
    ).hits;
    expect(hit).toMatchObject({ negated });
  });

  test('where possible hedges, will be designed plans', () => {
    expect(said('Where possible, a hotline.')).toMatchObject({ hedged: true });
    expect(said('A desk and a hotline, where possible.')).toMatchObject({ hedged: true });
    expect(said('A desk where possible, a hotline.')).toMatchObject({ hedged: false });
    expect(said('A hotline will be designed by month two.')).toMatchObject({ planned: true });
    expect(said('A hotline runs.')).toEqual({ negated: false, hedged: false, planned: false });
  });
});

test('a look-alike cancels the hit that it overlaps', () => {
  const { lexicon } = compileLexicon(
    [
      {
        path: 't',
        data: { sets, concepts: { c: { says: 'c', concrete: ['refer'], not: ['refer to annex'] } } },
      },
    ],
    'en',
  );
  const read = (text: string) =>
    readPassage({ pointer: '/x', field: 'x', text, kind: 'narrative' }, lexicon, createTrie()).hits.length;
  expect(read('We refer to annex 3.')).toBe(0);
  expect(read('We refer people.')).toBe(1);
});

test('another kind of sentence drops a hit anywhere in its clause, not behind a break', () => {
  const { lexicon } = compileLexicon(
    [
      {
        path: 'test.yaml',
        data: {
          sets,
          concepts: {
            threat: { says: 'a threat', concrete: ['robbed', 'child labour'], unless: ['modules'] },
          },
        },
      },
    ],
    'en',
  );
  const read = (text: string) =>
    readPassage({ pointer: '/x', field: 'x', text, kind: 'narrative' }, lexicon, createTrie()).hits.length;
  expect(read('The modules deal in some depth with child labour.')).toBe(0);
  expect(read('Modules are taught, but women are robbed.')).toBe(1);
  expect(read('Modules are taught. Women are robbed.')).toBe(1);
});

test('mistakes in a lexicon are named', () => {
  const { faults } = compileLexicon(
    [
      {
        path: 'a.yaml',
        data: {
          sets: { s: ['big .. lock'] },
          concepts: { c: { says: 'c', concrete: ['<nowhere> x', '&'] } },
        },
      },
    ],
    'en',
  );
  expect(faults.map(({ where }) => where)).toEqual(['sets.s', 'concepts.c.concrete', 'concepts.c.concrete']);
});
