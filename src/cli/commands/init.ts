import { initWords } from '../../locale/init.js';
import { type Answers, givenBy } from '../../template/answers.js';
import { composeTemplate } from '../../template/compose.js';
import { keyTexts } from '../../template/texts.js';
import { writeStandardOutput } from '../files/write.js';
import { refuseTaken, writeNewFile } from '../files/write-new.js';
import type { InitFlags } from '../flags.js';
import { answersFrom, isAnswered } from '../init/answers.js';
import { sectionsFor } from '../init/sections.js';
import { configuredEngine } from '../prepare.js';
import { showsSpinner } from '../progress.js';
import { say } from '../talk.js';

const STOPPED = 130;

/**
 * Begins a proposal: asks a few questions at a terminal, or takes the answers from flags, and writes a commented file to fill in.
 *
 * @param path where to; without it, or for `-`, standard output, and nothing is asked
 * @throws {UsageError} when something stands there already, and for a value that the format does not have
 */
export async function init(path: string | undefined, flags: InitFlags): Promise<number> {
  const file = path === '-' ? undefined : path;
  if (file !== undefined) refuseTaken(file);
  const answers = await answersOf(file, flags);
  if (typeof answers === 'string') {
    say(answers);
    return STOPPED;
  }
  const text = await templateFor(answers);
  if (file === undefined) await writeStandardOutput(text);
  else writeNewFile(file, text);
  const words = await initWords(flags.locale ?? answers.language);
  if (file !== undefined) say(words.written(file));
  for (const line of words.next(file ?? 'FILE')) say(line);
  return 0;
}

/** The answers, or what is said when the person stops. */
async function answersOf(file: string | undefined, flags: InitFlags): Promise<Answers | string> {
  const asks = file !== undefined && !isAnswered(flags) && process.stdin.isTTY === true && isDrawable();
  if (!asks) return answersFrom(flags, flags.locale ?? 'en');
  const { ask, Stopped } = await import('../init/ask.js');
  try {
    return await ask(flags.locale);
  } catch (error) {
    if (error instanceof Stopped) return error.message;
    throw error;
  }
}

async function templateFor(answers: Answers): Promise<string> {
  const { template: words } = await initWords(answers.language);
  const parts = { texts: keyTexts(answers.language), words, given: givenBy(answers, words.title) };
  const whole = composeTemplate({ ...parts, has: () => true });
  const has = sectionsFor(await configuredEngine(undefined), whole);
  return composeTemplate({ ...parts, has });
}

/** Questions are drawn where a spinner could be. */
function isDrawable(): boolean {
  return showsSpinner(process.stderr, process.env.TERM);
}
