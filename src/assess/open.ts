import type { AssessedRequirement, Severity, Verdict } from './verdict.js';

const LOWER: Readonly<Record<Severity, Severity | undefined>> = {
  critical: 'major',
  major: 'minor',
  minor: undefined,
};

/** The verdict that level and gate use: a critical requirement that only the writer set aside keeps the one it would have had. */
export function countingVerdict(requirement: AssessedRequirement): Verdict {
  return requirement.verdict === 'set-aside' && requirement.severity === 'critical'
    ? (requirement.underlying ?? 'set-aside')
    : requirement.verdict;
}

/** Open: not met or partly met, and not folded under another (product.md, "Verdicts"). */
export function isOpen(requirement: AssessedRequirement): boolean {
  const verdict = countingVerdict(requirement);
  return (verdict === 'not-met' || verdict === 'partly-met') && requirement.foldedUnder === undefined;
}

/** How hard an open requirement counts: a partly met one counts one severity lower. */
export function openSeverity(requirement: AssessedRequirement): Severity | undefined {
  if (!isOpen(requirement)) return undefined;
  return countingVerdict(requirement) === 'partly-met' ? LOWER[requirement.severity] : requirement.severity;
}

export function oneLower(severity: Severity): Severity | undefined {
  return LOWER[severity];
}
