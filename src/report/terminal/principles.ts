import type { Assessment, Fraction } from '../../assess/verdict.js';
import { SEVERITIES } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { type Totals, totalsOf } from '../totals.js';
import type { Context } from './context.js';
import { gap, type Piece, quiet, strong, widest } from './page.js';

const LONGEST_BAR = 14;
const MET = '█';
const REVIEW = '▒';
const REST = '░';

/** Counts by principle, each as a small bar and in words. */
export function principles(context: Context, assessment: Assessment): readonly string[] {
  const { page, words } = context;
  const rows = assessment.fractions.map((fraction) =>
    row(context, sectionName(words, fraction.section), fraction, fraction),
  );
  if (rows.length === 0) return [];
  if (rows.length > 1) rows.push(row(context, words.labels.all, totalsOf(assessment)));
  const nameWidth = widest(rows.map(({ name }) => name)) + 2;
  const barWidth = widest(rows.map(({ bar }) => bar)) + 2;
  const legend = `${MET} ${words.bar.met}, ${REVIEW} ${words.bar.review}, ${REST} ${words.bar.rest}`;
  const besides = page.width >= nameWidth + barWidth + 30;
  return [
    ...page.wrapped([], [strong(words.headings.principles), quiet(` (${legend})`)]),
    ...rows.flatMap(({ name, bar, text }) =>
      besides
        ? page.wrapped([gap(2), { text: name, fill: nameWidth }, { text: bar, fill: barWidth }], text)
        : [
            ...page.wrapped([gap(2)], [name]),
            ...page.wrapped([gap(4)], bar === '' ? text : [bar, ' ', ...text]),
          ],
    ),
  ];
}

interface Row {
  readonly name: string;
  readonly bar: string;
  readonly text: readonly Piece[];
}

function row(context: Context, name: string, totals: Totals | Fraction, section?: Fraction): Row {
  const { words, verbosity } = context;
  const { met, applicable, open } = totals;
  const forAPerson = 'needsReview' in totals ? totals.needsReview : totals.forAPerson;
  if (applicable === 0) return { name, bar: '', text: [quiet(words.nothingApplies)] };
  const text: Piece[] = [words.fraction(met, applicable, forAPerson)];
  const counts = SEVERITIES.flatMap((severity) =>
    open[severity] === 0 ? [] : [[open[severity], words.severities[severity]] as const],
  );
  if (counts.length > 0 && verbosity === 'verbose')
    text.push(words.semicolon, quiet(words.openBySeverity(counts)));
  return { name, bar: section === undefined ? '' : bar(section), text };
}

/** A cell a requirement; a section of more than fit is shortened, and what is not nothing keeps a cell. */
function bar({ met, needsReview, applicable }: Fraction): string {
  const length = Math.min(applicable, LONGEST_BAR);
  const cells = (n: number) => (n === 0 ? 0 : Math.max(1, Math.floor((n * length) / applicable)));
  const filled = cells(met);
  const asked = Math.min(cells(needsReview), length - filled);
  return MET.repeat(filled) + REVIEW.repeat(asked) + REST.repeat(length - filled - asked);
}
