import { requirementInLocale } from '../../locale/in-locale.js';
import { quizWords } from '../../locale/quiz.js';
import { textsIn } from '../../locale/spoken.js';
import type { Limits } from '../../proposal/limits.js';
import { createPage } from '../../report/terminal/page.js';
import { chooseQuestions } from '../../teach/quiz/choose.js';
import { exampleCandidates } from '../../teach/quiz/examples.js';
import { proposalCandidates } from '../../teach/quiz/proposal.js';
import type { Candidate, Question } from '../../teach/quiz/question.js';
import type { Answered } from '../../teach/quiz/tally.js';
import { UsageError } from '../errors.js';
import { proposalsOf } from '../files/one-proposal.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import type { QuizFlags } from '../flags.js';
import { configuredReading } from '../prepare.js';
import { type Answers, askedAnswers, readAnswers } from '../quiz/answers.js';
import { type Asking, comparisonText, openingText, questionText, tallyText } from '../quiz/pages.js';
import { paperQuiz } from '../quiz/paper.js';
import { chosenRequirements } from '../selection.js';
import { engineIn, speechIn } from '../speech.js';
import { say, sentence } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';

const COUNT = 10;
const INTERRUPTED = 130;

/**
 * Asks what a trainee says of passages, compares it with what the tool says, and keeps a tally.
 *
 * @returns 0; 2 when a proposal could not be read; 130 when somebody interrupts it
 * @throws {UsageError} for unknown names, a file that is not there, and where nobody can answer
 */
export async function quiz(files: readonly string[], flags: QuizFlags): Promise<number> {
  if (flags.output !== undefined && flags.print !== true)
    throw new UsageError(sentence('quiz-output'), sentence('quiz-output-hint'));
  if (flags.output !== undefined) refuseUnwritable([flags.output]);
  const locale = flags.locale ?? 'en';
  const { engine: english, limits } = await configuredReading(flags);
  const engine = engineIn(english, locale);
  const requirements = chosenRequirements(flags, engine.requirements);
  const proposals = await candidatesIn(files, limits, engine, requirements);
  const seed = flags.seed ?? Math.floor(Math.random() * 100_000);
  const chosen = chooseQuestions(
    [proposals.candidates, exampleCandidates(engine, requirements, locale)],
    seed,
    flags.count ?? COUNT,
  );
  const texts = await textsIn(locale, english);
  const questions = chosen.map((question) => spokenQuestion(question, texts));
  const [words, speech] = [await quizWords(locale), await speechIn(locale)];
  if (flags.print === true) await printed(paperQuiz(questions, seed, words, speech), flags.output);
  else {
    const look = {
      quotes: true,
      verbosity: 'normal',
      color: wantsColor(flags.color),
      width: outputWidth(),
    } as const;
    const asking = { page: createPage({ ...look, locale }), quiz: words, speech };
    const isPlayed = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const answers = isPlayed ? await askedAnswers(words) : await answersFromInput(asking);
    if ((await played(questions, seed, answers, asking)) === 'stopped') return INTERRUPTED;
  }
  return proposals.unreadable ? 2 : 0;
}

async function answersFromInput({ quiz: words }: Asking): Promise<Answers> {
  if (process.stdin.isTTY === true)
    throw new UsageError(sentence('quiz-terminal'), sentence('quiz-print-hint'));
  return readAnswers(words);
}

async function candidatesIn(
  files: readonly string[],
  limits: Limits,
  engine: Parameters<typeof proposalCandidates>[0],
  requirements: Parameters<typeof proposalCandidates>[1],
): Promise<{ readonly candidates: readonly Candidate[]; readonly unreadable: boolean }> {
  if (files.includes('-')) throw new UsageError(sentence('quiz-stdin'), sentence('quiz-stdin-hint'));
  const candidates: Candidate[] = [];
  let unreadable = false;
  for (const file of files) {
    const read = await proposalsOf(file, limits);
    for (const fault of read.unreadable) say(fault);
    unreadable ||= read.unreadable.length > 0;
    candidates.push(...read.proposals.flatMap((one) => proposalCandidates(engine, requirements, one)));
  }
  return { candidates, unreadable };
}

/** The tool's reasons in the language of the quiz. */
function spokenQuestion(question: Question, texts: Awaited<ReturnType<typeof textsIn>>): Question {
  return { ...question, assessed: requirementInLocale(question.assessed, texts) };
}

async function printed(paper: string, path: string | undefined): Promise<void> {
  if (path === undefined) await writeStandardOutput(paper);
  else await writeFiles([{ path, contents: paper }]);
}

async function played(
  questions: readonly Question[],
  seed: number,
  answers: Answers,
  asking: Asking,
): Promise<'stopped' | 'done'> {
  const answered: Answered[] = [];
  await writeStandardOutput(openingText(seed, asking));
  for (const [i, question] of questions.entries()) {
    await writeStandardOutput(questionText(question, i + 1, questions.length, asking));
    const answer = await answers();
    if (answer === 'stopped') {
      await writeStandardOutput(`\n${tallyText(answered, questions.length, asking)}`);
      return 'stopped';
    }
    if (answer === undefined) break;
    answered.push({ question, answer });
    await writeStandardOutput(comparisonText({ question, answer }, asking));
  }
  await writeStandardOutput(tallyText(answered, questions.length, asking));
  return 'done';
}
