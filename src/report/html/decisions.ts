import type { Assessment } from '../../assess/verdict.js';
import { decidedIn, decisionLines } from '../decided.js';
import { list, type Section, section } from './blocks.js';
import type { Context } from './context.js';
import { html, sentence } from './markup.js';

/** What people decided, apart from what the tool reads. */
export function decisions(context: Context, assessment: Assessment): readonly Section[] {
  const { words } = context;
  const decided = decidedIn(assessment);
  const items = decided.map((one) => {
    const { id, title } = one.requirement;
    const { kind, element } = one.decision;
    const about = element === undefined ? undefined : html`, <code>${element}</code>`;
    const lines = decisionLines(one, words).map(
      ([label, text]) => html`<strong class="label">${label}</strong> <span dir="auto">${text}</span>`,
    );
    return html`<li class="card"><p><span class="id">${id}</span> ${sentence(title)} (${words.decisionKinds[kind]}${about})</p>
${list(lines)}</li>
`;
  });
  return section(
    context,
    'decisions',
    words.headings.decisions(decided.length),
    items.length === 0 ? [] : [html`<ul class="plain">\n${items}</ul>\n`],
  );
}
