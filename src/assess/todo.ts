import { isOpen, openSeverity } from './open.js';
import type { AssessedRequirement, NextFix, Place } from './verdict.js';
import { SEVERITIES } from './verdict.js';

/** How many things to fix next a report names. */
const NEXT = 3;

/**
 * The open requirements in the order in which to fix them: by severity, then the one under which most others fold, then where it stands
 * in the file (product.md, "The three things to fix next").
 */
export function todoOf(requirements: readonly AssessedRequirement[]): AssessedRequirement[] {
  const rank = (requirement: AssessedRequirement) => {
    const severity = openSeverity(requirement);
    return severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);
  };
  return requirements
    .filter(isOpen)
    .map((requirement, i) => ({ requirement, i }))
    .sort(
      (a, b) =>
        rank(a.requirement) - rank(b.requirement) ||
        foldsOf(b.requirement.id, requirements).length - foldsOf(a.requirement.id, requirements).length ||
        byPlace(a.requirement, b.requirement) ||
        a.i - b.i,
    )
    .map(({ requirement }) => requirement);
}

export function nextOf(
  todo: readonly AssessedRequirement[],
  requirements: readonly AssessedRequirement[],
): NextFix[] {
  return todo.slice(0, NEXT).flatMap((requirement) => {
    const finding = requirement.findings[0];
    if (finding === undefined) return [];
    const { path, start, end, belongs } = finding;
    return [{ id: requirement.id, path, start, end, belongs, folds: foldsOf(requirement.id, requirements) }];
  });
}

function foldsOf(id: string, requirements: readonly AssessedRequirement[]): string[] {
  return requirements.filter(({ foldedUnder }) => foldedUnder === id).map((requirement) => requirement.id);
}

function byPlace(a: AssessedRequirement, b: AssessedRequirement): number {
  const at = ({ findings }: AssessedRequirement): Place['start'] =>
    findings[0]?.start ?? { line: 1, column: 1 };
  return at(a).line - at(b).line || at(a).column - at(b).column;
}
