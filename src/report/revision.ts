import { compare, type Movement, type RequirementChange } from '../assess/compare.js';
import { isOpen } from '../assess/open.js';
import type { Assessment } from '../assess/verdict.js';
import type { WatchWords } from '../locale/watch.js';
import { wordsIn } from '../locale/words.js';
import type { ReportOptions } from './options.js';
import { createPage, gap, type Piece, type Style, strong } from './terminal/page.js';

/** A save of a proposal, as a writer who keeps the terminal open is told of it. */
export interface Save {
  /** When it was seen, such as 14:03:22. */
  readonly time: string;
  readonly file: string;
  /** The last version that could be read. */
  readonly before: Assessment | undefined;
  /** As it was saved; nothing where the file is gone. */
  readonly after: Assessment | undefined;
}

const SHOWN: readonly (readonly [Movement, 'better' | 'worse' | 'changed' | 'asked' | 'notAsked', Style])[] =
  [
    ['lost', 'worse', 'bad'],
    ['gained', 'better', 'good'],
    ['changed', 'changed', 'warn'],
    ['added', 'asked', 'warn'],
    ['removed', 'notAsked', 'quiet'],
  ];

/** What a save changed, in a few lines below a line with the time. Holds no words of the draft. */
export function revisionLines(save: Save, words: WatchWords, options: ReportOptions): readonly string[] {
  const page = createPage(options);
  const lines = (pieces: readonly Piece[], indent = 2) => page.wrapped([gap(indent)], pieces);
  return [
    '',
    ...page.wrapped([], [strong(`── ${save.time} ${save.file}`)]),
    ...told(save, words, options).flatMap((one) => lines(one)),
  ];
}

function told(
  { before, after }: Save,
  words: WatchWords,
  options: ReportOptions,
): readonly (readonly Piece[])[] {
  if (after === undefined) return [[{ text: words.gone, style: 'warn' }]];
  if (isBroken(after)) {
    const head: Piece = { text: before === undefined ? words.never : words.broken, style: 'bad' };
    const faults = after.formatFaults.map(({ start, message }) => [
      `${start.line}:${start.column}: ${message}`,
    ]);
    return [
      [head],
      ...faults,
      ...(before === undefined ? [] : [standing(before, undefined, words, options)]),
    ];
  }
  const standingNow = standing(after, before, words, options);
  const next = after.next.map(({ id }) => id).join(', ');
  return [
    ...(before === undefined ? [[words.started]] : moved(before, after, words, options)),
    standingNow,
    ...(next === '' ? [] : [[`${words.next}: ${next}`]]),
  ];
}

/** A file that is no proposal as it stands. */
export function isBroken({ requirements }: Assessment): boolean {
  return requirements.length === 0;
}

function moved(
  before: Assessment,
  after: Assessment,
  words: WatchWords,
  options: ReportOptions,
): readonly (readonly Piece[])[] {
  const { changes } = compare(before, after);
  const rows = SHOWN.flatMap(([movement, name, style]) =>
    changes
      .filter((change) => change.movement === movement)
      .map(
        (change) =>
          [{ text: words[name], style }, ` ${described(change, options)}`] satisfies readonly Piece[],
      ),
  );
  return rows.length === 0 ? [[words.same]] : rows;
}

function described({ id, title, before, after }: RequirementChange, { locale }: ReportOptions): string {
  const { verdicts } = wordsIn(locale);
  const [was, is] = [before, after].map((verdict) => (verdict === undefined ? '–' : verdicts[verdict]));
  return `${id} ${title}: ${was} → ${is}`;
}

/** Level, how many are met and how many open, and by how many that changed. */
function standing(
  now: Assessment,
  before: Assessment | undefined,
  words: WatchWords,
  { locale }: ReportOptions,
): readonly Piece[] {
  const count = (assessment: Assessment) => ({
    met: assessment.requirements.filter(({ verdict }) => verdict === 'met').length,
    open: assessment.requirements.filter(isOpen).length,
  });
  const is = count(now);
  const was = before === undefined ? is : count(before);
  const faults = now.formatFaults.length;
  return [
    strong(wordsIn(locale).levels[now.level]),
    `; ${words.met} ${is.met}${by(is.met - was.met)}; ${words.open} ${is.open}${by(is.open - was.open)}`,
    ...(faults === 0 ? [] : [`; ${words.faults(faults)}`]),
  ];
}

function by(difference: number): string {
  if (difference === 0) return '';
  return ` (${difference > 0 ? '+' : '−'}${Math.abs(difference)})`;
}
