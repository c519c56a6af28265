import { describe, expect, it } from 'vitest';
import { conditionWords, judgedWords } from '../../../src/cli/sheet/asks.js';
import { speechIn } from '../../../src/cli/speech.js';
import { wordsIn } from '../../../src/locale/words.js';
import { engine } from '../../support/engine.js';

describe('conditionWords', () => {
  it.each([
    ['people-are-met', 'the project meets people'],
    [
      { all: ['people-are-met', { field: 'people.total', above: 3 }] },
      'the project meets people; and people.total is above 3',
    ],
    [
      { any: [{ declared: 'child-protection' }, { offered: 'child-protection/shelter' }] },
      'the area child-protection is declared; or the project offers child-protection: shelter',
    ],
    [{ none: ['people-are-met'] }, 'not where the project meets people'],
    [{ field: 'project.kind', is: ['research'] }, 'project.kind is research'],
  ])('%j', async (condition, words) => {
    expect(conditionWords(condition, await speechIn('en'))).toBe(words);
  });

  it('speaks other languages, facts too', async () => {
    const condition = { any: ['people-are-met', { declared: 'child-protection' }] };
    expect(conditionWords(condition, await speechIn('fr'))).toBe(
      'le projet est en contact direct avec des personnes ; ou le domaine child-protection est déclaré',
    );
    expect(conditionWords(condition, await speechIn('es'))).toBe(
      'el proyecto trata con personas; o se declara el área child-protection',
    );
  });
});

describe('judgedWords', () => {
  const AC03 = engine().requirements.find(({ id }) => id === 'AC-03');

  it.each([
    ['en', 'Builds on AC-02'],
    ['fr', "S'appuie sur AC-02"],
    ['es', 'Se apoya en AC-02'],
  ] as const)('says in %s what a requirement builds on', (locale, words) => {
    expect(AC03 && judgedWords(AC03, wordsIn(locale))).toContain(words);
  });
});
