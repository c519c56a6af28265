import { joined } from '../../assess/join.js';
import type { Run } from '../../assess/verdict.js';
import { spoken } from '../../locale/spoken.js';
import { isLocale } from '../../locale/words.js';
import { readReport } from '../../report/read-json.js';
import { UsageError } from '../errors.js';
import { realPath, statsOf } from '../files/stats.js';
import { readText } from '../files/text.js';
import { refuseUnwritable } from '../files/write.js';
import type { RenderFlags } from '../flags.js';
import { knownFormats } from '../formats.js';
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
  for (const path of paths) runs.push(await reportAt(path));
  const [first, ...others] = runs;
  if (first === undefined) throw new UsageError(sentence('which-report'));
  const before = localeOfRun(first);
  const locale = flags.locale ?? before;
  await speak(locale);
  const said: [Run, ...Run[]] = [await spoken(first, locale, engine)];
  for (const run of others) said.push(await spoken(run, locale, engine));
  const { run, mismatches } = joined(said);
  for (const mismatch of mismatches) say(sentence('other-tool', { what: sentence(`mismatch.${mismatch}`) }));
  await publish(run, outputs, { ...flags, locale }, inputs);
  return 0;
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
