import type { Assessment, Run } from '../../assess/verdict.js';
import { markdownText } from '../escape/markdown.js';
import { lensOf, lensRows } from '../lens.js';
import { type Block, type Context, section, table } from './blocks.js';

/** The same verdicts in a reader's own order, where one was asked for. */
export function lens(context: Context, run: Run, assessment: Assessment): readonly Block[] {
  const asked = lensOf(run);
  if (asked === undefined || assessment.requirements.length === 0) return [];
  const { words } = context;
  const { labels } = words;
  return section(context, words.lenses[asked].title, [
    table(
      [
        words.lenses[asked].column,
        labels.met,
        labels.applicable,
        labels.openRequirements,
        labels.notJudgedHere,
      ],
      lensRows(asked, assessment, words).map(({ name, met, applicable, open, notJudged }) => [
        markdownText(name),
        String(met),
        String(applicable),
        open.length === 0 ? '–' : markdownText(open.join(', ')),
        notJudged === '' ? '–' : markdownText(notJudged),
      ]),
    ),
  ]);
}
