import { countedSeverity } from '../../assess/open.js';
import { type Assessment, SEVERITIES } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { faultsHeading } from '../faults-heading.js';
import { todoItems } from '../todo.js';
import { totalsOf } from '../totals.js';
import { whereOf } from '../where.js';
import { heading, list, placeText, type Section, section } from './blocks.js';
import { anchor, type Context, linkTo, sentenceWithLinks } from './context.js';
import { levelMark, severityMark } from './marks.js';
import { html, type Markup, type Part, sentence } from './markup.js';

/** What a reader must know in ten seconds: the level, why, and the counts. */
export function summary(context: Context, assessment: Assessment): Markup {
  const { words } = context;
  const { labels } = words;
  const { met, applicable, forAPerson } = totalsOf(assessment);
  const items = todoItems(assessment);
  const open = SEVERITIES.flatMap((severity) => {
    const n = items.filter((item) => item.severity === severity).length;
    return n === 0 ? [] : [words.counted(n, severity)];
  });
  const reasons = list(
    assessment.levelReasons.map((reason) => sentenceWithLinks(context, capitalised(reason))),
    'reasons',
  );
  const file =
    assessment.document > 1 ? `${assessment.file}, ${labels.document(assessment.document)}` : assessment.file;
  return html`<div class="summary is-${assessment.level}">
<p class="verdict-line"><span class="label">${labels.level}</span> ${levelMark(words, assessment.level)}</p>
${reasons === undefined ? undefined : html`<p class="label">${labels.reasons}</p>\n${reasons}`}</div>
<dl class="tiles">
${tile(labels.requirementsMet, applicable === 0 ? '–' : html`${met}<span class="of"> / ${applicable}</span>`)}${tile(labels.openRequirements, items.length, open.join(', '))}${tile(labels.forAPerson, forAPerson)}${tile(labels.faults, assessment.formatFaults.length)}</dl>
<dl class="facts"><div><dt>${labels.file}</dt><dd><code>${file}</code></dd></div><div><dt>${labels.language}</dt><dd>${assessment.language}</dd></div></dl>
`;
}

function tile(name: string, value: Part, note = ''): Markup {
  const more = note === '' ? undefined : html`<span class="note">${note}</span>`;
  return html`<div><dt>${name}</dt><dd><span class="value">${value}</span>${more}</dd></div>\n`;
}

/** What breaks the format. */
export function faults(context: Context, assessment: Assessment): readonly Section[] {
  const lines = list(
    assessment.formatFaults.map(
      (fault) => html`${sentence(fault.message)} <span class="where">${placeText(context, fault)}</span>`,
    ),
    'missing',
  );
  const title = faultsHeading(context.words, assessment);
  return section(context, 'faults', title, lines === undefined ? [] : [lines]);
}

/** Checks that broke. */
export function failedChecks(context: Context, { requirements }: Assessment): readonly Section[] {
  const failed = requirements.filter(({ verdict }) => verdict === 'error');
  const lines = list(
    failed.map(
      ({ id, title, error }) =>
        html`<strong id="${anchor(context, id)}">${id}</strong> ${sentence(title)}${context.words.colon}${sentence(error ?? '')}`,
    ),
    'missing',
  );
  return section(
    context,
    'failed',
    context.words.headings.failed(failed.length),
    lines === undefined ? [] : [lines],
  );
}

/** The things to fix next; the whole fix stands further down. */
export function nextFixes(context: Context, assessment: Assessment): readonly Section[] {
  const { words } = context;
  const items = assessment.next.flatMap((next) => {
    const requirement = assessment.requirements.find(({ id }) => id === next.id);
    if (requirement === undefined) return [];
    const step = requirement.fix ?? requirement.findings[0]?.message;
    return [
      html`<li class="card">
${heading(context, 2, html`${linkTo(context, next.id)} ${sentence(requirement.title)}`)}<p class="marks">${severityMark(words, countedSeverity(requirement))} <span class="where">${whereOf(words, next)}, ${words.belongs} <code>${next.belongs}</code></span></p>
${step === undefined ? undefined : html`<p>${sentence(step)}</p>\n`}${
  next.folds.length === 0
    ? undefined
    : html`<p class="quiet">${sentenceWithLinks(context, words.thenFollow(next.folds))}.</p>\n`
}</li>
`,
    ];
  });
  return section(
    context,
    'next',
    words.headings.next(items.length),
    items.length === 0 ? [] : [html`<ol class="steps">\n${items}</ol>\n`],
  );
}
