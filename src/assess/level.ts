import { countingVerdict, openSeverity } from './open.js';
import type { AssessedRequirement, Level } from './verdict.js';

/**
 * The level of a proposal and each of its reasons: not ready with something critical open, revise with something major open, not judged
 * where more than half of what applies needs review (product.md, "Verdicts").
 */
export function levelOf(requirements: readonly AssessedRequirement[]): {
  readonly level: Level;
  readonly reasons: readonly string[];
} {
  const applicable = requirements.filter(({ verdict }) => verdict !== 'not-applicable');
  const toReview = applicable.filter((one) => countingVerdict(one) === 'needs-review');
  if (applicable.length > 0 && toReview.length * 2 > applicable.length) {
    const otherLanguage = toReview.some(({ reason }) => reason === 'other-language');
    return {
      level: 'not-judged',
      reasons: [
        otherLanguage
          ? 'the language of the proposal is not read'
          : `${toReview.length} of ${applicable.length} applicable requirements need a person`,
      ],
    };
  }
  const open = (severity: 'critical' | 'major') =>
    requirements.filter((one) => openSeverity(one) === severity);
  const critical = open('critical');
  const major = open('major');
  const reasons = [
    ...(critical.length > 0 ? [`critical and open: ${critical.map(({ id }) => id).join(', ')}`] : []),
    ...(major.length > 0 ? [`major and open: ${major.map(({ id }) => id).join(', ')}`] : []),
  ];
  if (critical.length > 0) return { level: 'not-ready', reasons };
  if (major.length > 0) return { level: 'revise', reasons };
  return { level: 'ready-for-review', reasons: ['nothing critical or major is open'] };
}
