import { describe, expect, test } from 'vitest';
import { documentOf } from '../support/document.js';
import { engine, judged } from '../support/engine.js';

/** Every requirement's own examples: the verdict, the words that it quotes, the parts that it misses. */
for (const requirement of engine().requirements) {
  describe(requirement.id, () => {
    requirement.examples.forEach((example, i) => {
      test(`example ${i + 1} is ${example.verdict}`, () => {
        expect(documentOf(example.yaml).faults.map(({ message }) => message)).toEqual([]);
        const [assessed] = judged(example.yaml, requirement.id).requirements;
        expect(assessed?.error).toBeUndefined();
        expect(assessed?.verdict).toBe(example.verdict);
        if (example.quote !== undefined) {
          const wanted = example.quote.replace(/\s+/g, ' ').trim();
          expect(assessed?.evidence.map(({ quote }) => quote).join('\n')).toContain(wanted);
        }
        const says = new Map(partsOf(requirement).map(({ id, words }) => [id, words]));
        for (const part of example.missing ?? [])
          expect(assessed?.findings.map(({ missing }) => missing)).toContain(says.get(part) ?? part);
      });
    });

    test('shows met, not met and whatever else it can give', () => {
      const shown = new Set(requirement.examples.map(({ verdict }) => verdict));
      expect(shown).toContain('met');
      expect(shown).toContain('not-met');
      if (requirement.applies !== 'always') expect(shown).toContain('not-applicable');
    });

    test('has a snippet that is valid in the format', () => {
      if (requirement.fix.insert === undefined) return;
      // A snippet names ids of the writer's own draft, which stand elsewhere.
      const faults = documentOf(requirement.fix.insert).faults.filter(
        ({ code }) => code !== 'dangling-reference',
      );
      expect(faults.map(({ message }) => message)).toEqual([]);
    });
  });
}

function partsOf(
  requirement: ReturnType<typeof engine>['requirements'][number],
): { id: string; words: string }[] {
  const { judge } = requirement;
  if (judge.kind === 'parts') return judge.parts.map(({ part, says }) => ({ id: part, words: says }));
  if (judge.kind === 'listed') return judge.needs.map(({ need, says }) => ({ id: need, words: says }));
  return [];
}
