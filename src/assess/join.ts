import { chained } from './proposals.js';
import type { ChecklistRef, Run } from './verdict.js';

/** What of several runs does not fit together. */
export type Mismatch = 'tool' | 'checklists' | 'options';

/**
 * Several runs as one: the proposals in their order, the worst exit code (2 before 1 before 0). Runs over parts of the same files give
 * what one run over all of them gives.
 */
export function joined(runs: readonly [Run, ...Run[]]): {
  readonly run: Run;
  readonly mismatches: readonly Mismatch[];
} {
  const [first, ...others] = runs;
  const differs = (of: (run: Run) => unknown) =>
    others.some((run) => JSON.stringify(of(run)) !== JSON.stringify(of(first)));
  return {
    run: {
      ...first,
      checklists: distinct(runs.flatMap(({ checklists }) => checklists)),
      exitCode: Math.max(...runs.map(({ exitCode }) => exitCode)),
      proposals: chained(runs.map(({ proposals }) => proposals)),
    },
    mismatches: [
      ...(differs(({ tool }) => tool) ? ['tool' as const] : []),
      ...(differs(({ checklists }) => checklists) ? ['checklists' as const] : []),
      ...(differs(({ options: { locale: _, ...options } }) => options) ? ['options' as const] : []),
    ],
  };
}

function distinct(refs: readonly ChecklistRef[]): ChecklistRef[] {
  return refs.filter(
    ({ id, sha256 }, i) => refs.findIndex((other) => other.id === id && other.sha256 === sha256) === i,
  );
}
