import type { Reading } from '../narrative/reading.js';
import type { Proposal } from '../proposal/schema.js';
import type { FactName, FactResult } from './facts/names.js';

/** What the judging of one requirement may look at. */
export interface Context {
  readonly reading: Reading;
  readonly proposal: Proposal;
  /** Answers a condition's fact, computed once a proposal. */
  fact(name: FactName): FactResult;
  /** Areas that are declared, or asked for by --theme. */
  readonly themes: readonly string[];
  /** The fields where the answer of the requirement at hand belongs. */
  readonly home: readonly string[];
  /** The element that a need of a list is asked of, as a JSON Pointer; empty for the whole proposal. */
  readonly scope: string;
}
