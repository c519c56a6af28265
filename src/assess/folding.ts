import type { LoadedRequirement } from '../checklist/requirements.js';
import { answerOf } from './open.js';
import type { AssessedRequirement } from './verdict.js';

/**
 * Folds what is not met for want of any answer under the requirement that it builds on, where that one is not met for the same reason
 * (judging.md, "Builds on"): it keeps its verdict and counts in every fraction; level, exit code and the next fixes count its root only.
 */
export function folded(
  assessed: readonly AssessedRequirement[],
  requirements: readonly LoadedRequirement[],
): AssessedRequirement[] {
  const buildsOn = new Map(requirements.map(({ id, builds_on }) => [id, builds_on]));
  const byId = new Map(assessed.map((one) => [one.id, one]));
  return assessed.map((one) => {
    const root = byId.get(buildsOn.get(one.id) ?? '');
    return root !== undefined && isUnanswered(one) && isUnanswered(root)
      ? { ...one, foldedUnder: root.id }
      : one;
  });
}

/** Not met, and nothing was found that could have been an answer. */
function isUnanswered(one: AssessedRequirement): boolean {
  return one.verdict === 'not-met' && one.evidence.length === 0 && answerOf(one) === undefined;
}
