import type { Run } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { fileUri } from '../escape/uri.js';
import { portfolioOf } from '../portfolio.js';
import { todoItems } from '../todo.js';
import { runTotals, totalsOf } from '../totals.js';
import { type Section, section, table } from './blocks.js';
import { bar, legend } from './chart.js';
import type { Context } from './context.js';
import { levelMark, severityMark } from './marks.js';
import { html, type Markup, sentence } from './markup.js';

/** The id of the title of a proposal on a page of several. */
export function titleId(i: number): string {
  return `p${i + 1}-title`;
}

/**
 * Several proposals seen together: in the order given, never ranked; then the principles, weakest first, and each requirement.
 *
 * @param hrefs where the report of each proposal stands, in their order; without them they stand on this page
 */
export function overview(context: Context, run: Run, hrefs?: readonly string[]): readonly Section[] {
  const { words } = context;
  const { labels, headings, page } = words;
  const { levels, open, critical, forAPerson } = runTotals(run);
  const columns = [
    { title: labels.file, kind: 'wide' as const },
    { title: labels.level },
    { title: labels.requirementsMet },
    { title: labels.openRequirements, kind: 'number' as const },
    { title: labels.faults, kind: 'number' as const },
  ];
  const rows = run.proposals.map((assessment, i) => {
    const totals = totalsOf(assessment);
    const href = hrefs === undefined ? `#${titleId(i)}` : hrefs[i];
    const name =
      assessment.document > 1
        ? `${assessment.file}, ${labels.document(assessment.document)}`
        : assessment.file;
    const title =
      assessment.title === ''
        ? undefined
        : html`<span class="subtitle" dir="auto">${assessment.title}</span>`;
    return [
      html`${linked(name, href, hrefs !== undefined)}${title}`,
      levelMark(words, assessment.level),
      totals.applicable === 0 ? '–' : words.fraction(totals.met, totals.applicable, totals.forAPerson),
      todoItems(assessment).length,
      assessment.formatFaults.length,
    ];
  });
  return [
    ...section(context, 'proposals', page.overview, [
      html`<p class="lead">${words.totals(run.proposals.length, levels)} ${words.totalsOpen(open, critical, forAPerson)}</p>\n`,
      ...(rows.length === 0 ? [] : [table(page.overview, columns, rows)]),
    ]),
    ...weakest(context, run),
    ...section(context, 'by-requirement', headings.byRequirement, byRequirement(context, run)),
  ];
}

function weakest(context: Context, run: Run): readonly Section[] {
  const { words } = context;
  const { labels, headings, page } = words;
  const { sections } = portfolioOf(run);
  if (sections.length === 0) return [];
  const rows = sections.map(({ section: name, met, applicable }) => {
    const own = run.proposals.flatMap(({ fractions }) => fractions).filter(({ section }) => section === name);
    const sum = (of: (fraction: (typeof own)[number]) => number) => own.reduce((n, one) => n + of(one), 0);
    const open = {
      critical: sum((one) => one.open.critical),
      major: sum((one) => one.open.major),
      minor: sum((one) => one.open.minor),
    };
    const chart = bar(words, { met, applicable, forAPerson: sum((one) => one.needsReview), open });
    return [sectionName(words, name), chart, met, applicable];
  });
  const columns = [
    { title: labels.principle },
    { title: page.chart, kind: 'wide' as const },
    { title: labels.met, kind: 'number' as const },
    { title: labels.applicable, kind: 'number' as const },
  ];
  return section(context, 'weakest', headings.weakest, [
    legend(words),
    html`<div class="bars">${table(headings.weakest, columns, rows)}</div>\n`,
  ]);
}

function byRequirement(context: Context, run: Run): readonly Markup[] {
  const { words } = context;
  const { labels, headings, page } = words;
  const { requirements } = portfolioOf(run);
  if (requirements.length === 0) return [];
  const columns = [
    { title: labels.requirement, kind: 'wide' as const },
    { title: page.severity },
    { title: labels.met, kind: 'number' as const },
    { title: labels.applicable, kind: 'number' as const },
  ];
  const rows = requirements.map(({ id, title, severity, met, applicable }) => [
    html`<span class="id">${id}</span> ${sentence(title)}`,
    severityMark(words, severity),
    met,
    applicable,
  ]);
  return [
    html`<details class="row"><summary>${page.table(rows.length)}</summary>
${table(headings.byRequirement, columns, rows)}</details>
`,
  ];
}

/** Names of files are percent-encoded, so that none of them is a scheme or leads elsewhere. */
function linked(text: string, href: string | undefined, isFile: boolean): Markup {
  if (href === undefined) return html`<code>${text}</code>`;
  return html`<a href="${isFile ? fileUri(href) : href}"><code>${text}</code></a>`;
}
