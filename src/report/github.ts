import type { Assessment, Place, Proposals, Severity } from '../assess/verdict.js';
import { SEVERITIES } from '../assess/verdict.js';
import { type Words, wordsIn } from '../locale/words.js';
import { shownRun } from './draft-words.js';
import { annotationMessage, annotationProperty } from './escape/annotation.js';
import { isUnreadable, type OpenRequirement, openInWords, openRequirements, quotedLines } from './open.js';
import type { WriteReport } from './options.js';
import { placeOf } from './todo.js';
import { totalsOf } from './totals.js';

type Kind = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly kind: Kind;
  readonly title: string;
  readonly lines: readonly string[];
  readonly file?: string;
  readonly place?: Pick<Place, 'start' | 'end'> | undefined;
}

const KINDS: Readonly<Record<Severity, Kind>> = { critical: 'error', major: 'warning', minor: 'notice' };

// GitHub shows ten of a kind a step and drops the others; the last notice, with the levels, must not be among them.
const SHOWN: Readonly<Record<Kind, number>> = { error: 10, warning: 10, notice: 9 };

// More lines would push what to do about them out of sight.
const LINES = 5;

/**
 * Annotations of GitHub Actions: what could not be read, format faults, then open requirements of all proposals, hardest first, as many
 * as GitHub shows; at the end one notice with the level of each proposal.
 */
export const writeGithub: WriteReport = (run, options) => {
  const words = wordsIn(options.locale);
  const { proposals } = shownRun(run, options);
  const annotations = [
    ...proposals.flatMap((assessment) => faults(words, assessment)),
    ...proposals.flatMap((assessment) => failedChecks(words, assessment)),
    ...hardestFirst(proposals.flatMap(openRequirements)).map((one) => openOne(words, one)),
  ];
  const shown = annotations.filter(withinShown());
  const last = levels(words, run.tool.name, proposals, annotations.length - shown.length);
  return [...shown, last].map((one) => `${command(one)}\n`).join('');
};

function faults(words: Words, assessment: Assessment): readonly Annotation[] {
  const { file, formatFaults, levelReasons } = assessment;
  const found = formatFaults.map(
    (fault): Annotation => ({
      kind: 'error',
      title: words.machine.formatFault(fault.code),
      lines: [fault.message],
      file,
      place: fault,
    }),
  );
  if (found.length > 0 || !isUnreadable(assessment)) return found;
  return [{ kind: 'error', title: words.headings.unreadable, lines: levelReasons, file }];
}

function failedChecks(words: Words, { file, requirements }: Assessment): readonly Annotation[] {
  return requirements.flatMap(({ id, verdict, error = '' }) =>
    verdict === 'error'
      ? [{ kind: 'error', title: words.machine.failedCheck(id), lines: [error], file }]
      : [],
  );
}

function hardestFirst(open: readonly OpenRequirement[]): readonly OpenRequirement[] {
  return SEVERITIES.flatMap((severity) => open.filter((one) => one.severity === severity));
}

function openOne(words: Words, { assessment, requirement, severity }: OpenRequirement): Annotation {
  const { id, title, findings, evidence, fix, careful } = requirement;
  const { labels } = words;
  const missing = findings.map(({ message, start }) => `${words.line(start.line)}${words.colon}${message}`);
  return {
    kind: KINDS[severity],
    title: `${id} ${title}`,
    lines: [
      ...firstLines(words, missing.length === 0 ? [openInWords(words, requirement)] : missing),
      ...firstLines(words, quotedLines(words, evidence)),
      ...(fix === undefined ? [] : [`${labels.fix}${words.colon}${fix}`]),
      ...(careful === undefined ? [] : [`${labels.careful}${words.colon}${careful}`]),
    ],
    file: assessment.file,
    place: placeOf(assessment, requirement),
  };
}

function firstLines(words: Words, lines: readonly string[]): readonly string[] {
  const more = lines.length - LINES;
  return more > 0 ? [...lines.slice(0, LINES), words.andMore(more)] : lines;
}

/** Takes annotations as long as GitHub shows more of their kind. */
function withinShown(): (annotation: Annotation) => boolean {
  const left = { ...SHOWN };
  return ({ kind }) => {
    left[kind] -= 1;
    return left[kind] >= 0;
  };
}

function levels(words: Words, tool: string, proposals: Proposals, notShown: number): Annotation {
  return {
    kind: 'notice',
    title: tool,
    lines: [
      ...proposals.flatMap((assessment) => levelLines(words, assessment)),
      ...(notShown === 0 ? [] : [words.machine.notShown(notShown)]),
    ],
  };
}

function levelLines(words: Words, assessment: Assessment): readonly string[] {
  const { file, document, title, level, levelReasons, notJudged } = assessment;
  const { met, applicable, forAPerson } = totalsOf(assessment);
  const name = [
    file,
    ...(document === 1 ? [] : [words.labels.document(document)]),
    ...(title === '' ? [] : [title]),
  ].join(', ');
  return [
    words.machine.level(name, words.levels[level], levelReasons.join(words.semicolon)),
    ...(applicable === 0 ? [] : [`${words.fraction(met, applicable, forAPerson)}.`]),
    ...notJudged.notCounted.map(({ critical, because }) => `${words.notCounted(critical, because)}.`),
  ];
}

function command({ kind, title, lines, file, place }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [['file', file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')]]),
    ...(place === undefined ? [] : positions(place)),
    ['title', title],
  ];
  const listed = properties.map(([name, value = '']) => `${name}=${annotationProperty(value)}`).join(',');
  return `::${kind} ${listed}::${annotationMessage(lines)}`;
}

/** Ends are inclusive. Of several lines only the first is given: GitHub takes no columns there, and would show the message at the last. */
function positions({ start, end }: Pick<Place, 'start' | 'end'>): readonly (readonly string[])[] {
  const line = ['line', String(start.line)];
  if (start.line !== end.line) return [line];
  const endColumn = Math.max(start.column, end.column - 1);
  return [
    line,
    ['endLine', String(end.line)],
    ['col', String(start.column)],
    ['endColumn', String(endColumn)],
  ];
}
