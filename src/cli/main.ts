import { CommanderError } from 'commander';
import { ChecklistError, type ChecklistFault, placeOf } from '../checklist/fault.js';
import type { HelpTexts } from '../locale/help.js';
import { commandLineError } from './command-line-errors.js';
import { UsageError } from './errors.js';
import { surviveClosedStreams, writeStandardOutput } from './files/write.js';
import { order } from './judging/order.js';
import { createProgram } from './program.js';
import { endOnSignals } from './signals.js';
import { THREE_COMMANDS } from './start.js';
import { inTongue, type Saying, say, sentence, speak } from './talk.js';
import { typedLocale } from './typed-locale.js';

/** What somebody types who wants help. */
const HELP = /^(?:help|--help|-\w*h\w*)$/;

/** Something could not be judged or done. */
const FAILED = 2;

// A thread that judges for another runs the same script, and starts here, whoever loaded it.
if (order !== undefined) {
  const judged = order;
  void import('./judging/worker.js').then(({ judgeForOthers }) => judgeForOthers(judged));
}

/**
 * Runs the tool.
 *
 * @param argv what the user typed after the name of the tool
 * @returns the exit code
 */
export async function main(argv: readonly string[]): Promise<number> {
  if (order !== undefined) return 0;
  endOnSignals();
  surviveClosedStreams();
  if (argv.length === 0) {
    // No input is never a pass: an empty list of files in a script ends here.
    process.stderr.write(THREE_COMMANDS);
    return FAILED;
  }
  try {
    await speak(typedLocale(argv) ?? 'en');
    return await run(argv);
  } catch (error) {
    explainFailure(error);
    return FAILED;
  }
}

async function run(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  let help = '';
  const program = createProgram({
    texts: await helpTexts(argv),
    finish: async (ends) => {
      exitCode = await ends;
    },
    print: (text) => {
      help += text;
    },
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // Help and version end like this too.
    if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
    await writeStandardOutput(help);
  }
  return exitCode;
}

/** Help in the language that was asked for: loaded only where help may be printed. */
async function helpTexts(argv: readonly string[]): Promise<HelpTexts | undefined> {
  const locale = typedLocale(argv);
  if (locale === undefined || locale === 'en' || !argv.some((arg) => HELP.test(arg))) return undefined;
  return (await import('../locale/help.js')).helpIn(locale);
}

function explainFailure(error: unknown): void {
  if (error instanceof UsageError) {
    sayNamed(error.saying);
    for (const hint of error.hints) say(hint);
  } else if (error instanceof ChecklistError) {
    sayNamed(sentence('nothing-judged'));
    for (const fault of error.faults) say(mistake(fault));
  } else if (error instanceof CommanderError) {
    sayNamed(commandLineError(error));
    say(sentence(/option '-v'/.test(error.message) ? 'flag-v' : 'see-help'));
  } else {
    sayInternalError(error);
  }
}

function mistake(fault: ChecklistFault): Saying {
  const { where, message, said, suggestion: word } = fault;
  const meant = word === undefined ? '' : sentence('mistake-meant', { word });
  return sentence('mistake', { place: placeOf(fault), where, message: said ?? message, meant });
}

/** Under the name of the tool, which tells it apart from other tools in a pipe. */
function sayNamed(saying: Saying): void {
  say(`protection-check: ${inTongue(saying)}`);
}

/** A mistake of the tool. Messages of such errors may hold words of a draft: only the places in the code are shown. */
function sayInternalError(error: unknown): void {
  const kind = error instanceof Error ? error.name : 'unknown';
  sayNamed(sentence('tool-failed', { kind }));
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  for (const place of places.slice(0, 5)) say(place);
}
