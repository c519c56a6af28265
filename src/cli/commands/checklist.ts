import type { Engine } from '../../assess/engine.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { type ChecklistWords, checklistWords } from '../../locale/checklist.js';
import type { Locale } from '../../locale/words.js';
import { UsageError } from '../errors.js';
import { refuseUnwritable, writeFiles, writeStandardOutput } from '../files/write.js';
import { CHECKLIST_FORMATS, type ChecklistFlags, type ChecklistFormat } from '../flags.js';
import { outputsOf } from '../outputs.js';
import { configuredEngine } from '../prepare.js';
import { chosenRequirements } from '../selection.js';
import type { Speech } from '../sheet/asks.js';
import { engineIn, speechIn } from '../speech.js';
import { sentence } from '../talk.js';
import { FILE_WIDTH, outputWidth, wantsColor } from '../terminal.js';

/**
 * Lists the requirements, or prints them with all that the checklist says of them.
 *
 * @throws {UsageError} for an unknown section, id or format, and when a file cannot be written
 */
export async function checklist(flags: ChecklistFlags): Promise<number> {
  const outputs = outputsOf(flags.format, flags.output, CHECKLIST_FORMATS, 'terminal');
  refuseUnwritable(outputs.flatMap(({ path }) => path ?? []));
  if (flags.coverage === true) return printCoverage();
  const locale = flags.locale ?? 'en';
  const own = await checklistWords(locale);
  if (flags.short === true) refuseLong(flags, outputs);
  const engine = engineIn(await configuredEngine(flags.config), locale);
  const speech = await speechIn(locale);
  const chosen = chosenRequirements(flags, engine.requirements);
  for (const { format, path } of outputs) {
    const color = path === undefined ? wantsColor(flags.color) : flags.color === 'always';
    const width = path === undefined ? outputWidth() : FILE_WIDTH;
    const look = { color, width, locale, speech, own };
    const text =
      flags.short === true ? await shortText(format, look) : await writers[format](engine, chosen, look);
    if (path === undefined) await writeStandardOutput(text);
    else await writeFiles([{ path, contents: text }]);
  }
  return 0;
}

/** Each clause of the mission and the requirements that carry it. */
async function printCoverage(): Promise<number> {
  const { COVERAGE } = await import('../../checklist/coverage.js');
  const width = Math.max(...COVERAGE.map(({ clause }) => clause.length));
  const lines = COVERAGE.map(
    ({ clause, requirements }) => `${clause.padEnd(width)}  ${requirements.join(', ')}`,
  );
  await writeStandardOutput(`${lines.join('\n')}\n`);
  return 0;
}

interface Look {
  readonly color: boolean;
  readonly width: number;
  readonly locale: Locale;
  readonly speech: Speech;
  readonly own: ChecklistWords;
}

const writers: Readonly<
  Record<
    ChecklistFormat,
    (engine: Engine, requirements: readonly LoadedRequirement[], look: Look) => Promise<string | Uint8Array>
  >
> = {
  terminal: async (_, requirements, look) =>
    (await import('../sheet/listing.js')).terminalListing(requirements, look),
  markdown: async (engine, requirements, { speech, own }) =>
    (await import('../sheet/printed.js')).printedChecklist(engine, requirements, speech, own),
  html: async (engine, requirements, { speech, own, locale }) =>
    (await import('../sheet/html.js')).htmlChecklist(engine, requirements, speech, own, locale),
  csv: async (engine, requirements, { speech }) =>
    (await import('../sheet/csv.js')).csvChecklist(engine, requirements, speech),
  docx: async (engine, requirements, { speech, own, locale }) =>
    (await import('../sheet/docx.js')).docxChecklist(engine, requirements, speech, own, locale),
  json: async (engine, requirements, { speech }) =>
    (await import('../sheet/data.js')).checklistData(engine, requirements, speech),
};

/** One page in the formats that a page is read in. */
async function shortText(format: ChecklistFormat, look: Look): Promise<string> {
  const { terminalShort, markdownShort } = await import('../sheet/short.js');
  const { words } = look.speech;
  return format === 'markdown' ? markdownShort(words, look.own) : terminalShort(words, look.own, look);
}

/** @throws {UsageError} for what the short form has no place for */
function refuseLong(
  { section, theme, id }: ChecklistFlags,
  outputs: readonly { readonly format: ChecklistFormat }[],
): void {
  if (section !== undefined || theme !== undefined || id !== undefined)
    throw new UsageError(sentence('short-of-all'), sentence('short-of-all-hint'));
  if (outputs.some(({ format }) => format !== 'terminal' && format !== 'markdown'))
    throw new UsageError(sentence('short-formats'));
}
