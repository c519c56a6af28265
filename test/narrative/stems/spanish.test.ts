import { describe, expect, test } from 'vitest';
import { spanishStem } from '../../../src/narrative/stems/spanish.js';

const together = [
  'refugiado refugiados refugiada refugiadas',
  'formacion formaciones',
  'capacitar capacita capacitan capacitados capacitara capacitaran capacitaron capacitando',
  'recibir recibe reciben recibido recibira recibiran recibieron',
  'queja quejas quejarse',
  'mujer mujeres',
  'joven jovenes',
  'taller talleres',
  'vez veces',
  'promotor promotora promotores promotoras',
  'verificar verifica verificado',
];

describe('Spanish words with one stem', () => {
  test.each(together)('%s', (forms) => {
    expect(new Set(forms.split(' ').map(spanishStem)).size).toBe(1);
  });
});

test.each([
  ['capacitacion', 'capacitar'],
  ['plan', 'plata'],
  ['lider', 'lidia'],
  ['comunidad', 'comunicar'],
])('%s and %s stay apart', (one, other) => {
  expect(spanishStem(one)).not.toBe(spanishStem(other));
});
