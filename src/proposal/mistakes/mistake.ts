import type { ToldFault } from '../faults/say.js';

/** A mistake in writing YAML, in words for somebody who does not know YAML. */
export interface Mistake extends ToldFault {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}
