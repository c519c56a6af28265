import { join } from 'node:path';
import type { Run } from '../assess/verdict.js';
import type { Locale } from '../locale/words.js';
import { FORMATS, type FormatName, type ReportFormat } from '../report/formats.js';
import type { ReportOptions, Verbosity } from '../report/options.js';
import { UsageError } from './errors.js';
import { realPath, statsOf } from './files/stats.js';
import { isFolderPath, type OutputFile, writeFiles, writeStandardOutput } from './files/write.js';
import type { Output } from './outputs.js';
import { reportNames } from './report-names.js';
import { say, sentence } from './talk.js';
import { type ColorChoice, FILE_WIDTH, outputWidth, wantsColor } from './terminal.js';

/** How reports are to look, as flags say it. */
export interface Look {
  readonly quotes?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
  readonly color: ColorChoice;
  readonly locale: Locale;
}

/**
 * Writes every report that was asked for; those in files first, so that the one on standard output can say how it ended.
 *
 * @param inputs real paths of what was read: no report takes its place
 * @throws {UsageError} when one cannot be written
 */
export async function publish(
  run: Run,
  outputs: readonly Output<FormatName>[],
  look: Look,
  inputs: ReadonlySet<string> = new Set(),
): Promise<void> {
  const files: OutputFile[] = [];
  for (const output of outputs) {
    if (output.path !== undefined) files.push(...(await filesOf(run, output.path, output, look)));
  }
  refuseInputs(files, inputs);
  let failure: unknown;
  try {
    await writeFiles(files);
    if (look.quiet !== true) for (const { path } of files) say(sentence('written', { path }));
  } catch (error) {
    failure = error;
  }
  const ended = failure === undefined ? run : { ...run, exitCode: 2 };
  for (const output of outputs) {
    if (output.path === undefined) await writeStandardOutput(await written(ended, output, look));
  }
  if (failure !== undefined) throw failure;
}

/** A report in a folder is named after its proposal, which may lie there under the very name. */
function refuseInputs(files: readonly OutputFile[], inputs: ReadonlySet<string>): void {
  const taken = files.find(({ path }) => statsOf(path) !== undefined && inputs.has(realPath(path)));
  if (taken !== undefined)
    throw new UsageError(sentence('cannot-write-read', { path: taken.path }), sentence('another-folder'));
}

/** One file; in a folder one a proposal and a page that leads to them. */
async function filesOf(
  run: Run,
  path: string,
  output: Output<FormatName>,
  look: Look,
): Promise<readonly OutputFile[]> {
  if (!isFolderPath(path)) return [{ path, contents: await written(run, output, look) }];
  const format: ReportFormat = FORMATS[output.format];
  const names = reportNames(run.proposals, format.extension);
  const files: OutputFile[] = [];
  for (const [i, name] of names.entries()) {
    const alone = { ...run, proposals: run.proposals.slice(i, i + 1) };
    files.push({ path: join(path, name), contents: await written(alone, output, look) });
  }
  const page = format.index === undefined ? FORMATS.markdown : format;
  const index = await page.index?.(run, names, optionsOf(page, output, look));
  return index === undefined
    ? files
    : [...files, { path: join(path, `index.${page.extension}`), contents: index }];
}

function written(run: Run, output: Output<FormatName>, look: Look): Promise<string | Uint8Array> {
  const format = FORMATS[output.format];
  return format.write(run, optionsOf(format, output, look));
}

function optionsOf(format: ReportFormat, output: Output<FormatName>, look: Look): ReportOptions {
  const toFile = output.path !== undefined;
  return {
    quotes: look.quotes ?? format.quotesByDefault,
    verbosity: verbosityOf(look),
    color: toFile ? look.color === 'always' : wantsColor(look.color),
    width: toFile ? FILE_WIDTH : outputWidth(),
    locale: look.locale,
  };
}

function verbosityOf({ quiet, verbose }: Look): Verbosity {
  if (quiet === true) return 'quiet';
  return verbose === true ? 'verbose' : 'normal';
}
