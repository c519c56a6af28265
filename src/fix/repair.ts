import type { FormatFault, UnreadableFault } from '../proposal/document.js';
import type { Limits } from '../proposal/limits.js';
import { readProposals } from '../proposal/read.js';
import { isSameReading } from './same.js';
import { withoutTrailingBlanks } from './trailing-blanks.js';

/** A mistake that was put right. */
export interface Repair {
  readonly fault: FormatFault | UnreadableFault;
  readonly repair: string;
}

export interface Repaired {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** On how many lines blanks at the end were taken away. */
  readonly blanks: number;
}

/**
 * Puts right what can only be meant in one way: misspelt keys, values of a list written otherwise, words for yes and
 * no, and blanks at the ends of lines that say nothing. A repair that leads to another fault is left out.
 *
 * @param text without byte order mark
 */
export function repaired(text: string, limits: Limits): Repaired {
  const repairs: Repair[] = [];
  const offsets = offsetsOf(text);
  let mended = text;
  // From the end, so that the places before stay where they are.
  for (const repair of repairsOf(text, limits).toReversed()) {
    const { start, end } = repair.fault;
    const next = mended.slice(0, offsets(start)) + repair.repair + mended.slice(offsets(end));
    if (faultsOf(next, limits).length >= faultsOf(mended, limits).length) continue;
    mended = next;
    repairs.unshift(repair);
  }
  const bare = withoutTrailingBlanks(mended);
  const isSame = isSameReading(reading(mended, limits), reading(bare.text, limits));
  return isSame ? { text: bare.text, repairs, blanks: bare.lines } : { text: mended, repairs, blanks: 0 };
}

function repairsOf(text: string, limits: Limits): readonly Repair[] {
  return faultsOf(text, limits).flatMap((fault) =>
    fault.repair === undefined ? [] : [{ fault, repair: fault.repair }],
  );
}

function faultsOf(text: string, limits: Limits): readonly (FormatFault | UnreadableFault)[] {
  return reading(text, limits).documents.flatMap(({ faults }) => [...faults]);
}

function reading(text: string, limits: Limits) {
  return readProposals('', new TextEncoder().encode(text), { ...limits, bytes: Number.MAX_SAFE_INTEGER });
}

function offsetsOf(text: string): (at: FormatFault['start']) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return ({ line, column }) => (starts[line - 1] ?? text.length) + column - 1;
}
