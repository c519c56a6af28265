import { name, version } from 'virtual:package';
import { exitCodeOfStandings, type GateResult } from '../../assess/gate.js';
import type { Run } from '../../assess/verdict.js';
import { localeOf, spoken } from '../../locale/spoken.js';
import type { FormatName } from '../../report/formats.js';
import { UsageError } from '../errors.js';
import { findInputs } from '../files/find.js';
import type { Source } from '../files/input.js';
import { keptPaths } from '../files/kept.js';
import { refuseUnwritable, writeStandardOutput } from '../files/write.js';
import type { CheckFlags } from '../flags.js';
import { knownFormats } from '../formats.js';
import { type Judgement, judgeSources } from '../judging/all.js';
import { type Output, outputsOf } from '../outputs.js';
import { type Prepared, prepare, settingsFrom } from '../prepare.js';
import { progressOver } from '../progress.js';
import { publish } from '../publish.js';
import { whenStopped } from '../signals.js';
import { counted, say, sentence, speak } from '../talk.js';
import { onOneScreen } from '../terminal.js';
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
  if (flags.printConfig === true) return printConfig(flags);
  if (flags.watch === true) (await import('../watch/watch.js')).refuseUnwatchable(paths, flags);
  const prepared = await prepare(flags);
  const { settings, engine } = prepared;
  const asked =
    flags.watch !== true && flags.format.length === 0 && flags.output === undefined
      ? settings.format
      : flags.format;
  const outputs = outputsOf(asked, flags.output, knownFormats, 'terminal');
  const sources = await findInputs(paths, { standardInputName: flags.stdinFilename ?? '<stdin>', commands });
  const places = outputs.flatMap(({ path }) => path ?? []);
  const kept = places.length === 0 ? new Set<string>() : await keptPaths(sources, prepared.limits.bytes);
  refuseUnwritable(places, kept);
  const { run, judged, gate } = await judgedRun(sources, prepared, flags);
  const { proposals, exitCode } = run;
  const { gists } = judged;
  const locale = localeOf(flags.locale ?? settings.locale, gists);
  await speak(locale);
  sayLeftOut(judged.sources, flags.quiet === true);
  sayDecisions(prepared, flags);
  if (!isShownOnScreen(outputs)) sayFaults(gists);
  const look = { ...flags, quotes: flags.quotes ?? settings.quotes, locale };
  if (proposals.length > 0) await publish(await spoken(run, locale, engine), outputs, look, kept);
  sayEnding(gate, exitCode);
  if (flags.watch === true) {
    whenStopped(() => undefined);
    const { watchOver } = await import('../watch/watch.js');
    await watchOver(paths, { sources, assessments: proposals }, prepared, flags, locale);
  }
  return exitCode;
}

interface Judged {
  readonly run: Run;
  readonly judged: Judgement;
  readonly gate: GateResult;
}

/** Judges the sources, and says how the gate stands. */
async function judgedRun(sources: readonly Source[], prepared: Prepared, flags: CheckFlags): Promise<Judged> {
  const progress = progressOver(sources.flatMap(({ inputs }) => inputs).length, flags.quiet === true);
  const jobs = prepared.settings.jobs ?? 'auto';
  const judged = await judgeSources(sources, prepared, { flags, jobs, progress });
  const standings = judged.gists.map(({ standing }) => standing);
  const gate = exitCodeOfStandings(standings, prepared.gate);
  const exitCode = judged.sources.some(isWithoutProposal) ? 2 : forgiven(gate.code, flags);
  const run = {
    tool: { name, version },
    checklists: prepared.engine.checklists,
    exitCode,
    options: prepared.options,
    proposals: judged.proposals,
  };
  return { run, judged, gate };
}

async function printConfig(flags: CheckFlags): Promise<number> {
  const { settings } = await settingsFrom(flags);
  if (settings.locale !== undefined) await speak(settings.locale);
  await writeStandardOutput((await import('../config/print.js')).printedSettings(settings));
  return 0;
}

/** Whoever reads a verdict must know that people decided something, and where. */
function sayDecisions({ decisions }: Prepared, { quiet }: CheckFlags): void {
  if (decisions === undefined || quiet === true) return;
  say(counted('decisions-count', decisions.count, { path: decisions.path }));
}

function refuseContradictions(paths: readonly string[], flags: CheckFlags): void {
  if (flags.quiet === true && flags.verbose === true) throw new UsageError(sentence('quiet-and-verbose'));
  if (flags.stdinFilename !== undefined && !paths.includes('-'))
    throw new UsageError(sentence('stdin-not-read'), sentence('stdin-not-read-hint'));
}

function forgiven(code: GateResult['code'], { exitZero }: CheckFlags): GateResult['code'] {
  return code === 1 && exitZero === true ? 0 : code;
}

/** Whether a person sees the report on the same screen as what is said beside it: then nothing is said twice. */
function isShownOnScreen(outputs: readonly Output<FormatName>[]): boolean {
  return onOneScreen() && outputs.some(({ format, path }) => format === 'terminal' && path === undefined);
}

function sayEnding({ code, reason, note, said }: GateResult, exitCode: number): void {
  if (note !== undefined && exitCode === 0) say(said ?? note);
  if (reason === undefined) return;
  const why = said ?? reason;
  if (code === exitCode) say(sentence('exit-code', { code, why }));
  else if (exitCode === 0) say(sentence('exit-zero', { code, why }));
}
