import type { Command } from 'commander';
import { fieldPaths } from '../../proposal/fields.js';
import { builtIn } from '../built-in.js';
import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import { type Completions, completionsOf } from '../completion/model.js';
import { zshCompletion } from '../completion/zsh.js';
import { UsageError } from '../errors.js';
import { writeStandardOutput } from '../files/write.js';
import type { Shell } from '../flags.js';
import { SHELLS } from '../flags.js';
import { DEFAULT_COMMAND } from '../help.js';
import { orMeant } from '../suggest.js';
import { sentence } from '../talk.js';

const WRITERS: Readonly<Record<Shell, (completions: Completions) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/**
 * Prints a script by which a shell completes commands, options and their values.
 *
 * @param program the commands themselves: nothing is listed twice
 * @throws {UsageError} for a shell that there is no script for
 */
export async function completion(written: string, program: Command): Promise<number> {
  const shell = SHELLS.find((one) => one === written.toLowerCase());
  if (shell === undefined) {
    throw new UsageError(
      sentence('no-completion', { name: written, meant: orMeant(written, SHELLS) }),
      sentence('shells', { names: [...SHELLS] }),
    );
  }
  const { requirements } = await builtIn();
  const keys = fieldPaths().filter((field) => !field.endsWith('*') && !/\.measures(?:\.|$)/.test(field));
  const offered = {
    ids: requirements.map(({ id }) => id),
    keys: [...new Set(keys.map((field) => field.replaceAll('.*', '')))],
  };
  await writeStandardOutput(WRITERS[shell](completionsOf(program, DEFAULT_COMMAND, offered)));
  return 0;
}
