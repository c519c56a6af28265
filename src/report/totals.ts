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
  const levels = new Map<Level, number>();
  let open = 0;
  let critical = 0;
  let forAPerson = 0;
  for (const proposal of run.proposals) {
    const items = todoItems(proposal);
    levels.set(proposal.level, (levels.get(proposal.level) ?? 0) + 1);
    open += items.length;
    critical += items.filter((item) => item.severity === 'critical').length;
    forAPerson += totalsOf(proposal).forAPerson;
  }
  return {
    levels: LEVELS.flatMap((level) => {
      const n = levels.get(level);
      return n === undefined ? [] : [[n, level] as const];
    }),
    open,
    critical,
    forAPerson,
  };
}
