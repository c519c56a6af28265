import { name, version } from 'virtual:package';
import { exitCodeOf, type GateResult } from '../../assess/gate.js';
import type { Run } from '../../assess/verdict.js';
import { defaultLimits } from '../../proposal/limits.js';
import type { FormatName } from '../../report/formats.js';
import { builtIn } from '../built-in.js';
import { UsageError } from '../errors.js';
import { findInputs, realPathsOf } from '../files/find.js';
import { refuseUnwritable } from '../files/write.js';
import type { CheckFlags } from '../flags.js';
import { knownFormats } from '../formats.js';
import { judgeSources } from '../judge.js';
import { type Output, outputsOf } from '../outputs.js';
import { publish } from '../publish.js';
import { decidingOptions } from '../run-options.js';
import { knownArea, selectionOf } from '../selection.js';
import { localeOf, spoken } from '../spoken.js';
import { say } from '../talk.js';
import { onOneScreen, progressOver } from '../terminal.js';
import { isWithoutProposal, sayFaults, sayLeftOut } from '../unread.js';

/**
 * Judges the proposals at the paths and reports.
 *
 * @param commands names of all commands, one of which may have been mistyped as a path
 * @returns the exit code
 * @throws {UsageError} for what the user can put right on the command line
 */
export async function check(
  paths: readonly string[],
  flags: CheckFlags,
  commands: readonly string[],
): Promise<number> {
  refuseContradictions(paths, flags);
  const outputs = outputsOf(flags.format, flags.output, knownFormats, 'terminal');
  const sources = await findInputs(paths, { standardInputName: flags.stdinFilename ?? '<stdin>', commands });
  refuseUnwritable(
    outputs.flatMap(({ path }) => path ?? []),
    realPathsOf(sources),
  );
  const engine = await builtIn();
  const themes = flags.theme?.map(knownArea);
  const selection = {
    ...selectionOf(flags, engine.requirements),
    ...(themes === undefined ? {} : { themes }),
  };

  const progress = progressOver(sources.flatMap(({ inputs }) => inputs).length, flags.quiet === true);
  const limits = { ...defaultLimits, ...(flags.maxSize === undefined ? {} : { bytes: flags.maxSize }) };
  const judged = await judgeSources(sources, { engine, selection, limits, progress }).finally(() =>
    progress.stop(),
  );

  const proposals = judged.flatMap(({ assessments }) => assessments);
  const gate = exitCodeOf(proposals, { failOn: flags.failOn, strict: flags.strict === true });
  const exitCode = judged.some(isWithoutProposal) ? 2 : forgiven(gate.code, flags);
  const run: Run = {
    tool: { name, version },
    checklists: engine.checklists,
    exitCode,
    options: decidingOptions(flags, selection),
    proposals,
  };
  sayLeftOut(judged, flags.quiet === true);
  if (!isShownOnScreen(outputs)) sayFaults(proposals);
  const locale = localeOf(flags.locale, proposals);
  if (proposals.length > 0) await publish(await spoken(run, locale, engine), outputs, { ...flags, locale });
  sayEnding(gate, exitCode);
  return exitCode;
}

function refuseContradictions(paths: readonly string[], flags: CheckFlags): void {
  if (flags.quiet === true && flags.verbose === true)
    throw new UsageError('--quiet and --verbose contradict each other');
  if (flags.stdinFilename !== undefined && !paths.includes('-'))
    throw new UsageError(
      '--stdin-filename names standard input, which is not read',
      'read it with the path -',
    );
}

function forgiven(code: GateResult['code'], { exitZero }: CheckFlags): GateResult['code'] {
  return code === 1 && exitZero === true ? 0 : code;
}

/** Whether a person sees the report on the same screen as what is said beside it: then nothing is said twice. */
function isShownOnScreen(outputs: readonly Output<FormatName>[]): boolean {
  return onOneScreen() && outputs.some(({ format, path }) => format === 'terminal' && path === undefined);
}

function sayEnding({ code, reason, note }: GateResult, exitCode: number): void {
  if (note !== undefined && exitCode === 0) say(note);
  if (reason === undefined) return;
  if (code === exitCode) say(`exit ${code}: ${reason}`);
  else if (exitCode === 0) say(`exit 0 by --exit-zero; without it exit ${code}: ${reason}`);
}
