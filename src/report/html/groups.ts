import type { AssessedRequirement } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { heading } from './blocks.js';
import { anchor, type Context } from './context.js';
import { html, type Markup } from './markup.js';

/** Requirements under the names of their principles, which the filters hide with the last of their requirements. */
export function byPrinciple(
  context: Context,
  name: string,
  requirements: readonly AssessedRequirement[],
  one: (requirement: AssessedRequirement) => Markup,
): readonly Markup[] {
  const sections = [...new Set(requirements.map(({ section }) => section))];
  return sections.map((section) => {
    const own = requirements.filter((requirement) => requirement.section === section);
    const id = anchor(context, `${name}-${section}`);
    return html`<div class="group">
${heading(context, 2, sectionName(context.words, section), id)}${own.map(one)}</div>
`;
  });
}
