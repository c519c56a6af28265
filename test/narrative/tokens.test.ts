import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/narrative/tokens.js';
import { fold } from '../../src/narrative/word.js';

const words = (text: string, language: 'en' | 'fr' | 'es' = 'en') =>
  tokenize(text, language)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ folded }) => folded);

describe('words', () => {
  test.each([
    ["women's group", ['women', 'group']],
    ['women’s', ['women']],
    ["don't", ['don', 'not']],
    ['can’t', ['can', 'not']],
    ["they're", ['they']],
    ['psycho-social', ['psycho', 'social']],
    ['24/7, 07:30–13:00, 1,500.50 and 3rd', ['24/7', '07:30', '13:00', '1,500.50', 'and', '3rd']],
    ['1. One', ['1', 'one']],
    ['Déplacées à Ñuñoa', ['deplacees', 'a', 'nunoa']],
    ['œuvre', ['oeuvre']],
    ['a\u0301 l', ['a', 'l']],
    ['مكتب الشكاوى', ['مكتب', 'الشكاوى']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('French apostrophes divide words', () => {
    expect(words("l'eau d’ici", 'fr')).toEqual(['l', 'eau', 'd', 'ici']);
  });

  test.each([
    ['fr', 'réfugié·e·s, formateur(trice)s et/ou mineur/e', ['refugie', 'formateur', 'et', 'ou', 'mineur']],
    ['fr', 'les plainte(s) de 10/e', ['les', 'plainte', 'de', '10', 'e']],
    ['es', 'niñ@s, promotores/as y/o líder(es)', ['ninos', 'promotores', 'y', 'o', 'lider']],
    ['es', 'escriba a quejas@ejemplo.org', ['escriba', 'a', 'quejas', 'ejemplo', 'org']],
  ] as const)('%s: words that name both sexes are one word: %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected);
  });

  test('emoji are marks, with what modifies them', () => {
    expect(words('☎️ 555 ✔️ 👩‍👧 open')).toEqual(['555', 'open']);
  });
});

test('acronyms keep their case, articles are skipped', () => {
  const [sea, the, box] = tokenize('SEA the Box', 'en');
  expect(sea).toMatchObject({ acronym: true, folded: 'sea' });
  expect(the).toMatchObject({ skipped: true });
  expect(box).toMatchObject({ acronym: false, capital: true, stem: 'box' });
});

test('offsets cut the very characters out of the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const token of tokenize(text, 'en'))
        if (token.text !== 'not') expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});
