import type { Run } from '../assess/verdict.js';
import { FORMATS, type FormatName } from '../report/formats.js';
import type { ReportOptions, Verbosity } from '../report/options.js';
import { type OutputFile, writeFiles, writeStandardOutput } from './files/write.js';
import type { CheckFlags } from './flags.js';
import type { Output } from './outputs.js';
import { say } from './talk.js';
import { FILE_WIDTH, outputWidth, wantsColor } from './terminal.js';

/**
 * Writes every report that was asked for; those in files first, so that the one on standard output can say how it ended.
 *
 * @throws {UsageError} when one cannot be written
 */
export async function publish(
  run: Run,
  outputs: readonly Output<FormatName>[],
  flags: CheckFlags,
): Promise<void> {
  const files: OutputFile[] = [];
  for (const output of outputs) {
    if (output.path !== undefined)
      files.push({ path: output.path, contents: await written(run, output, flags) });
  }
  let failure: unknown;
  try {
    await writeFiles(files);
    if (flags.quiet !== true) for (const { path } of files) say(`written: ${path}`);
  } catch (error) {
    failure = error;
  }
  const ended = failure === undefined ? run : { ...run, exitCode: 2 };
  for (const output of outputs) {
    if (output.path === undefined) await writeStandardOutput(await written(ended, output, flags));
  }
  if (failure !== undefined) throw failure;
}

function written(run: Run, output: Output<FormatName>, flags: CheckFlags): Promise<string | Uint8Array> {
  const format = FORMATS[output.format];
  const toFile = output.path !== undefined;
  const options: ReportOptions = {
    quotes: flags.quotes ?? format.quotesByDefault,
    verbosity: verbosityOf(flags),
    color: toFile ? flags.color === 'always' : wantsColor(flags.color),
    width: toFile ? FILE_WIDTH : outputWidth(),
    locale: flags.locale,
  };
  return format.write(run, options);
}

function verbosityOf({ quiet, verbose }: CheckFlags): Verbosity {
  if (quiet === true) return 'quiet';
  return verbose === true ? 'verbose' : 'normal';
}
