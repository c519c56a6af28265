import type { Run } from '../../assess/verdict.js';
import { optionLines } from '../options-said.js';
import { type Section, section } from './blocks.js';
import type { Context } from './context.js';
import { html, type Part } from './markup.js';

/** With what was judged: whoever has the same can get the same report. */
export function about(context: Context, run: Run): readonly Section[] {
  const { labels, headings, inputOf } = context.words;
  const rows: readonly (readonly [Part, Part])[] = [
    [labels.tool, `${run.tool.name} ${run.tool.version}`],
    ...run.checklists.map(
      ({ id, version, sha256 }) =>
        [`${labels.checklist} ${id} ${version}`, html`${labels.sha256} <code>${sha256}</code>`] as const,
    ),
    ...run.proposals.map(
      ({ file, sha256 }) => [inputOf(file), html`${labels.sha256} <code>${sha256}</code>`] as const,
    ),
    ...optionLines(run).map(([name, value]) => [name, value] as const),
  ];
  return section(context, 'about-report', headings.about, [
    html`<dl class="facts">\n${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>\n`,
  ]);
}
