import type { Assessment } from '../assess/verdict.js';
import type { Words } from '../locale/words.js';

/** Faults of a proposal that was judged are to be put right; those of a file that was not say why. */
export function faultsHeading({ headings }: Words, { formatFaults, requirements }: Assessment): string {
  return requirements.length === 0 ? headings.unreadable : headings.faults(formatFaults.length);
}
