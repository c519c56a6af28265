import type { Answer } from './answer.js';
import type { Question } from './question.js';

/** A question and what was answered to it. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** How often somebody and the tool said the same of a requirement. */
export interface TallyRow {
  readonly id: string;
  readonly asked: number;
  readonly same: number;
}

export function isSame({ question, answer }: Answered): boolean {
  return question.verdict === answer.verdict;
}

/** A row a requirement, in the order in which they were first asked. */
export function tallyOf(answered: readonly Answered[]): readonly TallyRow[] {
  const ids = [...new Set(answered.map(({ question }) => question.requirement.id))];
  return ids.map((id) => {
    const own = answered.filter(({ question }) => question.requirement.id === id);
    return { id, asked: own.length, same: own.filter(isSame).length };
  });
}
