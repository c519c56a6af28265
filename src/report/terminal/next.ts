import { countedSeverity } from '../../assess/open.js';
import type { Assessment, NextFix } from '../../assess/verdict.js';
import { isInFile, keyPath } from '../where.js';
import type { Context } from './context.js';
import { SEVERITY_STYLES } from './marks.js';
import { gap, quiet, strong } from './page.js';

/** What to fix next, with the place and the first step: the part that a busy person reads. */
export function nextFixes({ page, words, ...context }: Context, assessment: Assessment): readonly string[] {
  if (assessment.next.length === 0) return [];
  return [
    ...page.wrapped([], [strong(words.headings.next(assessment.next.length))]),
    ...assessment.next.flatMap((next, i) => oneFix({ page, words, ...context }, assessment, next, i + 1)),
  ];
}

function oneFix(
  { page, words }: Context,
  assessment: Assessment,
  next: NextFix,
  n: number,
): readonly string[] {
  const requirement = assessment.requirements.find(({ id }) => id === next.id);
  if (requirement === undefined) return [];
  const severity = countedSeverity(requirement);
  const { verdict, underlying } = requirement;
  const judged =
    underlying === undefined ? words.verdicts[verdict] : words.countsAs(words.verdicts[underlying]);
  const place = isInFile(next)
    ? words.point(next.start.line, next.start.column)
    : `${words.toAdd}${words.colon}\`${keyPath(next.belongs)}\``;
  const step =
    requirement.fix === undefined ? requirement.findings[0]?.message : firstSentence(requirement.fix);
  const body = [gap(5)];
  return [
    ...page.wrapped([gap(2), { text: `${n}.`, fill: 3 }], [strong(next.id), ' ', requirement.title]),
    ...page.wrapped(body, [
      { text: words.severities[severity], style: SEVERITY_STYLES[severity] },
      quiet(`, ${judged}, ${place}`),
    ]),
    ...(step === undefined ? [] : page.wrapped(body, [step])),
    ...(next.folds.length === 0 ? [] : page.wrapped(body, [quiet(words.thenFollow(next.folds))])),
  ];
}

/** The first sentence of a fix: the step to begin with. The whole fix stands in the verbose report and in the document. */
export function firstSentence(text: string): string {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(text);
  return end === null ? text : text.slice(0, end.index + 1);
}
