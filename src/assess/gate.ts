import { answerOf, countingVerdict, oneLower, openSeverity } from './open.js';
import { requiredAreasMissing } from './required-areas.js';
import { type RequiredShare, shortfalls } from './required-shares.js';
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
}

/** The exit code of a run: 2 wins over 1, 1 over 0 (product.md, exit codes and threshold). */
export function exitCodeOf(assessments: readonly Assessment[], gate: GateOptions): GateResult {
  const unjudged = assessments.filter(
    ({ level, requirements }) =>
      level === 'not-judged' || requirements.some(({ verdict }) => verdict === 'error'),
  );
  if (unjudged.length > 0)
    return { code: 2, reason: `${plural(unjudged.length, 'proposal')} could not be judged` };
  const faulty = assessments.filter(({ formatFaults }) => formatFaults.length > 0);
  if (faulty.length > 0)
    return {
      code: 1,
      reason: `${plural(faulty.length, 'proposal')} ${faulty.length === 1 ? 'breaks' : 'break'} the format`,
    };
  const closing = assessments.flatMap((assessment) => closingIds(assessment, gate));
  if (closing.length > 0) return { code: 1, reason: closingReason(gate, closing) };
  const short = assessments.flatMap((assessment) => shortfalls(assessment, gate.require ?? []));
  const [shortfall] = short;
  if (shortfall !== undefined)
    return { code: 1, reason: `${shortfall}${short.length > 1 ? `; and ${short.length - 1} more` : ''}` };
  const undeclared = [...new Set(assessments.flatMap(requiredAreasMissing))];
  if (undeclared.length > 0)
    return {
      code: 1,
      reason: `the funding line asks for ${undeclared.join(', ')}, which project.themes does not name`,
    };
  const note = readinessNote(assessments, gate);
  return { code: 0, ...(note === undefined ? {} : { note }) };
}

function closingIds(assessment: Assessment, { failOn, strict }: GateOptions): string[] {
  if (failOn === 'never') return [];
  if (failOn === 'not-ready') return assessment.level === 'not-ready' ? ['level not ready'] : [];
  if (failOn === 'revise')
    return assessment.level === 'ready-for-review' ? [] : [`level ${assessment.level}`];
  return assessment.requirements
    .filter((requirement) => closes(requirement, failOn, strict))
    .map(({ id }) => id);
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

function closingReason({ failOn, strict }: GateOptions, closing: readonly string[]): string {
  const shown = [...new Set(closing)];
  const few = shown.slice(0, 5).join(', ');
  const more = shown.length > 5 ? ` and ${shown.length - 5} more` : '';
  return `at or above --fail-on ${failOn}${strict ? ' --strict' : ''}: ${few}${more}`;
}

/** What is open although the gate is: criticals that only reading found, or everything where nothing closes it. */
function readinessNote(assessments: readonly Assessment[], { failOn }: GateOptions): string | undefined {
  const notReady = assessments.filter(({ level }) => level === 'not-ready');
  if (notReady.length === 0) return undefined;
  const critical = notReady
    .flatMap(({ requirements }) => requirements)
    .filter((one) => openSeverity(one) === 'critical');
  const plain = critical.filter(({ basis }) => basis === 'declared').length;
  if (failOn === 'never')
    return `exit 0: --fail-on never; ${critical.length} critical ${isOrAre(critical.length)} not met, ${plain} of them plainly missing`;
  return `exit 0: nothing critical is plainly missing; ${critical.length} critical ${isOrAre(critical.length)} not met by reading, --strict counts them`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
