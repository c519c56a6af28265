import type { Assessment, PromiseRow } from '../../assess/verdict.js';
import { markdownSentence, markdownText } from '../escape/markdown.js';
import { type Block, type Context, section, table } from './blocks.js';

/** Each measure promised, what it answers and what carries it. */
export function promises(context: Context, { promises: rows }: Assessment): readonly Block[] {
  const { words } = context;
  const { labels } = words;
  if (rows.length === 0) return [];
  const headers = [
    labels.promised,
    labels.answers,
    labels.activity,
    labels.owner,
    labels.money,
    labels.indicator,
    labels.toInsert,
  ];
  return section(context, words.headings.promises(rows.length), [
    table(
      headers,
      rows.map((row) => cells(context, row)),
    ),
  ]);
}

function cells({ words }: Context, row: PromiseRow): readonly string[] {
  const list = (ids: readonly string[]) => (ids.length === 0 ? '–' : markdownText(ids.join(', ')));
  const place = words.line(row.start.line);
  const said = row.quote === '' ? place : `${markdownText(row.quote)} (${place})`;
  return [
    row.id === undefined ? said : `${markdownText(row.id)}${words.colon}${said}`,
    list(row.answers),
    list(row.activities),
    row.owner ? words.owned : '–',
    list(row.money),
    list(row.indicators),
    row.gaps.length === 0
      ? '–'
      : row.gaps.map(({ insert }) => markdownSentence(insert)).join(words.semicolon),
  ];
}
