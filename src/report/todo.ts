import { countedSeverity, countingVerdict } from '../assess/open.js';
import type { AssessedRequirement, Assessment, Place, Severity } from '../assess/verdict.js';
import { isInFile } from './where.js';

/** One thing to do: an open requirement with what follows from it. */
export interface TodoItem {
  readonly requirement: AssessedRequirement;
  /** As it counts: a partly met requirement counts one severity lower. */
  readonly severity: Severity;
  readonly place: Place | undefined;
  /** Further lines of the file where something is missing, in their order. */
  readonly otherLines: readonly number[];
  /** Ids folded under it. */
  readonly follow: readonly string[];
}

/** The to-do list in the order of the assessment. Requirements folded under another stand with their root only. */
export function todoItems(assessment: Assessment): readonly TodoItem[] {
  const byId = new Map(assessment.requirements.map((requirement) => [requirement.id, requirement]));
  return assessment.todo.flatMap((id) => {
    const requirement = byId.get(id);
    if (requirement === undefined || requirement.foldedUnder !== undefined) return [];
    return [todoItem(assessment, requirement)];
  });
}

function todoItem(assessment: Assessment, requirement: AssessedRequirement): TodoItem {
  const place = placeOf(assessment, requirement);
  const lines = new Set(requirement.findings.filter(isInFile).map((finding) => finding.start.line));
  if (place !== undefined) lines.delete(place.start.line);
  return {
    requirement,
    severity: countedSeverity(requirement),
    place,
    otherLines: [...lines].sort((a, b) => a - b),
    follow: foldedUnder(assessment, requirement.id),
  };
}

/** Whether a requirement is a thing to do: it counts as not met or partly met. */
export function isOpen(requirement: AssessedRequirement): boolean {
  const counted = countingVerdict(requirement);
  return counted === 'not-met' || counted === 'partly-met';
}

/** Whether a requirement is met as the tool reads it, and nobody says otherwise. */
export function standsAsMet(requirement: AssessedRequirement): boolean {
  return requirement.verdict === 'met' && !isOpen(requirement);
}

/** Where to begin: the first thing missing, else what was read. */
export function placeOf(assessment: Assessment, requirement: AssessedRequirement): Place | undefined {
  return (
    requirement.findings[0] ??
    assessment.next.find((next) => next.id === requirement.id) ??
    requirement.evidence[0] ??
    requirement.setAside?.place
  );
}

/** Ids of the requirements folded under one, in the order of the checklist. */
export function foldedUnder(assessment: Assessment, id: string): readonly string[] {
  return assessment.requirements.flatMap((other) => (other.foldedUnder === id ? [other.id] : []));
}

/** What is missing, in the requirement's words, each said once. */
export function missingParts(requirement: AssessedRequirement): readonly string[] {
  return [...new Set(requirement.findings.filter(isInFile).map((finding) => finding.missing))];
}
