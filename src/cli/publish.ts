import { join } from 'node:path';
import type { Assessment, Run } from '../assess/verdict.js';
import type { Locale } from '../locale/words.js';
import { FORMATS, type FormatName, type ReportFormat } from '../report/formats.js';
import type { ReportOptions, Verbosity } from '../report/options.js';
import { UsageError } from './errors.js';
import type { Pieces } from './files/draft.js';
import { realPath, statsOf } from './files/stats.js';
import { isFolderPath, type OutputFile, writeFiles, writeStandardOutput } from './files/write.js';
import type { Output } from './outputs.js';
import { reportNames } from './report-names.js';
import { whenStopped } from './signals.js';
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
    if (files.length > 0) whenStopped(() => undefined);
    if (look.quiet !== true) for (const { path } of files) say(sentence('written', { path }));
  } catch (error) {
    failure = error;
  }
  const ended = failure === undefined ? run : { ...run, exitCode: 2 };
  for (const output of outputs) {
    if (output.path === undefined) await writeOut(await written(ended, output, look));
  }
  if (failure !== undefined) throw failure;
}

async function writeOut(contents: OutputFile['contents']): Promise<void> {
  const isWhole = typeof contents === 'string' || contents instanceof Uint8Array;
  for await (const piece of isWhole ? [contents] : contents) await writeStandardOutput(piece);
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
  const one = run.proposals[Symbol.iterator]();
  const files: OutputFile[] = names.map((name) => ({
    path: join(path, name),
    contents: nextAlone(run, one, (alone) => written(alone, output, look)),
  }));
  const page = format.index === undefined ? FORMATS.markdown : format;
  const index = await page.index?.(run, names, optionsOf(page, output, look));
  return index === undefined
    ? files
    : [...files, { path: join(path, `index.${page.extension}`), contents: index }];
}

/** The report of the next proposal, made when it is written: files are written in their order. */
async function* nextAlone(
  run: Run,
  proposals: Iterator<Assessment>,
  write: (alone: Run) => Promise<OutputFile['contents']>,
): AsyncGenerator<string | Uint8Array> {
  const { value, done } = proposals.next();
  if (done === true) return;
  const contents = await write({ ...run, proposals: [value] });
  if (typeof contents === 'string' || contents instanceof Uint8Array) yield contents;
  else yield* contents;
}

function written(run: Run, output: Output<FormatName>, look: Look): Promise<string | Uint8Array | Pieces> {
  const format: ReportFormat = FORMATS[output.format];
  const options = optionsOf(format, output, look);
  return format.pieces === undefined ? format.write(run, options) : format.pieces(run, options);
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
