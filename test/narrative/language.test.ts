import { describe, expect, test } from 'vitest';
import { detectLanguage, isPlainlyIn } from '../../src/narrative/detect-language.js';

const long = (sentence: string) => `${sentence} `.repeat(8);

describe('the language of a text', () => {
  test.each([
    ['en', 'The women who come to the centre are received by a nurse and will speak with her'],
    [
      'fr',
      'Les femmes qui viennent au centre sont reçues par une infirmière et ne parlent pas dans la salle',
    ],
    [
      'es',
      'Las mujeres que llegan al centro son recibidas por una enfermera y no hablan en la sala con los hombres',
    ],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('terse notes are still read', () => {
    const notes =
      'Agent hours 08-12 only, F counter + F cashier, shade, water, bench for old. Max 60/day per agent. Home payout for those who cannot move.';
    expect(detectLanguage(long(notes))).toBe('en');
  });

  test.each([
    ['Swahili', 'Wanawake wanaokuja kituoni wanapokelewa na muuguzi na wanazungumza naye peke yake chumbani'],
    ['Ukrainian', 'Жінки, які приходять до центру, розмовляють з медсестрою в окремій кімнаті щодня'],
    ['Arabic', 'تستقبل الممرضة النساء في المركز وتتحدث معهن على انفراد في غرفة مغلقة كل يوم'],
  ])('%s is another language', (_, text) => {
    expect(detectLanguage(long(text))).toBe('other');
  });

  test('a few words tell nothing', () => {
    expect(detectLanguage('Hotline 555')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
  });
});

test.each([
  [
    'Portuguese',
    'As mulheres que chegam ao centro são recebidas por uma enfermeira e falam com ela em uma sala',
  ],
  [
    'Haitian Creole',
    'Medam yo ki vini nan sant la pale ak yon enfimyè nan yon chanm fèmen, e pa gen lòt moun ki tande yo',
  ],
  [
    'Italian',
    'Le donne che arrivano al centro sono accolte da una infermiera e parlano con lei nella stanza',
  ],
])('%s is not taken for its neighbour', (_, text) => {
  expect(detectLanguage(long(text))).toBe('other');
});

test('a language is plainly wrong when the small words of another are many times as many', () => {
  const french = long('Les femmes qui viennent au centre sont reçues par une infirmière dans la salle');
  expect(isPlainlyIn('fr', french, 'en')).toBe(true);
  expect(isPlainlyIn('fr', french, 'fr')).toBe(false);
  expect(isPlainlyIn('fr', 'Le guichet', 'en')).toBe(false);
});
