import { QUIZ_VERDICTS } from '../../checklist/outcome.js';
import type { QuizWords } from '../../locale/quiz.js';
import { markdownFence, markdownSentence, markdownText } from '../../report/escape/markdown.js';
import type { Question } from '../../teach/quiz/question.js';
import type { Speech } from '../sheet/asks.js';
import { toolReasons } from './reasons.js';

const LINE = '\\_'.repeat(60);

/** The quiz on paper: passages with boxes to tick and lines to write on, and the key at the end. */
export function paperQuiz(
  questions: readonly Question[],
  seed: number,
  quiz: QuizWords,
  { words }: Speech,
): string {
  const boxes = QUIZ_VERDICTS.map((verdict) => `☐ ${markdownText(quiz.choices[verdict])}`).join('   ');
  const blocks = [
    `# ${markdownText(quiz.title)}`,
    markdownSentence(quiz.intro),
    `${quiz.name}${words.colon}${'\\_'.repeat(24)}   ${quiz.date}${words.colon}${'\\_'.repeat(12)}`,
    ...questions.flatMap(({ requirement, file, passage }, i) => [
      `## ${markdownText(quiz.question(i + 1, questions.length))}`,
      `**${requirement.id} ${markdownSentence(requirement.title)}** (${markdownText(file === undefined ? quiz.fromExample : quiz.fromProposal(file))})`,
      markdownSentence(requirement.question),
      passage === '' ? `*${markdownText(quiz.nothing)}*` : markdownFence(passage, ''),
      boxes,
      `${markdownText(quiz.why)} ${LINE}`,
      LINE,
    ]),
    '---',
    `## ${markdownText(quiz.key)}`,
    ...questions.map(
      ({ requirement, verdict, assessed }, i) =>
        `${i + 1}. **${requirement.id}${words.colon}${markdownText(quiz.choices[verdict])}.** ${toolReasons(assessed, words, quiz).map(markdownSentence).join('. ')}`,
    ),
    markdownText(quiz.again(seed)),
    markdownText(words.independent),
  ];
  return `${blocks.join('\n\n')}\n`;
}
