import { describe, expect, test } from 'vitest';
import { TRANSLATED_LANGUAGES } from '../../src/checklist/translation.js';
import { engine } from '../support/engine.js';
import { expectExample } from '../support/example.js';

/** Every requirement's examples in another language give what they say, read with the lexicon of that language. */
describe.each(TRANSLATED_LANGUAGES)('examples in %s', (language) => {
  const translations = engine().knowledge.translations(language);

  for (const requirement of engine().requirements) {
    const examples = translations[requirement.id]?.examples ?? [];

    test(`${requirement.id} shows what is enough and what is not`, () => {
      const verdicts = examples.map(({ verdict }) => verdict);
      expect(verdicts).toContain('met');
      expect(verdicts.some((verdict) => verdict === 'not-met' || verdict === 'partly-met')).toBe(true);
    });

    examples.forEach((example, i) => {
      test(`${requirement.id} example ${i + 1} is ${example.verdict}`, () => {
        expectExample(requirement, example, language);
      });
    });
  }
});
