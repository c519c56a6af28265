import type { QuizWords } from '../../locale/quiz.js';
import { gap, type Page, quiet, strong } from '../../report/terminal/page.js';
import type { Question } from '../../teach/quiz/question.js';
import { type Answered, isSame, tallyOf } from '../../teach/quiz/tally.js';
import { judgedWords, type Speech } from '../sheet/asks.js';
import { toolReasons } from './reasons.js';

/** What a quiz at a terminal is written with. */
export interface Asking {
  readonly page: Page;
  readonly quiz: QuizWords;
  readonly speech: Speech;
}

/** What stands before the first question. */
export function openingText(seed: number, { page, quiz }: Asking): string {
  return text([
    page.wrapped([], [strong(quiz.title)]),
    page.wrapped([], [quiz.intro]),
    page.wrapped([], [quiet(quiz.again(seed))]),
  ]);
}

/** A requirement and the passage that it is asked of. */
export function questionText(
  question: Question,
  n: number,
  of: number,
  { page, quiz, speech }: Asking,
): string {
  const { requirement, file, passage } = question;
  const source = file === undefined ? quiz.fromExample : quiz.fromProposal(file);
  const severity = speech.words.severities[requirement.severity];
  return text([
    page.wrapped([], [strong(quiz.question(n, of)), ' ', quiet(`(${source})`)]),
    [
      ...page.wrapped([], [strong(requirement.id), ' ', requirement.title, quiet(` (${severity})`)]),
      ...page.wrapped([gap(2)], [requirement.question]),
    ],
    passage === ''
      ? page.wrapped([gap(4)], [quiet(quiz.nothing)])
      : passage.split('\n').flatMap((line) => brokenLine(line, page)),
  ]);
}

function brokenLine(line: string, page: Page): readonly string[] {
  const words = line.trimStart();
  return page.wrapped([gap(4 + line.length - words.length)], [words]);
}

/** What the trainee and the tool say, beside each other. */
export function comparisonText(answered: Answered, { page, quiz, speech }: Asking): string {
  const { question, answer } = answered;
  const { words } = speech;
  const why = answer.why === '' ? quiz.noReason : answer.why;
  const same = isSame(answered);
  return text([
    [
      ...page.wrapped(
        [gap(2), strong(`${quiz.you}${words.colon}`)],
        [`${quiz.choices[answer.verdict]}. ${why}`],
      ),
      ...page.wrapped(
        [gap(2), strong(`${quiz.tool}${words.colon}`)],
        [[quiz.choices[question.verdict], ...toolReasons(question.assessed, words, quiz)].join('. ')],
      ),
      ...page.wrapped([gap(2)], [{ text: same ? quiz.same : quiz.different, style: same ? 'good' : 'warn' }]),
      ...(same
        ? []
        : [
            ...page.wrapped(
              [gap(2)],
              [quiet(`${quiz.rule}${words.colon}${judgedWords(question.requirement, words)}`)],
            ),
            ...page.wrapped([gap(2)], [quiet(quiz.mind(question.requirement.id))]),
          ]),
    ],
  ]);
}

/** How often both said the same, a requirement and together. */
export function tallyText(answered: readonly Answered[], asked: number, { page, quiz }: Asking): string {
  const rows = tallyOf(answered);
  const same = answered.filter(isSame).length;
  const left = asked - answered.length;
  return text([
    [
      ...page.wrapped([], [strong(quiz.tally)]),
      ...rows.flatMap((row) =>
        page.wrapped([gap(2), { text: row.id, fill: ID_WIDTH }], [quiz.row(row.same, row.asked)]),
      ),
    ],
    [
      ...page.wrapped([], [strong(quiz.total(same, answered.length))]),
      ...(left === 0 ? [] : page.wrapped([], [quiz.unanswered(left)])),
    ],
  ]);
}

const ID_WIDTH = 9;

function text(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n\n`;
}
