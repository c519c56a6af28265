import type { Assessment } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { stillCounts } from '../decided.js';
import { isOpen } from '../todo.js';
import { placeText, type Section, section, table } from './blocks.js';
import { anchor, type Context, linkTo } from './context.js';
import { severityMark } from './marks.js';
import { html, sentence } from './markup.js';

/** What the writer or a decision set aside. */
export function setAside(context: Context, { requirements }: Assessment): readonly Section[] {
  const { words } = context;
  const items = requirements
    .filter(({ verdict }) => verdict === 'set-aside')
    .map((requirement) => {
      const { id, title, setAside: by, underlying, severity } = requirement;
      // What still counts as open stands among the findings, and links lead there.
      const name = isOpen(requirement)
        ? linkTo(context, id)
        : html`<span class="id" id="${anchor(context, id)}">${id}</span>`;
      const who =
        by === undefined
          ? undefined
          : html`<p>${capitalised(words.setAsideBy[by.by])}. <span class="where">${placeText(context, by.place)}</span></p>\n`;
      const counts =
        underlying === undefined || !stillCounts(requirement)
          ? undefined
          : html`<p>${sentence(words.stillCounts(words.verdicts[underlying]))}</p>\n`;
      return html`<li class="card"><p>${name} ${sentence(title)} ${severityMark(words, severity)}</p>
${who}${counts}</li>
`;
    });
  return section(
    context,
    'set-aside',
    words.headings.setAside,
    items.length === 0 ? [] : [html`<ul class="plain">\n${items}</ul>\n`],
  );
}

/** What does not apply, and the fact that decided it. */
export function notApplicable(context: Context, { requirements }: Assessment): readonly Section[] {
  const { words } = context;
  const { labels, headings } = words;
  const rows = requirements
    .filter(({ verdict }) => verdict === 'not-applicable')
    .map(({ id, title, applicability: { words: condition, place } }) => [
      html`<span class="id" id="${anchor(context, id)}">${id}</span> ${sentence(title)}`,
      sentence(condition),
      place === undefined ? '–' : words.place(place.start.line, place.start.column),
    ]);
  const columns = [
    { title: labels.requirement, kind: 'wide' as const },
    { title: labels.condition },
    { title: labels.decidedAt },
  ];
  return section(
    context,
    'not-applicable',
    headings.notApplicable,
    rows.length === 0 ? [] : [table(headings.notApplicable, columns, rows)],
  );
}
