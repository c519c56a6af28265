import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import * as z from 'zod';
import type { Observation } from '../../src/assess/verdict.js';
import type { Language } from '../../src/narrative/language.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

/** Every term is a whole proposal to judge. */
const PATIENCE = 60_000;

const words = z.array(z.string()).min(1);
const register = z.object({
  strong: z.record(z.string(), words),
  medium: z.record(z.string(), words),
  false_friends: words,
  harmful: words,
  harmless: words,
});

const SENTENCES: Readonly<Record<Language, (term: string) => string>> = {
  en: (term) => `In the district, ${term} in many places.`,
  fr: (term) => `Dans le district, ${term} en plusieurs lieux.`,
  es: (term) => `En el distrito, ${term} en varios lugares.`,
};

/** Weak signs of each area: beside a medium one they are enough, alone never. */
const WEAK: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'counter-trafficking': 'Recruiters come. Some pay a ransom.',
    'child-protection': 'Dropouts are many.',
    'gender-based-violence': 'Harassment happens.',
    'return-and-reintegration': 'Resettlement goes on.',
    'community-engagement': 'Awareness grows.',
  },
  fr: {
    'counter-trafficking': 'Des recruteurs viennent. Une rançon est payée.',
    'child-protection': 'Des déscolarisés sont vus.',
    'gender-based-violence': 'Le harcèlement existe.',
    'return-and-reintegration': 'La réinstallation continue.',
    'community-engagement': 'La sensibilisation continue.',
  },
  es: {
    'counter-trafficking': 'Vienen reclutadores. Hablan de un rescate.',
    'child-protection': 'La deserción escolar crece.',
    'gender-based-violence': 'Hay acoso.',
    'return-and-reintegration': 'Hay reasentamiento.',
    'community-engagement': 'Hay un buzón.',
  },
};

function seen(language: Language, text: string): readonly Observation[] {
  const yaml = stringify({ project: { title: 'Example', language }, analysis: { situation: text } });
  return engine().assess(documentOf(yaml), '', { select: ['AN-01'] }).observations;
}

function areas(language: Language, text: string): readonly (string | undefined)[] {
  return seen(language, text)
    .filter(({ kind }) => kind === 'undeclared-area')
    .map(({ area }) => area);
}

function isHarmful(language: Language, text: string): boolean {
  return seen(language, text).some(({ kind }) => kind === 'harmful-wording');
}

describe.each(['en', 'fr', 'es'] as const)('the register of words, %s', (language) => {
  const file = new URL(`../words/register/${language}.yaml`, import.meta.url);
  const { strong, medium, false_friends, harmful, harmless } = register.parse(
    parse(readFileSync(file, 'utf8')),
  );
  const sentence = SENTENCES[language];

  test.each(Object.entries(strong))(
    'strong signs of %s are enough',
    (area, terms) => {
      expect(terms.filter((term) => !areas(language, sentence(term)).includes(area))).toEqual([]);
    },
    PATIENCE,
  );

  test.each(Object.entries(medium))(
    'medium signs of %s need a second',
    (area, terms) => {
      const weak = WEAK[language][area] ?? '';
      expect(areas(language, weak)).toEqual([]);
      expect(terms.filter((term) => areas(language, sentence(term)).includes(area))).toEqual([]);
      expect(terms.filter((term) => !areas(language, `${sentence(term)} ${weak}`).includes(area))).toEqual(
        [],
      );
    },
    PATIENCE,
  );

  test(
    'false friends raise nothing',
    () => {
      expect(false_friends.filter((term) => areas(language, sentence(term)).length > 0)).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'harmful words are found',
    () => {
      expect(harmful.filter((term) => !isHarmful(language, sentence(term)))).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'harmless words are left alone',
    () => {
      expect(harmless.filter((term) => isHarmful(language, sentence(term)))).toEqual([]);
    },
    PATIENCE,
  );
});
