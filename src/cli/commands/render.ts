import { joined } from '../../assess/join.js';
import type { Run } from '../../assess/verdict.js';
import { localeOf, spoken } from '../../locale/spoken.js';
import { isLocale, type Locale } from '../../locale/words.js';
import { readReport } from '../../report/read-json.js';
import { UsageError } from '../errors.js';
import { realPath, statsOf } from '../files/stats.js';
import { readText } from '../files/text.js';
import { refuseUnwritable } from '../files/write.js';
import type { RenderFlags } from '../flags.js';
import { knownFormats } from '../formats.js';
import { Shelf } from '../judging/shelf.js';
import { outputsOf } from '../outputs.js';
import { configuredEngine } from '../prepare.js';
import { publish } from '../publish.js';
import { say, sentence, speak } from '../talk.js';

/**
 * Writes JSON reports in other formats and languages; several are joined into one.
 *
 * @returns 0: what the reports say of exit codes stands in them
 * @throws {UsageError} when a file is no report, or an output cannot be written
 */
export async function render(paths: readonly string[], flags: RenderFlags): Promise<number> {
  if (flags.quiet === true && flags.verbose === true) throw new UsageError(sentence('quiet-and-verbose'));
  const outputs = outputsOf(flags.format, flags.output, knownFormats, 'terminal');
  const inputs = new Set(paths.filter((path) => statsOf(path) !== undefined).map(realPath));
  refuseUnwritable(
    outputs.flatMap(({ path }) => path ?? []),
    inputs,
  );
  const engine = await configuredEngine(flags.config);
  const runs: Run[] = [];
  for (const path of paths) runs.push(putAway(await reportAt(path)));
  const [first, ...others] = runs;
  if (first === undefined) throw new UsageError(sentence('which-report'));
  const locale = flags.locale ?? localeOfRuns(runs);
  await speak(locale);
  const said: [Run, ...Run[]] = [await spoken(first, locale, engine)];
  for (const run of others) said.push(await spoken(run, locale, engine));
  const { run, mismatches } = joined(said);
  for (const mismatch of mismatches) say(sentence('other-tool', { what: sentence(`mismatch.${mismatch}`) }));
  await publish(run, outputs, { ...flags, locale }, inputs);
  return 0;
}

/** The run with its proposals packed where they are many: of a portfolio only one report at a time is held whole. */
function putAway(run: Run): Run {
  const shelf = new Shelf();
  for (const assessment of run.proposals) shelf.put(assessment);
  return { ...run, proposals: shelf.proposals };
}

/** The language of reports joined: theirs, and where they have several, that of one run over all proposals. */
function localeOfRuns(runs: readonly Run[]): Locale {
  const [first, ...others] = new Set(runs.map(localeOfRun));
  return first !== undefined && others.length === 0
    ? first
    : localeOf(
        undefined,
        runs.flatMap(({ proposals }) => proposals.map(({ language }) => ({ language }))),
      );
}

/** @throws {UsageError} when the file is no report */
export async function reportAt(path: string): Promise<Run> {
  const { text, path: name } = await readText(path, 'report');
  const read = readReport(text);
  if ('fault' in read)
    throw new UsageError(sentence('no-report', { name, fault: read.fault }), sentence('no-report-hint'));
  return read.run;
}

/** The language that a report was written in. */
export function localeOfRun({ options: { locale } }: Run) {
  return typeof locale === 'string' && isLocale(locale) ? locale : 'en';
}
