import type { Assessment, Observation } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { shortened } from '../escape/terminal.js';
import type { Context } from './context.js';
import { atMost, leftOut } from './context.js';
import { gap, type Piece, quiet, strong } from './page.js';

const SHOWN = 5;
const QUOTE_LENGTH = 200;

/** What was seen besides: it changes neither level nor exit code. */
export function observations(context: Context, assessment: Assessment): readonly string[] {
  if (assessment.observations.length === 0) return [];
  const { page, words } = context;
  const { shown, left } = atMost(context, assessment.observations, SHOWN);
  return [
    ...page.wrapped([], [strong(words.headings.observations(assessment.observations.length))]),
    ...shown.flatMap((observation) => one(context, observation)),
    ...leftOut(context, left),
  ];
}

function one({ page, words, verbosity }: Context, observation: Observation): readonly string[] {
  const { kind, area, message, start, other, quote } = observation;
  const name = words.observationKinds[kind];
  const lines =
    other === undefined
      ? words.line(start.line)
      : `${words.line(start.line)} ${words.otherPlace} ${words.line(other.start.line)}`;
  const about: Piece[] = [
    quiet(`${area === undefined ? name : `${name}, ${sectionName(words, area)}`}, ${lines}${words.colon}`),
    message,
  ];
  const withQuote = verbosity === 'verbose' && quote !== '';
  return [
    ...page.wrapped([gap(2)], about),
    ...(withQuote ? page.wrapped([gap(4)], [words.quoted(shortened(quote, QUOTE_LENGTH))]) : []),
  ];
}
