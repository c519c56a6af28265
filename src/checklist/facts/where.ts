import type { Reading } from '../../narrative/reading.js';
import { isUnder } from '../tree.js';

/**
 * The pointer of the first text in which a concept is said plainly.
 *
 * @param fields where to look; none means everywhere
 */
export function whereHit(reading: Reading, concept: string, fields: readonly string[]): string | undefined {
  return reading.byConcept
    .get(concept)
    ?.find(
      ({ passage, hit }) =>
        !passage.placeholder &&
        (fields.length === 0 || fields.some((field) => isUnder(passage.field, field))) &&
        !hit.negated,
    )?.passage.pointer;
}
