import type { Assessment, PromiseRow } from '../../assess/verdict.js';
import { shortened } from '../escape/terminal.js';
import type { Context } from './context.js';
import { gap, quiet, strong } from './page.js';

const QUOTE_LENGTH = 120;

/** Each measure promised, what carries it and what to insert for a gap. */
export function promises({ page, words }: Context, { promises: rows }: Assessment): readonly string[] {
  if (rows.length === 0) return [];
  return [
    ...page.wrapped([], [strong(words.headings.promises(rows.length))]),
    ...rows.flatMap((row) => [
      ...page.wrapped([gap(2)], [quiet(`${words.line(row.start.line)} `), heading(row, words)]),
      ...page.wrapped([gap(4)], [carriedBy(row, words)]),
      ...row.gaps.flatMap(({ lacks, insert }) =>
        page.wrapped([gap(4)], [quiet(`${words.gaps[lacks]}${words.colon}`), insert]),
      ),
    ]),
  ];
}

function heading({ id, quote }: PromiseRow, words: Context['words']): string {
  const said = quote === '' ? '' : words.quoted(shortened(quote, QUOTE_LENGTH));
  return id === undefined ? said : `${id} ${said}`;
}

function carriedBy(
  { answers, activities, owner, money, indicators }: PromiseRow,
  words: Context['words'],
): string {
  const { labels } = words;
  const said = [
    [labels.answers, answers.join(', ')],
    [labels.activity, activities.join(', ')],
    [labels.owner, owner ? words.owned : ''],
    [labels.money, money.join(', ')],
    [labels.indicator, indicators.join(', ')],
  ];
  return said
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}${words.colon}${value}`)
    .join(' · ');
}
