import { expect } from 'vitest';
import { addedLines, fixedOf, meaningOf, told } from '../support/fixed.js';

/** What holds of fix whatever a proposal looks like: it says what it said before, and more only in comments, once. */
export function expectOnlyStubs(text: string): readonly string[] {
  const before = told(text);
  const fixed = fixedOf(before);
  const after = told(fixed.text);
  expect(meaningOf(after)).toEqual(meaningOf(before));
  const added = addedLines(text, fixed.text);
  expect(added).toBeDefined();
  for (const line of added ?? []) expect(line).toMatch(/^ *(#.*)?\r?$/);
  const again = fixedOf(after);
  expect(again.text).toBe(fixed.text);
  expect(again.done.flatMap(({ added: more }) => more)).toEqual([]);
  expect(fixed.done.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  expect(fixed.leftOut).toBe(0);
  return fixed.done.flatMap(({ added: ids }) => ids);
}
