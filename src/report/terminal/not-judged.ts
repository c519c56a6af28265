import type { Assessment, NotJudged } from '../../assess/verdict.js';
import type { Words } from '../../locale/words.js';
import { shortened } from '../escape/terminal.js';
import type { Context } from './context.js';
import { gap, quiet, strong } from './page.js';

const QUOTE_LENGTH = 120;

/** What the report says nothing about: counted in a line, or listed whole in a verbose report. */
export function notJudged(context: Context, assessment: Assessment): readonly string[] {
  if (assessment.requirements.length === 0) return [];
  return context.verbosity === 'verbose'
    ? whole(context, assessment.notJudged)
    : short(context, assessment.notJudged);
}

/** Critical requirements that do not count, and why: said however little else is. */
export function notCounted({ page, words }: Context, { notJudged: found }: Assessment): readonly string[] {
  return found.notCounted.flatMap(({ critical, because }) =>
    page.wrapped([], [words.notCounted(critical, because)]),
  );
}

function short({ page, words }: Context, found: NotJudged): readonly string[] {
  const counted = counts(words, found);
  const heading = `${words.headings.notJudged}${words.colon}`;
  if (counted.length === 0) return page.wrapped([], [strong(heading), `${words.nothingLeftOut}.`]);
  return page.wrapped(
    [],
    [strong(heading), `${counted.join(words.semicolon)} `, quiet(`(${words.showAll})`)],
  );
}

function counts(words: Words, found: NotJudged): readonly string[] {
  const keys = ['context', 'unread', 'otherLanguage', 'notOffered', 'failedChecks'] as const;
  return [
    ...found.notCounted.map(({ critical, because }) => words.notCounted(critical, because)),
    ...keys.flatMap((key) =>
      found[key].length === 0 ? [] : [words.notJudgedCounts[key](found[key].length)],
    ),
  ];
}

function whole({ page, words }: Context, found: NotJudged): readonly string[] {
  const lists = words.notJudgedLists;
  const list = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0
      ? []
      : [...page.wrapped([gap(2)], [heading]), ...items.flatMap((item) => page.wrapped([gap(4)], [item]))];
  const at = ({ path, start }: { readonly path: string; readonly start: { readonly line: number } }) =>
    path === '' ? words.line(start.line) : `${words.line(start.line)}, ${path}`;
  const body = [
    ...list(
      lists.notCounted,
      found.notCounted.map(({ critical, because }) => words.notCounted(critical, because)),
    ),
    ...list(lists.context, found.context),
    ...list(
      lists.unread,
      found.unread.map((place) =>
        place.quote === ''
          ? at(place)
          : `${at(place)}${words.colon}${words.quoted(shortened(place.quote, QUOTE_LENGTH))}`,
      ),
    ),
    ...list(lists.otherLanguage, found.otherLanguage.map(at)),
    ...list(lists.notOffered, found.notOffered),
    ...list(lists.failedChecks, found.failedChecks),
  ];
  return [
    ...page.wrapped([], [strong(words.headings.notJudged)]),
    ...page.wrapped([gap(2)], [quiet(words.notAJudgement)]),
    ...(body.length === 0 ? page.wrapped([gap(2)], [`${words.nothingLeftOut}.`]) : body),
  ];
}
