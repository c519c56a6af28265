import { countedSeverity, countingVerdict, isOpen } from '../assess/open.js';
import type { AssessedRequirement, Assessment, Evidence, Severity } from '../assess/verdict.js';
import type { Words } from '../locale/words.js';
import { missingParts } from './todo.js';

/** A requirement that level and gate count as open, and how hard: a partly met one weighs one severity lower, and at least minor. */
export interface OpenRequirement {
  readonly assessment: Assessment;
  readonly requirement: AssessedRequirement;
  readonly severity: Severity;
}

/** The open requirements of a proposal in the order of the checklist; folded ones stand with their root. */
export function openRequirements(assessment: Assessment): readonly OpenRequirement[] {
  return assessment.requirements.flatMap((requirement) =>
    isOpen(requirement) ? [{ assessment, requirement, severity: countedSeverity(requirement) }] : [],
  );
}

/** A proposal of which nothing could be judged. Its faults say why. */
export function isUnreadable({ requirements, level }: Assessment): boolean {
  return requirements.length === 0 && level === 'not-judged';
}

/** An open requirement in one sentence: its verdict, and what is missing. */
export function openInWords(words: Words, requirement: AssessedRequirement): string {
  const counted = words.verdicts[countingVerdict(requirement)];
  const verdict = requirement.verdict === 'set-aside' ? words.countsAs(counted) : counted;
  const missing = missingParts(requirement).join(words.semicolon);
  return missing === '' ? verdict : words.machine.openAnd(verdict, missing);
}

/** What was read, each passage once with its place; nothing where words of the draft are not shown. */
export function quotedLines(words: Words, evidence: readonly Evidence[]): readonly string[] {
  const lines = evidence
    .filter(({ quote }) => quote !== '')
    .map(({ quote, start }) => words.machine.quoted(words.place(start.line, start.column), quote));
  return [...new Set(lines)];
}
