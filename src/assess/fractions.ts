import { SECTIONS } from '../checklist/sections.js';
import { answerOf, openSeverity } from './open.js';
import type { AssessedRequirement, Fraction } from './verdict.js';

/** Per section: met of applicable, those for a person, what is open by severity, what does not apply. */
export function fractionsOf(requirements: readonly AssessedRequirement[]): Fraction[] {
  return SECTIONS.flatMap((section) => {
    const own = requirements.filter((requirement) => requirement.section === section);
    if (own.length === 0) return [];
    const applicable = own.filter(({ verdict }) => verdict !== 'not-applicable');
    const open = { critical: 0, major: 0, minor: 0 };
    for (const requirement of own) {
      const severity = openSeverity(requirement);
      if (severity !== undefined) open[severity]++;
    }
    return [
      {
        section,
        met: applicable.filter((one) => one.verdict === 'met' && (answerOf(one) ?? 'met') === 'met').length,
        applicable: applicable.length,
        answered: applicable.filter((one) => one.verdict !== 'met' && answerOf(one) === 'met').length,
        needsReview: applicable.filter(({ verdict }) => verdict === 'needs-review').length,
        open,
        notApplicable: own.filter(({ verdict }) => verdict === 'not-applicable').map(({ id }) => id),
      },
    ];
  });
}
