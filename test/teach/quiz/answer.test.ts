import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locale/en/quiz.js';
import { es } from '../../../src/locale/es/quiz.js';
import { fr } from '../../../src/locale/fr/quiz.js';
import { answerFrom } from '../../../src/teach/quiz/answer.js';

describe('an answer on a line', () => {
  it.each([
    [en, 'met: two roles are named', 'met', 'two roles are named'],
    [en, 'Partly met, no date', 'partly-met', 'no date'],
    [en, 'not met', 'not-met', ''],
    [en, 'partly-met because half is there', 'partly-met', 'because half is there'],
    [en, '4 only people there know', 'needs-review', 'only people there know'],
    [en, 'needs a person - who knows', 'needs-review', 'who knows'],
    [fr, 'non satisfaite : rien', 'not-met', 'rien'],
    [fr, 'Partiellement, sans date', 'partly-met', 'sans date'],
    [fr, 'a examiner', 'needs-review', ''],
    [es, 'cumple en parte: falta quién', 'partly-met', 'falta quién'],
    [es, 'SÍ', 'met', ''],
    [es, 'no cumple', 'not-met', ''],
  ])('is read in every language: %#', ({ names }, line, verdict, why) => {
    expect(answerFrom(line, names)).toEqual({ verdict, why });
  });

  it.each(['', 'perhaps', 'metal', '5', '12 reasons'])('is none: %j', (line) => {
    expect(answerFrom(line, en.names)).toBeUndefined();
  });
});
