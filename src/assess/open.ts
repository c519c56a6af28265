import type { AssessedRequirement, Severity, Verdict } from './verdict.js';

const LOWER: Readonly<Record<Severity, Severity | undefined>> = {
  critical: 'major',
  major: 'minor',
  minor: undefined,
};

/**
 * The verdict that level and gate use: a person's answer; of a critical requirement that only the writer set aside the one it would have
 * had; else the tool's.
 */
export function countingVerdict(requirement: AssessedRequirement): Verdict {
  const answer = answerOf(requirement);
  if (answer !== undefined) return answer;
  const { verdict, severity, setAside, underlying } = requirement;
  const isWritersAlone = verdict === 'set-aside' && setAside?.by !== 'decision';
  return isWritersAlone && severity === 'critical' ? (underlying ?? 'set-aside') : verdict;
}

const WORST_FIRST: readonly Verdict[] = ['not-met', 'partly-met', 'met'];

/** The verdict that people gave on the whole requirement; of several the worst. */
export function answerOf({ decisions = [] }: AssessedRequirement): Verdict | undefined {
  const given = decisions.flatMap(({ kind, counts, verdict }) =>
    kind === 'answered' && counts === true ? (verdict ?? []) : [],
  );
  return WORST_FIRST.find((verdict) => given.includes(verdict));
}

/** Open: not met or partly met, and not folded under another (product.md, "Verdicts"). */
export function isOpen(requirement: AssessedRequirement): boolean {
  const verdict = countingVerdict(requirement);
  return (verdict === 'not-met' || verdict === 'partly-met') && requirement.foldedUnder === undefined;
}

/** How hard an open requirement counts; nothing where it is not open. */
export function openSeverity(requirement: AssessedRequirement): Severity | undefined {
  return isOpen(requirement) ? countedSeverity(requirement) : undefined;
}

/** The severity that a requirement counts with while it is not met or partly met: a partly met one counts one lower, and at least minor. */
export function countedSeverity(requirement: AssessedRequirement): Severity {
  if (countingVerdict(requirement) !== 'partly-met') return requirement.severity;
  return LOWER[requirement.severity] ?? 'minor';
}

/** What a partly met requirement weighs at the gate: less than minor is nothing. */
export function oneLower(severity: Severity): Severity | undefined {
  return LOWER[severity];
}
