import type { Said, SaidValue } from '../proposal/said.js';
import { answerOf, countingVerdict, oneLower, openSeverity } from './open.js';
import { requiredAreasMissing } from './required-areas.js';
import { type RequiredShare, type Shortfall, shortfalls } from './required-shares.js';
import { type Told, tell } from './sentences.js';
import type { AssessedRequirement, Assessment, Severity } from './verdict.js';
import { SEVERITIES } from './verdict.js';

export const FAIL_ON = ['critical', 'major', 'minor', 'revise', 'not-ready', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** When a run fails. */
export interface GateOptions {
  readonly failOn: FailOn;
  /** Also counts what is not met by reading, partly met (one severity lower) and needs review. */
  readonly strict: boolean;
  /** What part of a section's applicable requirements must be met. */
  readonly require?: readonly RequiredShare[];
}

/** The exit codes, as help and README print them. */
export const EXIT_CODES = [
  { code: 0, meaning: 'nothing at or above the threshold' },
  {
    code: 1,
    meaning: 'a proposal has something at or above the threshold, or breaks the format',
  },
  {
    code: 2,
    meaning:
      'something could not be judged or done: bad usage, an unknown id, a file that cannot be read or is no YAML, a proposal whose level is not judged, no input, an output that cannot be written, a check in error',
  },
  { code: 130, meaning: 'stopped by Ctrl-C; no file was written' },
  { code: 143, meaning: 'stopped by a request to end; no file was written' },
] as const;

export interface GateResult {
  readonly code: 0 | 1 | 2;
  /** Why the gate is closed, in one sentence. */
  readonly reason?: string;
  /** What to know where the code is 0 and the level is not ready. */
  readonly note?: string;
  /** The reason or the note as data. */
  readonly said?: Said;
}

/** How one proposal stands before the gate: what the exit code of a run is made of. */
export interface Standing {
  readonly isUnjudged: boolean;
  readonly isFaulty: boolean;
  /** Ids, or the level, that close the gate. */
  readonly closing: readonly string[];
  /** Ids that close nothing now and would with `--strict`. */
  readonly uncounted: readonly string[];
  readonly shortfalls: readonly Shortfall[];
  readonly areasMissing: readonly string[];
  /** Of a proposal that is not ready: open critical requirements, and how many of them are declared. */
  readonly notReady?: { readonly critical: number; readonly plain: number };
}

/** How a proposal stands before the gate. */
export function standingOf(assessment: Assessment, gate: GateOptions): Standing {
  const { level, requirements, formatFaults } = assessment;
  const standing = {
    isUnjudged: level === 'not-judged' || requirements.some(({ verdict }) => verdict === 'error'),
    isFaulty: formatFaults.length > 0,
    closing: closingIds(assessment, gate),
    uncounted: uncountedIds(assessment, gate),
    shortfalls: shortfalls(assessment, gate.require ?? []),
    areasMissing: requiredAreasMissing(assessment),
  };
  if (level !== 'not-ready') return standing;
  const critical = requirements.filter((one) => openSeverity(one) === 'critical');
  const plain = critical.filter(({ basis }) => basis === 'declared').length;
  return { ...standing, notReady: { critical: critical.length, plain } };
}

/** The exit code of a run: 2 wins over 1, 1 over 0 (product.md, exit codes and threshold). */
export function exitCodeOf(assessments: readonly Assessment[], gate: GateOptions): GateResult {
  return exitCodeOfStandings(
    assessments.map((assessment) => standingOf(assessment, gate)),
    gate,
  );
}

/** The same, where only the standings of the proposals are at hand. */
export function exitCodeOfStandings(standings: readonly Standing[], gate: GateOptions): GateResult {
  const unjudged = standings.filter(({ isUnjudged }) => isUnjudged);
  if (unjudged.length > 0) return closed(2, counted('gate.not-judged', unjudged.length));
  const faulty = standings.filter(({ isFaulty }) => isFaulty);
  if (faulty.length > 0) return closed(1, counted('gate.format', faulty.length));
  const closing = standings.flatMap((standing) => standing.closing);
  if (closing.length > 0) return closed(1, closingReason(gate, closing));
  const short = standings.flatMap((standing) => standing.shortfalls);
  const [shortfall] = short;
  if (shortfall !== undefined)
    return closed(
      1,
      tell(short.length > 1 ? 'gate.share-more' : 'gate.share', { ...shortfall, more: short.length - 1 }),
    );
  const undeclared = [...new Set(standings.flatMap(({ areasMissing }) => areasMissing))];
  if (undeclared.length > 0) return closed(1, tell('gate.areas', { areas: undeclared }));
  const note = readinessNote(standings, gate);
  return { code: 0, ...(note === undefined ? {} : { note: note.message, said: note.said }) };
}

function closed(code: 1 | 2, { message, said }: Told): GateResult {
  return { code, reason: message, said };
}

function counted(
  code: 'gate.not-judged' | 'gate.format' | 'gate.never' | 'gate.by-reading',
  n: number,
  values: Readonly<Record<string, SaidValue>> = {},
): Told {
  return tell(n === 1 ? `${code}-one` : code, { ...values, n });
}

function closingIds(assessment: Assessment, { failOn, strict }: GateOptions): string[] {
  if (failOn === 'never') return [];
  if (failOn === 'not-ready') return assessment.level === 'not-ready' ? ['not-ready'] : [];
  if (failOn === 'revise') return assessment.level === 'ready-for-review' ? [] : [assessment.level];
  return assessment.requirements
    .filter((requirement) => closes(requirement, failOn, strict))
    .map(({ id }) => id);
}

function uncountedIds({ requirements }: Assessment, { failOn, strict }: GateOptions): string[] {
  if (strict || !isSeverity(failOn)) return [];
  return requirements
    .filter((one) => closes(one, failOn, true) && !closes(one, failOn, false))
    .map(({ id }) => id);
}

function isSeverity(failOn: FailOn): failOn is Severity {
  return SEVERITIES.some((severity) => severity === failOn);
}

function closes(requirement: AssessedRequirement, threshold: Severity, strict: boolean): boolean {
  if (requirement.foldedUnder !== undefined) return false;
  const verdict = countingVerdict(requirement);
  const reaches = (severity: Severity | undefined) =>
    severity !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
  if (verdict === 'not-met') return (strict || isPlain(requirement)) && reaches(requirement.severity);
  if (!strict) return false;
  if (verdict === 'partly-met') return reaches(oneLower(requirement.severity));
  return verdict === 'needs-review' && reaches(requirement.severity);
}

/** Nobody can argue with it: plainly missing, or a person said so. */
function isPlain(requirement: AssessedRequirement): boolean {
  return requirement.basis === 'declared' || answerOf(requirement) !== undefined;
}

function closingReason({ failOn, strict }: GateOptions, closing: readonly string[]): Told {
  const { few, more } = firstFew(closing);
  const values = { threshold: `${failOn}${strict ? ' --strict' : ''}`, ids: idsOrLevels(failOn, few) };
  return more > 0 ? tell('gate.closing-more', { ...values, more }) : tell('gate.closing', values);
}

function firstFew(ids: readonly string[]): { readonly few: readonly string[]; readonly more: number } {
  const shown = [...new Set(ids)];
  return { few: shown.slice(0, 5), more: shown.length - 5 };
}

function idsOrLevels(failOn: FailOn, few: readonly string[]): SaidValue {
  if (failOn === 'not-ready') return { code: 'gate.level-not-ready' };
  return failOn === 'revise' ? { code: 'gate.level', values: { level: few } } : few;
}

/** What is open although the gate is: everything where nothing closes it, and what only `--strict` counts. */
function readinessNote(standings: readonly Standing[], { failOn }: GateOptions): Told | undefined {
  const uncounted = standings.flatMap((standing) => standing.uncounted);
  if (failOn !== 'critical' && uncounted.length > 0) return uncountedNote(failOn, uncounted);
  const notReady = standings.flatMap((standing) => standing.notReady ?? []);
  if (notReady.length === 0) return undefined;
  const critical = notReady.reduce((sum, one) => sum + one.critical, 0);
  const plain = notReady.reduce((sum, one) => sum + one.plain, 0);
  return failOn === 'never'
    ? counted('gate.never', critical, { plain })
    : counted('gate.by-reading', critical);
}

/** Whoever sees open requirements beside an exit 0 must learn why they close nothing. */
function uncountedNote(threshold: FailOn, uncounted: readonly string[]): Told {
  const { few, more } = firstFew(uncounted);
  return more > 0
    ? tell('gate.uncounted-more', { threshold, ids: few, more })
    : tell('gate.uncounted', { threshold, ids: few });
}
