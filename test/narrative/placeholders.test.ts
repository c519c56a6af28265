import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/narrative/placeholders.js';
import { tokenize } from '../../src/narrative/tokens.js';

const placeholder = (text: string) => isPlaceholder(tokenize(text, 'en'));

describe('what people leave where an answer should come', () => {
  test.each([
    'TBD',
    'tbd.',
    'N/A',
    'n.a.',
    'To be determined',
    'To be confirmed by the partner',
    '[insert text here]',
    'Lorem ipsum dolor sit amet',
    'see annex',
    'See Annex 8',
    'XX',
    'xxx',
    '???',
    '...',
    '-',
    '______',
    'Hotline, number TBD',
    'Partner to be selected',
    'À compléter',
    'a preciser',
    'voir annexe 3',
    'Sans objet',
    'S/O',
    'en cours d’élaboration',
    'Por definir',
    'por completar',
    'No aplica',
    'ver anexo',
    'Se definirá',
    'pendiente',
  ])('%s', (text) => {
    expect(placeholder(text)).toBe(true);
  });

  test.each([
    'Hotline 555',
    'The screening is pending at the ministry until March, and two more are done',
    'Complaints go to the nurse, who keeps them locked and see annex 3 for the form that she fills in',
    'Rules of the house that are to be determined with the women in the first month stay on the wall after that',
    'not applicable to children under five who come alone, all others give their consent',
    'Tba is a village of two hundred people on the left bank of the river where the boat lands',
    '555',
    '✅',
  ])('not: %s', (text) => {
    expect(placeholder(text)).toBe(false);
  });
});

test.each([
  ['TODO', true],
  ['todo', true],
  ['Hotline TODO', true],
  ['Todo voluntario firma el código.', false],
])('%s: the Spanish word for all is no placeholder', (text, expected) => {
  expect(isPlaceholder(tokenize(text, 'es'))).toBe(expected);
});
