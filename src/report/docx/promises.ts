import type { Assessment, PromiseRow } from '../../assess/verdict.js';
import { type Block, type Context, section } from './blocks.js';
import { type Inline, joined, sentence, words } from './runs.js';
import { LANGUAGES } from './styles.js';
import { LANDSCAPE_WIDTH, table } from './tables.js';

const SHARES = [30, 12, 9, 8, 8, 8, 25];

/** Each measure promised, what it answers and what carries it. */
export function promises(context: Context, { promises: rows }: Assessment): readonly Block[] {
  const { headings, labels } = context.words;
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
  const cells = rows.map((row) => cellsOf(context, row));
  const whole = table(SHARES, headers, cells, LANDSCAPE_WIDTH);
  return [{ across: section(context, headings.promises(rows.length), [whole]) }];
}

function cellsOf({ words: said, quoteLanguage }: Context, row: PromiseRow): readonly Inline[] {
  const list = (ids: readonly string[]) => words(ids.length === 0 ? '–' : ids.join(', '));
  const look = quoteLanguage === undefined ? {} : { language: { value: LANGUAGES[quoteLanguage] } };
  const place = said.line(row.start.line);
  return [
    [
      ...(row.id === undefined ? [] : words(`${row.id}${said.colon}`)),
      ...(row.quote.trim() === ''
        ? words(place)
        : [...words(row.quote.trim(), look), ...words(` (${place})`)]),
    ],
    list(row.answers),
    list(row.activities),
    words(row.owner ? said.owned : '–'),
    list(row.money),
    list(row.indicators),
    row.gaps.length === 0
      ? words('–')
      : joined(
          row.gaps.map(({ insert }) => sentence(insert)),
          said.semicolon,
        ),
  ];
}
