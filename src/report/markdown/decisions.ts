import type { Assessment } from '../../assess/verdict.js';
import { decidedIn, decisionLines } from '../decided.js';
import { markdownCellCode, markdownSentence, markdownText } from '../escape/markdown.js';
import { type Block, bullets, type Context, section } from './blocks.js';

/** What people decided, apart from what the tool reads. */
export function decisions(context: Context, assessment: Assessment): readonly Block[] {
  const { words } = context;
  const decided = decidedIn(assessment);
  return section(
    context,
    words.headings.decisions(decided.length),
    decided.flatMap((one) => {
      const { id, title } = one.requirement;
      const { kind, element } = one.decision;
      const about = element === undefined ? '' : `, ${markdownCellCode(element)}`;
      return [
        `**${markdownText(id)}** ${markdownSentence(title)} (${words.decisionKinds[kind]}${about})`,
        ...bullets(
          decisionLines(one, words).map(([label, text]) => `${label}${words.colon}${markdownText(text)}`),
        ),
      ];
    }),
  );
}
