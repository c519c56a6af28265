import type { Assessment } from '../../assess/verdict.js';
import { shortened } from '../escape/terminal.js';
import { type Question, questionsFor } from '../questions.js';
import { placeOf } from '../todo.js';
import type { Context } from './context.js';
import { atMost, leftOut } from './context.js';
import { gap, quiet, strong, widest } from './page.js';

const SHOWN = 5;
const QUOTE_LENGTH = 300;

/** What a person must judge: the question, where to look, and what stands there; in a verbose report also why. */
export function questions(context: Context, assessment: Assessment): readonly string[] {
  const { page, words } = context;
  const all = questionsFor(assessment, words);
  if (all.length === 0) return [];
  const { shown, left } = atMost(context, all, SHOWN);
  const fill = widest(shown.map(({ requirement }) => requirement.id)) + 2;
  return [
    ...page.wrapped([], [strong(words.headings.questions(all.length))]),
    ...shown.flatMap((question) => one(context, assessment, question, fill)),
    ...leftOut(context, left),
  ];
}

function one(
  context: Context,
  assessment: Assessment,
  { requirement, text }: Question,
  fill: number,
): readonly string[] {
  const { page, words, verbosity } = context;
  const { id, evidence, reason, setAside } = requirement;
  const passages = verbosity === 'verbose' ? evidence : evidence.slice(0, 1);
  const quotes = passages.filter(({ quote }) => quote !== '');
  const place = setAside?.place ?? placeOf(assessment, requirement);
  const where = quotes.length > 0 || place === undefined ? '' : ` (${words.line(place.start.line)})`;
  return [
    ...page.wrapped([gap(2), { text: id, style: 'strong', fill }], [text, quiet(where)]),
    ...(verbosity === 'verbose' && reason !== undefined
      ? page.wrapped([gap(2 + fill)], [quiet(words.reviewReasons[reason])])
      : []),
    ...quotes.flatMap(({ start, quote }) => {
      const line = `${words.line(start.line)}${words.colon}`;
      const length =
        verbosity === 'verbose' ? QUOTE_LENGTH : Math.max(page.width - fill - line.length - 3, 60);
      return page.wrapped([gap(2 + fill)], [quiet(line), words.quoted(shortened(quote, length))]);
    }),
  ];
}
