import { QUIZ_VERDICTS } from '../../checklist/outcome.js';
import type { QuizWords } from '../../locale/quiz.js';
import { type Answer, answerFrom } from '../../teach/quiz/answer.js';
import { UsageError } from '../errors.js';
import { readText } from '../files/text.js';
import { sentence } from '../talk.js';

/** Gives the answer to the next question: nothing when there are no more, `stopped` when somebody interrupts. */
export type Answers = () => Promise<Answer | 'stopped' | undefined>;

/** Answers that somebody chooses and writes at the terminal. */
export async function askedAnswers(quiz: QuizWords): Promise<Answers> {
  const { isCancel, select, text } = await import('@clack/prompts');
  return async () => {
    const verdict = await select({
      message: quiz.ask,
      options: QUIZ_VERDICTS.map((value) => ({ value, label: quiz.choices[value] })),
    });
    if (isCancel(verdict)) return 'stopped';
    const why = await text({ message: quiz.why, defaultValue: '' });
    return isCancel(why) ? 'stopped' : { verdict, why: why.trim() };
  };
}

/**
 * Answers from standard input, one a line.
 *
 * @throws {UsageError} when there are none, or one does not begin with a verdict
 */
export async function readAnswers({ names, choices }: QuizWords): Promise<Answers> {
  const { text } = await readText('-', 'answers');
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0)
    throw new UsageError(sentence('quiz-nobody'), sentence('quiz-print-hint'), sentence('quiz-answers-hint'));
  const known = Object.values(choices);
  const answers = lines.map((line, i) => {
    const answer = answerFrom(line, names);
    if (answer !== undefined) return answer;
    throw new UsageError(
      sentence('quiz-no-verdict', { n: i + 1 }),
      sentence('quiz-verdicts', { names: known }),
    );
  });
  let next = 0;
  return async () => {
    const answer = answers[next];
    next += 1;
    return answer;
  };
}
