import type { AssessedRequirement, Assessment, Evidence, SourceRef } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { stillCounts } from '../decided.js';
import { shortened } from '../escape/terminal.js';
import { foldedUnder, isOpen } from '../todo.js';
import type { Context } from './context.js';
import { SEVERITY_STYLES, VERDICT_STYLES } from './marks.js';
import { gap, type Piece, quiet, strong } from './page.js';

const QUOTE_LENGTH = 300;
const INDENT = 4;
const HANG = 2;

/** Every requirement, a section after the other, each with what its verdict rests on. */
export function requirements(context: Context, assessment: Assessment): readonly string[] {
  const sections = [...new Set(assessment.requirements.map(({ section }) => section))];
  return sections.flatMap((section) => [
    ...context.page.wrapped([], [strong(sectionName(context.words, section))]),
    '',
    ...assessment.requirements
      .filter((requirement) => requirement.section === section)
      .flatMap((requirement) => [...one(context, assessment, requirement), '']),
  ]);
}

function one(context: Context, assessment: Assessment, requirement: AssessedRequirement): readonly string[] {
  const { page, words } = context;
  const { labels } = words;
  const entry = (label: string, ...pieces: Piece[]) =>
    page.wrapped([gap(INDENT)], [quiet(`${label}${words.colon}`), ...pieces], HANG);
  const optional = (label: string, text: string | undefined) =>
    text === undefined ? [] : entry(label, text);
  const follow = foldedUnder(assessment, requirement.id);
  const open = isOpen(requirement) && requirement.foldedUnder === undefined;
  return [
    ...page.wrapped([gap(2)], [strong(requirement.id), ' ', requirement.title]),
    ...page.wrapped([gap(INDENT)], verdictPieces(context, requirement)),
    ...(requirement.verdict === 'not-applicable' || requirement.appliesBecause !== undefined
      ? entry(labels.condition, ...conditionPieces(context, requirement))
      : []),
    ...optional(labels.appliesBecause, requirement.appliesBecause?.join(', ')),
    ...setAsideLines(context, requirement),
    ...requirement.findings.flatMap((finding) =>
      entry(
        labels.missing,
        quiet(`${words.point(finding.start.line, finding.start.column)}${words.colon}`),
        finding.message,
        quiet(` (${words.belongs} ${finding.belongs})`),
      ),
    ),
    ...requirement.evidence.flatMap((evidence) => evidenceLines(context, requirement, evidence)),
    ...optional(labels.question, requirement.question),
    ...(open ? optional(labels.why, requirement.why) : []),
    ...(open ? optional(labels.fix, requirement.fix) : []),
    ...(open && requirement.insert !== undefined ? page.snippet(INDENT + 4, requirement.insert) : []),
    ...(open ? optional(labels.careful, requirement.careful) : []),
    ...(follow.length === 0 ? [] : page.wrapped([gap(INDENT)], [words.thenFollow(follow)])),
    ...(requirement.sources.length === 0
      ? []
      : entry(labels.sources, requirement.sources.map(cited).join(words.semicolon))),
    ...(requirement.ourReading.length === 0
      ? []
      : entry(labels.ourReading, requirement.ourReading.join(words.semicolon))),
  ];
}

function conditionPieces({ words }: Context, { applicability }: AssessedRequirement): readonly Piece[] {
  const { place } = applicability;
  return [applicability.words, ...(place === undefined ? [] : [quiet(` (${words.line(place.start.line)})`)])];
}

function verdictPieces({ words }: Context, requirement: AssessedRequirement): readonly Piece[] {
  const { verdict, severity, basis, reason, foldedUnder: root, error } = requirement;
  const more = [
    ...(basis === undefined ? [] : [words.bases[basis]]),
    ...(reason === undefined ? [] : [words.reviewReasons[reason]]),
    ...(root === undefined ? [] : [words.followsFrom(root)]),
  ];
  return [
    { text: words.verdicts[verdict], style: VERDICT_STYLES[verdict] },
    ', ',
    { text: words.severities[severity], style: SEVERITY_STYLES[severity] },
    ...(more.length === 0 ? [] : [quiet(` (${more.join(words.semicolon)})`)]),
    ...(error === undefined ? [] : [`${words.colon}${error}`]),
  ];
}

function setAsideLines({ page, words }: Context, requirement: AssessedRequirement): readonly string[] {
  const { setAside, underlying } = requirement;
  if (setAside === undefined) return [];
  const { start } = setAside.place;
  return [
    ...page.wrapped(
      [gap(INDENT)],
      [quiet(`${words.point(start.line, start.column)}${words.colon}`), words.setAsideBy[setAside.by]],
    ),
    ...(underlying === undefined || !stillCounts(requirement)
      ? []
      : page.wrapped([gap(INDENT)], [words.stillCounts(words.verdicts[underlying])])),
  ];
}

function evidenceLines(
  { page, words }: Context,
  { verdict }: AssessedRequirement,
  evidence: Evidence,
): readonly string[] {
  const { start, path, quote, part } = evidence;
  const counts = verdict === 'met' || verdict === 'partly-met';
  const label = quiet(`${counts ? words.labels.found : words.labels.read}${words.colon}`);
  const place = `${words.point(start.line, start.column)}, ${path}`;
  const about = [...(part === undefined ? [] : [part]), ...(counts ? [words.strength(evidence)] : [])].join(
    words.semicolon,
  );
  const where = quiet(about === '' ? place : `${place}${words.colon}${about}`);
  if (quote === '') return page.wrapped([gap(INDENT)], [label, where], HANG);
  return [
    ...page.wrapped([gap(INDENT)], [label, words.quoted(shortened(quote, QUOTE_LENGTH))], HANG),
    ...page.wrapped([gap(INDENT + HANG)], [where]),
  ];
}

function cited({ title, section, standard }: SourceRef): string {
  return `${section === undefined ? title : `${title}, ${section}`} (${standard})`;
}
