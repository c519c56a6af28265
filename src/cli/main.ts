import { CommanderError } from 'commander';
import { ChecklistError, faultLine } from '../checklist/fault.js';
import { UsageError } from './errors.js';
import { surviveClosedStreams, writeStandardOutput } from './files/write.js';
import { createProgram } from './program.js';
import { endOnSignals } from './signals.js';
import { THREE_COMMANDS } from './start.js';
import { say } from './talk.js';

/** Something could not be judged or done. */
const FAILED = 2;

/**
 * Runs the tool.
 *
 * @param argv what the user typed after the name of the tool
 * @returns the exit code
 */
export async function main(argv: readonly string[]): Promise<number> {
  endOnSignals();
  surviveClosedStreams();
  if (argv.length === 0) {
    // No input is never a pass: an empty list of files in a script ends here.
    process.stderr.write(THREE_COMMANDS);
    return FAILED;
  }
  try {
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

function explainFailure(error: unknown): void {
  if (error instanceof UsageError) {
    say(`protection-check: ${error.message}`);
    for (const hint of error.hints) say(hint);
  } else if (error instanceof ChecklistError) {
    say('protection-check: nothing was judged, because of mistakes in what was to judge');
    for (const fault of error.faults) say(faultLine(fault));
  } else if (error instanceof CommanderError) {
    say(`protection-check: ${inOurWords(error)}`);
    say(
      /option '-v'/.test(error.message)
        ? '-v stays unused: it is --version or --verbose'
        : 'protection-check --help shows what there is',
    );
  } else {
    sayInternalError(error);
  }
}

function inOurWords({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'there is no such command';
  return message.replace(/^error: /, '').replace(/\s*\(Did you mean (.+?)\?\)/s, '; did you mean $1?');
}

/** A mistake of the tool. Messages of such errors may hold words of a draft: only the places in the code are shown. */
function sayInternalError(error: unknown): void {
  const kind = error instanceof Error ? error.name : 'unknown';
  say(
    `protection-check: the tool itself failed (${kind}); this is a mistake of the tool, not of the proposal`,
  );
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  for (const place of places.slice(0, 5)) say(place);
}
