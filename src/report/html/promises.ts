import type { Assessment, PromiseRow } from '../../assess/verdict.js';
import { type Column, type Section, section, table } from './blocks.js';
import type { Context } from './context.js';
import { html, joined, type Part, sentence } from './markup.js';

// Not written into the markup itself: bundled, that keeps its signs as they are, and the bundle is read as ASCII.
const NONE = '–';

/** Each measure promised, what it answers and what carries it. */
export function promises(context: Context, { promises: rows }: Assessment): readonly Section[] {
  const { headings, labels } = context.words;
  if (rows.length === 0) return [];
  const columns: readonly Column[] = [
    { title: labels.promised, kind: 'wide' },
    { title: labels.answers },
    { title: labels.activity },
    { title: labels.owner },
    { title: labels.money },
    { title: labels.indicator },
    { title: labels.toInsert, kind: 'insert' },
  ];
  const title = headings.promises(rows.length);
  return section(context, 'promises', title, [
    table(
      title,
      columns,
      rows.map((row) => cells(context, row)),
    ),
  ]);
}

function cells({ words, quoteLanguage }: Context, row: PromiseRow): readonly Part[] {
  const absent = (lacks: PromiseRow['gaps'][number]['lacks']): Part =>
    row.gaps.some((gap) => gap.lacks === lacks)
      ? html`<span class="gap">${words.gaps[lacks]}</span>`
      : html`<span class="zero">${NONE}</span>`;
  const listed = (ids: readonly string[], none: Part): Part => (ids.length === 0 ? none : ids.join(', '));
  const id = row.id === undefined ? undefined : html`<span class="id">${row.id}</span> `;
  const lang = quoteLanguage === undefined ? undefined : html` lang="${quoteLanguage}"`;
  const quote = row.quote.trim() === '' ? undefined : html`<q dir="auto"${lang}>${row.quote}</q> `;
  return [
    html`${id}${quote}<span class="where">${words.line(row.start.line)}</span>`,
    listed(row.answers, html`<span class="zero">${NONE}</span>`),
    listed(row.activities, absent('activity')),
    row.owner ? words.owned : absent('owner'),
    listed(row.money, absent('money')),
    listed(row.indicators, absent('indicator')),
    row.gaps.length === 0
      ? html`<span class="zero">${NONE}</span>`
      : joined(
          row.gaps.map(({ insert }) => sentence(insert)),
          html`<br/>`,
        ),
  ];
}
