import type { AssessedRequirement, Assessment } from '../../assess/verdict.js';
import { questionsFor } from '../questions.js';
import { labelled, placeText, type Section, section } from './blocks.js';
import { anchor, type Context, linkTo } from './context.js';
import { grounds, passages } from './grounds.js';
import { filterClasses, severityMark, verdictMark } from './marks.js';
import { html, type Markup, sentence } from './markup.js';

/** The questions for whoever reviews the proposal: a list to tick, on a screen or on paper. */
export function questions(context: Context, assessment: Assessment): readonly Section[] {
  const { words } = context;
  const items = questionsFor(assessment, words).map(({ requirement, text }) =>
    question(context, requirement, text),
  );
  return section(
    context,
    'questions',
    words.headings.reviewerQuestions,
    items.length === 0 ? [] : [html`<ul class="group ticks">\n${items}</ul>\n`],
  );
}

function question(context: Context, requirement: AssessedRequirement, text: string): Markup {
  const { words } = context;
  const { id, title, verdict, severity, reason } = requirement;
  const box = anchor(context, `tick-${id}`);
  const why = reason === undefined ? undefined : html` <span>${words.reviewReasons[reason]}</span>`;
  // Links lead here where the requirement stands nowhere else.
  const name =
    verdict === 'needs-review'
      ? html`<span class="id" id="${anchor(context, id)}">${id}</span>`
      : linkTo(context, id);
  return html`<li class="card ${filterClasses(requirement)}">
<p class="tick"><input type="checkbox" id="${box}" autocomplete="off"/> <label for="${box}">${sentence(text)}</label></p>
<p class="about">${name} ${sentence(title)}</p>
<p class="marks">${verdictMark(words, verdict)} ${severityMark(words, severity)}${why}</p>
${backing(context, requirement)}<p class="answer" aria-hidden="true">${words.page.answer}</p>
</li>
`;
}

/** What a reviewer needs to answer: the passages, why it matters and where it comes from; of what was set aside, the place. */
function backing(context: Context, requirement: AssessedRequirement): readonly Markup[] {
  const { evidence, setAside, verdict, careful } = requirement;
  if (setAside !== undefined) return [html`<p class="where">${placeText(context, setAside.place)}</p>\n`];
  if (verdict !== 'needs-review') return [];
  return [
    ...passages(context, evidence, false),
    ...(careful === undefined ? [] : [labelled(context.words.labels.careful, sentence(careful), 'careful')]),
    grounds(context, requirement),
  ];
}
