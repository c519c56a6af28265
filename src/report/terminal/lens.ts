import type { Assessment, Run } from '../../assess/verdict.js';
import { lensOf, lensRows } from '../lens.js';
import type { Context } from './context.js';
import { gap, quiet, strong } from './page.js';

/** The same verdicts in a reader's own order, where one was asked for. */
export function lens({ page, words }: Context, run: Run, assessment: Assessment): readonly string[] {
  const asked = lensOf(run);
  if (asked === undefined || assessment.requirements.length === 0) return [];
  return [
    ...page.wrapped([], [strong(words.lenses[asked].title)]),
    ...lensRows(asked, assessment, words).flatMap(({ name, met, applicable, open, notJudged }) => [
      ...page.wrapped([gap(2)], [name, quiet(`${words.colon}${words.fraction(met, applicable, 0)}`)], 2),
      ...(open.length === 0 ? [] : page.wrapped([gap(4)], [quiet(open.join(', '))])),
      ...(notJudged === ''
        ? []
        : page.wrapped([gap(4)], [quiet(`${words.labels.notJudgedHere}${words.colon}${notJudged}`)], 2)),
    ]),
  ];
}
