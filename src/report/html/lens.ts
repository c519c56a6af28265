import type { Assessment, Run } from '../../assess/verdict.js';
import { lensOf, lensRows } from '../lens.js';
import { type Section, section, table } from './blocks.js';
import { type Context, linkTo } from './context.js';
import { joined } from './markup.js';

/** The same verdicts in a reader's own order, where one was asked for. */
export function lens(context: Context, run: Run, assessment: Assessment): readonly Section[] {
  const asked = lensOf(run);
  if (asked === undefined || assessment.requirements.length === 0) return [];
  const { labels, lenses } = context.words;
  const { title, column } = lenses[asked];
  const columns = [
    { title: column, kind: 'wide' as const },
    { title: labels.met, kind: 'number' as const },
    { title: labels.applicable, kind: 'number' as const },
    { title: labels.openRequirements },
    { title: labels.notJudgedHere },
  ];
  const rows = lensRows(asked, assessment, context.words).map(
    ({ name, met, applicable, open, notJudged }) => [
      name,
      met,
      applicable,
      open.length === 0
        ? '–'
        : joined(
            open.map((id) => linkTo(context, id)),
            ', ',
          ),
      notJudged === '' ? '–' : notJudged,
    ],
  );
  return section(context, 'lens', title, [table(title, columns, rows)]);
}
