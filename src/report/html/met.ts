import type { Assessment } from '../../assess/verdict.js';
import { standsAsMet } from '../todo.js';
import { heading, type Section, section } from './blocks.js';
import { anchor, type Context } from './context.js';
import { grounds, passages } from './grounds.js';
import { byPrinciple } from './groups.js';
import { filterClasses, severityMark, verdictMark } from './marks.js';
import { html, sentence } from './markup.js';

/** What is met, each folded over the words that it rests on. */
export function met(context: Context, { requirements }: Assessment): readonly Section[] {
  const { words } = context;
  const rows = requirements.filter(standsAsMet);
  return section(
    context,
    'met',
    words.headings.met,
    byPrinciple(context, 'met', rows, (requirement) => {
      const { id, title, severity, evidence, verdict } = requirement;
      const name = html`<span class="id">${id}</span> ${sentence(title)}`;
      return html`<details class="row ${filterClasses(requirement)}"><summary>${heading(context, 3, name, anchor(context, id))}<span class="marks">${verdictMark(words, verdict)} ${severityMark(words, severity)}</span></summary>
${passages(context, evidence, true)}${grounds(context, requirement)}</details>
`;
    }),
  );
}
