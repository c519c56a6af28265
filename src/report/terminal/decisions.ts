import type { Assessment } from '../../assess/verdict.js';
import { decidedIn, decisionLines } from '../decided.js';
import type { Context } from './context.js';
import { gap, quiet, strong } from './page.js';

/** What people decided, apart from what the tool reads. */
export function decisions({ page, words }: Context, assessment: Assessment): readonly string[] {
  const decided = decidedIn(assessment);
  if (decided.length === 0) return [];
  return [
    ...page.wrapped([], [strong(words.headings.decisions(decided.length))]),
    ...decided.flatMap((one) => [
      ...page.wrapped(
        [gap(2)],
        [
          strong(one.requirement.id),
          ` ${one.requirement.title} `,
          quiet(
            `(${words.decisionKinds[one.decision.kind]}${one.decision.element === undefined ? '' : `, ${one.decision.element}`})`,
          ),
        ],
      ),
      ...decisionLines(one, words).flatMap(([label, text]) =>
        page.wrapped([gap(4)], [quiet(`${label}${words.colon}`), text], 2),
      ),
    ]),
  ];
}
