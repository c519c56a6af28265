import { type Assessment, SEVERITIES } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { totalsOf } from '../totals.js';
import { type Block, type Context, section } from './blocks.js';
import { type Inline, words } from './runs.js';
import { table } from './tables.js';

/** Counts by principle. */
export function principles(context: Context, assessment: Assessment): readonly Block[] {
  const { headings, labels, severities } = context.words;
  if (assessment.fractions.length === 0) return [];
  const { met, applicable, forAPerson, open } = totalsOf(assessment);
  const openOf = (counts: typeof open) => SEVERITIES.map((severity) => counts[severity]);
  const headers = [
    labels.principle,
    labels.met,
    labels.applicable,
    labels.forAPerson,
    ...SEVERITIES.map((severity) => labels.open(severities[severity])),
  ];
  const rows = assessment.fractions.map((fraction) =>
    cells(sectionName(context.words, fraction.section), [
      fraction.met,
      fraction.applicable,
      fraction.needsReview,
      ...openOf(fraction.open),
    ]),
  );
  const all = cells(labels.all, [met, applicable, forAPerson, ...openOf(open)], true);
  return section(context, headings.principles, [
    table([23, 13, 13, 12, 14, 14, 14], headers, [...rows, all]),
  ]);
}

function cells(name: string, counts: readonly number[], bold = false): readonly Inline[] {
  return [name, ...counts.map(String)].map((text) => words(text, { bold }));
}
