import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NodeSet } from '../../src/narrative/node-set.js';

it('holds what was added since it was last emptied, however much that is', () => {
  const entry = fc.tuple(fc.nat(60_000), fc.nat(200));
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 900 }), { maxLength: 4 }), (rounds) => {
      const set = new NodeSet();
      for (const entries of rounds) {
        set.clear();
        const known = new Set<string>();
        for (const [node, length] of entries) {
          expect(set.add(node, length)).toBe(!known.has(`${node} ${length}`));
          known.add(`${node} ${length}`);
        }
      }
    }),
    { numRuns: 200 },
  );
});
