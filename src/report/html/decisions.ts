import { answerOf } from '../../assess/open.js';
import type { AssessedRequirement, Assessment } from '../../assess/verdict.js';
import { decidedIn, decisionLines } from '../decided.js';
import { isOpen } from '../todo.js';
import { type Section, section } from './blocks.js';
import { anchor, type Context, linkTo } from './context.js';
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
      ([label, text]) => html`<div><dt>${label}</dt><dd dir="auto">${text}</dd></div>\n`,
    );
    const isFirst = decided.find(({ requirement }) => requirement.id === id) === one;
    const name =
      isFirst && standsNowhereElse(one.requirement)
        ? html`<span class="id" id="${anchor(context, id)}">${id}</span>`
        : linkTo(context, id);
    return html`<li class="card"><p>${name} ${sentence(title)} (${words.decisionKinds[kind]}${about})</p>
<dl class="facts">\n${lines}</dl></li>
`;
  });
  return section(
    context,
    'decisions',
    words.headings.decisions(decided.length),
    items.length === 0 ? [] : [html`<ul class="plain">\n${items}</ul>\n`],
  );
}

/** What a person answered with met is neither missing, nor a question, nor met as the tool reads it. */
function standsNowhereElse(requirement: AssessedRequirement): boolean {
  const { verdict } = requirement;
  const isUnmet = verdict === 'not-met' || verdict === 'partly-met' || verdict === 'needs-review';
  return isUnmet && answerOf(requirement) !== undefined && !isOpen(requirement);
}
