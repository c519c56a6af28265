import type { Assessment, Run } from '../../assess/verdict.js';
import { optionLines } from '../options-said.js';
import type { Context } from './context.js';
import { gap, quiet, strong } from './page.js';

/** With what the proposal was judged. */
export function about({ page, words }: Context, run: Run, assessment: Assessment): readonly string[] {
  const entry = (label: string, text: string) =>
    page.wrapped([gap(2)], [quiet(`${label}${words.colon}`), text]);
  return [
    ...page.wrapped([], [strong(words.headings.about)]),
    ...entry(words.labels.tool, `${run.tool.name} ${run.tool.version}`),
    ...run.checklists.flatMap(({ id, version }) => entry(words.labels.checklist, `${id} ${version}`)),
    ...optionLines(run).flatMap(([name, value]) => entry(name, value)),
    ...entry(words.labels.inputSha256, assessment.sha256),
    ...page.wrapped([gap(2)], [quiet(words.independent)]),
  ];
}
