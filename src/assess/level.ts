import { countingVerdict, openSeverity } from './open.js';
import { type Told, tell } from './sentences.js';
import type { AssessedRequirement, Level } from './verdict.js';

/**
 * The level of a proposal and each of its reasons: not ready with something critical open, revise with something major open, not judged
 * where more than half of what applies needs review (product.md, "Verdicts").
 */
export function levelOf(requirements: readonly AssessedRequirement[]): {
  readonly level: Level;
  readonly reasons: readonly Told[];
} {
  const applicable = requirements.filter(({ verdict }) => verdict !== 'not-applicable');
  const toReview = applicable.filter((one) => countingVerdict(one) === 'needs-review');
  if (applicable.length > 0 && toReview.length * 2 > applicable.length) {
    const otherLanguage = toReview.some(({ reason }) => reason === 'other-language');
    return {
      level: 'not-judged',
      reasons: [
        otherLanguage
          ? tell('level.language')
          : tell('level.review', { review: toReview.length, applicable: applicable.length }),
      ],
    };
  }
  const open = (severity: 'critical' | 'major') =>
    requirements.filter((one) => openSeverity(one) === severity);
  const critical = open('critical');
  const major = open('major');
  const reasons = [
    ...(critical.length > 0 ? [tell('level.critical', { ids: critical.map(({ id }) => id) })] : []),
    ...(major.length > 0 ? [tell('level.major', { ids: major.map(({ id }) => id) })] : []),
  ];
  if (critical.length > 0) return { level: 'not-ready', reasons };
  if (major.length > 0) return { level: 'revise', reasons };
  return { level: 'ready-for-review', reasons: [tell('level.nothing')] };
}
