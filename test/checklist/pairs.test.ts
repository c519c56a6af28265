import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/narrative/language.js';
import { isFoundIn, pairsIn, readSentence } from './pairs.js';

type Kind = 'said' | 'notes' | 'not';

/** How many of a hundred must come out right. `npx vitest run test/checklist/pairs.test.ts` with PAIRS=list names the others. */
const FLOORS: Readonly<Record<Language, Readonly<Record<Kind, number>>>> = {
  en: { said: 75, notes: 70, not: 80 },
  fr: { said: 75, notes: 70, not: 80 },
  es: { said: 75, notes: 70, not: 80 },
};

describe.each(LANGUAGES)('sentences in %s', (language) => {
  test.each(['said', 'notes', 'not'] as const)('%s', { timeout: 120_000 }, (kind) => {
    const all = pairsIn(language).flatMap((pairs) =>
      (pairs[kind] ?? []).map((sentence) => ({ sentence, pairs })),
    );
    const wrong = all.filter(
      ({ sentence, pairs }) => isFoundIn(readSentence(sentence, pairs, language), pairs) === (kind === 'not'),
    );
    if (process.env.PAIRS === 'list') {
      console.log(`${language} ${kind}: ${all.length - wrong.length} of ${all.length}`);
      for (const { sentence, pairs } of wrong)
        console.log(`  ${pairs.requirement} ${pairs.part}: ${sentence}`);
    }
    expect(all.length).toBeGreaterThan(0);
    expect((100 * (all.length - wrong.length)) / all.length).toBeGreaterThanOrEqual(FLOORS[language][kind]);
  });
});
