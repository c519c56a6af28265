import { answerOf } from '../assess/open.js';
import type { AssessedRequirement, Assessment } from '../assess/verdict.js';
import type { Words } from '../locale/words.js';

/** A question that only a person can answer, with the requirement that asks it. */
export interface Question {
  readonly requirement: AssessedRequirement;
  readonly text: string;
}

const ASKING = new Set(['needs-review', 'partly-met', 'set-aside']);

/** The questions for a person: of what needs review, of unsure parts, and of what the writer alone set aside. What somebody answered is no question. */
export function questionsFor(assessment: Assessment, words: Words): readonly Question[] {
  return assessment.requirements.flatMap((requirement) => {
    if (!ASKING.has(requirement.verdict) || answerOf(requirement) !== undefined) return [];
    const text = requirement.setAside?.by === 'writer' ? words.setAsideQuestion : requirement.question;
    return text === undefined ? [] : [{ requirement, text }];
  });
}
