import { describe, expect, it } from 'vitest';
import { TRANSLATED_LANGUAGES } from '../../../src/checklist/translation.js';
import { exampleCandidates } from '../../../src/teach/quiz/examples.js';
import { engine } from '../../support/engine.js';

describe.each(TRANSLATED_LANGUAGES)('questions from examples in %s', (language) => {
  const own = engine().requirements.slice(0, 12);
  const candidates = exampleCandidates(engine(), own, language);

  it('were written in the language', () => {
    const translations = engine().knowledge.translations(language);
    for (const { requirement, passage } of candidates) {
      const written = translations[requirement.id]?.examples.map(({ yaml }) => yaml.trimEnd());
      expect(written).toContain(passage);
    }
  });

  it('are judged as their author says', () => {
    for (const { judge, verdict } of candidates) expect(judge()?.verdict).toBe(verdict);
  });
});
