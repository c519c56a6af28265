import { countedSeverity } from '../../assess/open.js';
import type { AssessedRequirement, Assessment, Finding } from '../../assess/verdict.js';
import { answerSaid, shownVerdict } from '../decided.js';
import { foldedUnder, isOpen } from '../todo.js';
import { whereOf } from '../where.js';
import { heading, list, type Section, section } from './blocks.js';
import { anchor, type Context, sentenceWithLinks } from './context.js';
import { grounds, passages, remedy } from './grounds.js';
import { byPrinciple } from './groups.js';
import { filterClasses, severityMark, verdictMark } from './marks.js';
import { html, type Markup, type Part, sentence } from './markup.js';

/** What is not met or partly met, by principle: what is missing and where, what was read, how to fix it, why it matters. */
export function findings(context: Context, assessment: Assessment): readonly Section[] {
  const open = assessment.requirements.filter(isOpen);
  return section(
    context,
    'findings',
    context.words.headings.findings,
    byPrinciple(context, 'findings', open, (requirement) => card(context, assessment, requirement)),
  );
}

function card(context: Context, assessment: Assessment, requirement: AssessedRequirement): Markup {
  const { words } = context;
  const { id, title, foldedUnder: root, evidence, verdict } = requirement;
  const read = passages(context, evidence, verdict === 'partly-met');
  const label = verdict === 'partly-met' ? words.labels.found : words.labels.read;
  const follow = foldedUnder(assessment, id);
  return html`<article class="card ${filterClasses(requirement)}" aria-labelledby="${anchor(context, id)}">
${heading(context, 3, html`<span class="id">${id}</span> ${sentence(title)}`, anchor(context, id))}${marks(context, requirement)}${list(
  requirement.findings.map((finding) => missing(context, finding)),
  'missing',
)}${read.length === 0 ? undefined : html`<p class="read"><strong class="label">${label}</strong></p>\n${read}`}${
  root === undefined
    ? [
        remedy(context, requirement),
        follow.length === 0
          ? undefined
          : html`<p class="quiet">${sentenceWithLinks(context, words.thenFollow(follow))}.</p>\n`,
        grounds(context, requirement),
      ]
    : undefined
}</article>
`;
}

function marks(context: Context, requirement: AssessedRequirement): Markup {
  const { words } = context;
  const { underlying, severity, basis, foldedUnder: root } = requirement;
  const answer = answerSaid(requirement, words);
  const judged = underlying === undefined ? answer : words.countsAs(words.verdicts[underlying]);
  const counted = countedSeverity(requirement);
  const notes: Part[] = [];
  if (counted !== severity)
    notes.push(html`<span>${words.page.countsWith(words.severities[counted])}</span>`);
  if (basis !== undefined && answer === undefined) notes.push(html`<span>${words.bases[basis]}</span>`);
  if (root !== undefined)
    notes.push(html`<span>${sentenceWithLinks(context, words.followsFrom(root))}</span>`);
  return html`<p class="marks">${verdictMark(words, shownVerdict(requirement), judged)} ${severityMark(words, severity)} ${notes.map((note) => [note, ' '])}</p>
`;
}

/** A finding says where it belongs; that is not said again where the message does so already. */
function missing({ words }: Context, { message, belongs, ...place }: Finding): Markup {
  const key = belongs.slice(1).replaceAll('/', '.');
  const where =
    key !== '' && message.includes(key) ? undefined : html`, ${words.belongs} <code>${belongs}</code>`;
  return html`${sentence(message)} <span class="where">${whereOf(words, place)}${where}</span>`;
}
