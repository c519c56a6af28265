import { describe, expect, test } from 'vitest';
import { frenchStem } from '../../../src/narrative/stems/french.js';

const together = [
  'refugie refugies refugiee refugiees',
  'plainte plaintes',
  'former forment formees formera formeront',
  'formateur formatrice formateurs formatrices',
  'confidentiel confidentielle confidentiels confidentielles',
  'local locale locaux locales',
  'fournir fournit fournissent fournie fournis',
  'actif active actifs actives',
  'dangereux dangereuse',
  'infirmier infirmiere infirmiers',
  'niveau niveaux',
  'lieu lieux',
];

describe('French words with one stem', () => {
  test.each(together)('%s', (forms) => {
    expect(new Set(forms.split(' ').map(frenchStem)).size).toBe(1);
  });
});

test.each([
  ['formation', 'former'],
  ['age', 'agent'],
  ['mineur', 'mine'],
  ['femme', 'ferme'],
  ['plainte', 'plan'],
])('%s and %s stay apart', (one, other) => {
  expect(frenchStem(one)).not.toBe(frenchStem(other));
});
