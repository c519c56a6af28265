import { describe, expect, test } from 'vitest';
import { frenchStem } from '../../../src/narrative/stems/french.js';

const together = [
  'refugie refugies refugiee refugiees',
  'plainte plaintes',
  'former forment formees formera formeront formerons formez',
  'formateur formatrice formateurs formatrices',
  'confidentiel confidentielle confidentiels confidentielles',
  'local locale locaux locales',
  'fournir fournit fournissent fournie fournis fournira fourniront',
  'actif active actifs actives',
  'dangereux dangereuse',
  'infirmier infirmiere infirmiers',
  'niveau niveaux',
  'chantier chantiers',
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
  ['fille', 'file'],
  ['chantiers', 'chants'],
  ['quartier', 'quart'],
  ['salle', 'sale'],
  ['pays', 'payer'],
])('%s and %s stay apart', (one, other) => {
  expect(frenchStem(one)).not.toBe(frenchStem(other));
});
