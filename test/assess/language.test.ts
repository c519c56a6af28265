import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assess/assess.js';
import type { Language } from '../../src/narrative/language.js';
import { documentOf } from '../support/document.js';
import { engine, judged } from '../support/engine.js';

const english =
  'The women who come to the centre are received by a nurse, and they will speak with her in a room that is closed to others. ';
const portuguese =
  'As mulheres que chegam ao centro são recebidas por uma enfermeira e falam com ela em uma sala fechada para os outros. ';

function observationsAbout(yaml: string): string[] {
  return judged(yaml)
    .observations.filter(({ message }) => message.includes('project.language'))
    .map(({ path, message }) => `${path}: ${message}`);
}

describe('the language in which a proposal is judged', () => {
  test('is the declared one', () => {
    const yaml = `project: { title: Example, language: en, summary: "${english.repeat(4)}" }\n`;
    expect(judged(yaml).language).toBe('en');
    expect(observationsAbout(yaml)).toEqual([]);
  });

  test('is told where none is declared', () => {
    const yaml = `project: { title: Example, summary: "${english.repeat(4)}" }\n`;
    expect(judged(yaml).language).toBe('en');
    expect(observationsAbout(yaml)).toEqual([
      '/project: project.language is missing; the narrative is in en and was judged so. Add project.language.',
    ]);
  });

  test('is told where the declared one is plainly wrong', () => {
    const yaml = `project: { title: Example, language: es, summary: "${english.repeat(4)}" }\n`;
    expect(judged(yaml).language).toBe('en');
    expect(observationsAbout(yaml)[0]).toContain('says es, but the narrative is in en');
  });

  test('leaves a narrative in none of them to a person', () => {
    const assessment = judged(`project: { title: Example, summary: "${portuguese.repeat(4)}" }\n`);
    expect(assessment).toMatchObject({ language: 'und', level: 'not-judged' });
  });
});

test('a field in a language that is not read is left to a person, the others are judged', () => {
  const yaml = `
project: { title: Example, language: en, summary: "${english.repeat(6)}" }
people: { groups: [{ id: g, name: Women, women: 20, men: 0, girls: 0, boys: 0 }] }
accountability: { text: "${portuguese.repeat(3)}" }
`;
  const { requirements, notJudged } = judged(yaml);
  const verdictOf = (id: string) => requirements.find((one) => one.id === id);
  expect(verdictOf('AC-02')).toMatchObject({ verdict: 'needs-review', reason: 'other-language' });
  expect(verdictOf('DH-01')?.verdict).toBe('not-met');
  expect(notJudged.otherLanguage.map(({ path }) => path)).toEqual(['/accountability/text']);
});

test('a requirement whose words a language lacks is left to a person, also where its condition seems to fail', () => {
  const { lexicon, ...knowledge } = engine().knowledge;
  const poor = (language: Language) => ({ ...lexicon(language), concepts: new Map<string, string>() });
  const document = documentOf('project: { title: Example, language: es }\n');
  const { requirements } = assess(
    document,
    '',
    { ...knowledge, lexicon: poor },
    { select: ['AC-02', 'ND-04'] },
  );
  expect(requirements.map(({ verdict, reason }) => [verdict, reason])).toEqual([
    ['needs-review', 'other-language'],
    ['needs-review', 'other-language'],
  ]);
});
