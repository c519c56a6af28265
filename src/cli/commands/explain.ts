import type { Engine } from '../../assess/engine.js';
import { explain as explainRequirement } from '../../assess/explain.js';
import type { Locale } from '../../locale/words.js';
import { createPage, type Page } from '../../report/terminal/page.js';
import { UsageError } from '../errors.js';
import { type FileOfProposals, proposalsOf } from '../files/one-proposal.js';
import { writeStandardOutput } from '../files/write.js';
import type { ExplainFlags } from '../flags.js';
import { looksLikeId } from '../key/looks-like.js';
import { configuredEngine } from '../prepare.js';
import { knownId } from '../selection.js';
import { sheetOf } from '../sheet/sheet.js';
import { terminalSheet } from '../sheet/terminal.js';
import { verdictEntries } from '../sheet/trail.js';
import { engineIn, speechIn } from '../speech.js';
import { say } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';

/**
 * Explains a requirement; with a file also how its verdict on each proposal in it came about. Explains a key of the format as well.
 *
 * @returns 0, or 2 when a proposal of the file could not be read
 * @throws {UsageError} when there is no such requirement, key or file
 */
export async function explain(id: string, file: string | undefined, flags: ExplainFlags): Promise<number> {
  const locale = flags.locale ?? 'en';
  if (file !== undefined && locale !== 'en')
    throw new UsageError(
      '--locale goes with explain ID alone',
      'what was found in a file is told in English; check --locale reports in other languages',
    );
  const engine = engineIn(await configuredEngine(), locale);
  if (!looksLikeId(id)) return explainKey(id, file, flags, engine);
  const known = knownId(id, engine.requirements);
  const { proposals, unreadable } = file === undefined ? NO_FILE : await proposalsOf(file, flags.maxSize);
  for (const fault of unreadable) say(fault);
  const detail = flags.verbose === true ? ('all' as const) : ('some' as const);
  const options = { ...(await speechIn(locale)), detail };
  const page = pageFor(flags, locale);
  const sheets = (file === undefined ? [undefined] : proposals).flatMap((proposal) => {
    const explanation = explainRequirement(engine, known, proposal);
    if (explanation === undefined) return [];
    const verdict = proposal === undefined ? [] : verdictEntries(explanation, proposal, options);
    return [terminalSheet(page, sheetOf(explanation, options), verdict)];
  });
  await writeStandardOutput(sheets.join('\n'));
  return unreadable.length > 0 ? 2 : 0;
}

function pageFor(flags: ExplainFlags, locale: Locale): Page {
  return createPage({
    quotes: true,
    verbosity: 'normal',
    color: wantsColor(flags.color),
    width: outputWidth(),
    locale,
  });
}

/** Explains a key of the format. */
async function explainKey(
  written: string,
  file: string | undefined,
  flags: ExplainFlags,
  engine: Engine,
): Promise<number> {
  const { findKey } = await import('../key/find.js');
  const ids = engine.requirements.map(({ id }) => id);
  const field = findKey(written, ids);
  if (file !== undefined)
    throw new UsageError(
      `${written} is a key, and a file goes with the id of a requirement`,
      `protection-check explain ${written} says which requirements look there`,
    );
  const { keySheet } = await import('../key/sheet.js');
  const locale = flags.locale ?? 'en';
  const page = pageFor(flags, locale);
  await writeStandardOutput(terminalSheet(page, await keySheet(field, engine, locale)));
  return 0;
}

const NO_FILE: Pick<FileOfProposals, 'proposals' | 'unreadable'> = { proposals: [], unreadable: [] };
