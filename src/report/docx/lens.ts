import type { Assessment, Run } from '../../assess/verdict.js';
import { lensOf, lensRows } from '../lens.js';
import { type Block, type Context, section } from './blocks.js';
import { words } from './runs.js';
import { table } from './tables.js';

/** The same verdicts in a reader's own order, where one was asked for. */
export function lens(context: Context, run: Run, assessment: Assessment): readonly Block[] {
  const asked = lensOf(run);
  if (asked === undefined || assessment.requirements.length === 0) return [];
  const { labels, lenses } = context.words;
  const { title, column } = lenses[asked];
  const rows = lensRows(asked, assessment, context.words).map(({ name, met, applicable, open, notJudged }) =>
    [name, String(met), String(applicable), open.join(', ') || '–', notJudged || '–'].map((text) =>
      words(text),
    ),
  );
  return section(context, title, [
    table(
      [30, 12, 14, 22, 22],
      [column, labels.met, labels.applicable, labels.openRequirements, labels.notJudgedHere],
      rows,
    ),
  ]);
}
