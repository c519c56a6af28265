import type { Assessment } from '../../assess/verdict.js';
import { shortened } from '../escape/terminal.js';
import { faultsHeading } from '../faults-heading.js';
import type { Context } from './context.js';
import { atMost, leftOut } from './context.js';
import { LEVEL_STYLES } from './marks.js';
import { gap, quiet, strong, widest } from './page.js';

const TITLE_LENGTH = 200;

/** Whose report this is: the proposal's title, and its file. */
export function header({ page, words }: Context, { title, file, document }: Assessment): readonly string[] {
  const name = document > 1 ? `${file}, ${words.labels.document(document)}` : file;
  if (title === '') return page.wrapped([], [strong(name)]);
  return [...page.wrapped([], [strong(shortened(title, TITLE_LENGTH))]), ...page.wrapped([], [quiet(name)])];
}

/** The level, and each reason for it. */
export function level({ page, words }: Context, assessment: Assessment): readonly string[] {
  const name = { text: words.levels[assessment.level], style: LEVEL_STYLES[assessment.level] };
  const [only, ...others] = assessment.levelReasons;
  if (only !== undefined && others.length === 0) return page.wrapped([], [name, `${words.colon}${only}`]);
  return [
    ...page.wrapped([], [name]),
    ...assessment.levelReasons.flatMap((reason) => page.wrapped([gap(2), '- '], [reason])),
  ];
}

const FAULTS_SHOWN = 10;

/** What breaks the format, each with its place: put right first, because it can hide an answer. */
export function faults(context: Context, assessment: Assessment): readonly string[] {
  const { formatFaults } = assessment;
  if (formatFaults.length === 0) return [];
  const { page, words } = context;
  const { shown, left } = atMost(context, formatFaults, FAULTS_SHOWN);
  const places = shown.map(({ start }) => words.point(start.line, start.column));
  const fill = widest(places) + 2;
  return [
    ...page.wrapped([], [{ text: faultsHeading(words, assessment), style: 'bad' }]),
    ...shown.flatMap((fault, i) => page.wrapped([gap(2), { text: places[i] ?? '', fill }], [fault.message])),
    ...leftOut(context, left),
  ];
}

/** Checks that broke: they count as nothing, and the run ends with 2. */
export function failedChecks({ page, words }: Context, { requirements }: Assessment): readonly string[] {
  const failed = requirements.filter((requirement) => requirement.verdict === 'error');
  if (failed.length === 0) return [];
  const fill = widest(failed.map(({ id }) => id)) + 2;
  return [
    ...page.wrapped([], [{ text: words.headings.failed(failed.length), style: 'bad' }]),
    ...failed.flatMap(({ id, error }) =>
      page.wrapped([gap(2), { text: id, style: 'strong', fill }], [error ?? '']),
    ),
  ];
}
