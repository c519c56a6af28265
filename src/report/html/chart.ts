import { type Assessment, type Fraction, SEVERITIES, type Severity } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName, type Words } from '../../locale/words.js';
import { totalsOf } from '../totals.js';
import { type Section, section, table } from './blocks.js';
import type { Context } from './context.js';
import { square } from './marks.js';
import { html, type Markup, type Part } from './markup.js';

const LONGEST = 24;
const STEP = 14;

/** How many requirements of each kind a bar shows. */
export interface Counts {
  readonly met: number;
  readonly applicable: number;
  readonly forAPerson: number;
  readonly open: Readonly<Record<Severity, number>>;
}

/** The chart by principle and area: a square a requirement, and the same as numbers in the table around it. */
export function principles(context: Context, assessment: Assessment): readonly Section[] {
  const { words } = context;
  const { labels, headings } = words;
  const { fractions } = assessment;
  if (fractions.length === 0) return [];
  const total = totalsOf(assessment);
  const rows = [
    ...fractions.map((fraction) =>
      row(words, sectionName(words, fraction.section), counted(fraction), bar(words, counted(fraction))),
    ),
    row(words, html`<strong>${labels.all}</strong>`, total, undefined),
  ];
  const columns = [
    { title: labels.principle },
    { title: words.page.chart, kind: 'wide' as const },
    ...[labels.met, labels.applicable, labels.forAPerson].map(number),
    ...SEVERITIES.map((severity) => number(labels.open(words.severities[severity]))),
  ];
  return section(context, 'chart', headings.principles, [
    legend(words),
    html`<div class="bars">${table(headings.principles, columns, rows)}</div>\n`,
  ]);
}

function number(title: string) {
  return { title, kind: 'number' as const };
}

function counted({ met, applicable, needsReview, open }: Fraction): Counts {
  return { met, applicable, forAPerson: needsReview, open };
}

function row(words: Words, name: Part, counts: Counts, chart: Markup | undefined): readonly Part[] {
  const { met, applicable, forAPerson, open } = counts;
  const numbers = [met, applicable, forAPerson, ...SEVERITIES.map((severity) => open[severity])];
  return [
    name,
    chart ?? words.fraction(met, applicable, forAPerson),
    ...numbers.map((n) => html`<span class="${n === 0 ? 'zero' : 'n'}">${n}</span>`),
  ];
}

/** One bar, with its numbers as the text that a screen reader says. */
export function bar(words: Words, counts: Counts): Markup {
  const squares = squaresOf(counts);
  const width = Math.max(1, squares.length) * STEP - 2;
  const { met, applicable, forAPerson, open } = counts;
  const openSaid = SEVERITIES.flatMap((severity) =>
    open[severity] === 0 ? [] : [[open[severity], words.severities[severity]] as const],
  );
  const said = [
    words.fraction(met, applicable, forAPerson),
    ...(openSaid.length === 0 ? [] : [words.openBySeverity(openSaid)]),
  ].join(words.semicolon);
  return html`<svg class="bar" role="img" aria-label="${applicable === 0 ? words.nothingApplies : said}" viewBox="0 0 ${width} 12" width="${width}" height="12">${squares.map(
    (kind, i) => html`<use href="#c-${kind}" x="${i * STEP}" y="0" width="12" height="12"></use>`,
  )}</svg>`;
}

/** A square a requirement; where there are more than fit, each stands for several, and what is not nothing keeps one. */
function squaresOf({ met, applicable, forAPerson, open }: Counts): readonly string[] {
  const parts = [
    ['met', met],
    ['review', forAPerson],
    ...SEVERITIES.map((severity) => [severity, open[severity]] as const),
  ] as const;
  const length = Math.min(applicable, LONGEST);
  const squares = parts.flatMap(([kind, n]) => {
    const share = length === applicable ? n : Math.floor((n * length) / applicable);
    return Array.from({ length: n === 0 ? 0 : Math.max(1, share) }, () => kind);
  });
  const rest = Array.from({ length: Math.max(0, length - squares.length) }, () => 'rest');
  return [...squares, ...rest];
}

/** What the squares mean. */
export function legend(words: Words): Markup {
  const entries = [
    ['met', words.bar.met],
    ['review', words.bar.review],
    ...SEVERITIES.map((severity) => [severity, words.labels.open(words.severities[severity])] as const),
    ['rest', words.page.rest],
  ] as const;
  return html`<ul class="legend">${entries.map(([kind, name]) => html`<li>${square(kind)} ${capitalised(name)}</li>`)}</ul>
`;
}
