import {
  type Assessment,
  LEVELS,
  type Level,
  type Run,
  SEVERITIES,
  type Severity,
} from '../assess/verdict.js';
import { todoItems } from './todo.js';

/** Counts of one proposal over all its sections. */
export interface Totals {
  readonly met: number;
  readonly applicable: number;
  readonly forAPerson: number;
  readonly open: Readonly<Record<Severity, number>>;
}

/** The fractions of all sections added up. */
export function totalsOf(assessment: Assessment): Totals {
  const open = { critical: 0, major: 0, minor: 0 };
  let met = 0;
  let applicable = 0;
  let forAPerson = 0;
  for (const fraction of assessment.fractions) {
    met += fraction.met;
    applicable += fraction.applicable;
    forAPerson += fraction.needsReview;
    for (const severity of SEVERITIES) open[severity] += fraction.open[severity];
  }
  return { met, applicable, forAPerson, open };
}

/** Counts of a run of several proposals. */
export interface RunTotals {
  /** Levels that occur, best first, each with its number of proposals. */
  readonly levels: readonly (readonly [number, Level])[];
  readonly open: number;
  readonly critical: number;
  readonly forAPerson: number;
}

export function runTotals(run: Run): RunTotals {
  const items = run.proposals.flatMap(todoItems);
  return {
    levels: LEVELS.flatMap((level) => {
      const n = run.proposals.filter((proposal) => proposal.level === level).length;
      return n === 0 ? [] : [[n, level] as const];
    }),
    open: items.length,
    critical: items.filter((item) => item.severity === 'critical').length,
    forAPerson: run.proposals.reduce((sum, proposal) => sum + totalsOf(proposal).forAPerson, 0),
  };
}
