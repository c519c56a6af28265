import { describe, expect, test } from 'vitest';
import { exampleFaults } from '../../src/assess/examples.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';

/** Every requirement's own examples: the verdict, the words that it quotes, the parts that it misses. */
for (const requirement of engine().requirements) {
  describe(requirement.id, () => {
    requirement.examples.forEach((example, i) => {
      test(`example ${i + 1} is ${example.verdict}`, () => {
        expect(exampleFaults(engine(), requirement, example)).toEqual([]);
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
