import type { Assessment } from '../../assess/verdict.js';
import { decidedIn, decisionLines } from '../decided.js';
import { type Block, type Context, label, section } from './blocks.js';
import { named } from './grounds.js';
import { bullet } from './lists.js';
import { strong, words } from './runs.js';

/** What people decided, apart from what the tool reads. */
export function decisions(context: Context, assessment: Assessment): readonly Block[] {
  const decided = decidedIn(assessment);
  return section(
    context,
    context.words.headings.decisions(decided.length),
    decided.flatMap((one) => {
      const { kind, element } = one.decision;
      const about = element === undefined ? '' : `, ${element}`;
      return [
        label([...named(one.requirement), ...words(` (${context.words.decisionKinds[kind]}${about})`)]),
        ...decisionLines(one, context.words).map(([name, text]) =>
          bullet([...strong(name), ...words(`${context.words.colon}${text}`)]),
        ),
      ];
    }),
  );
}
