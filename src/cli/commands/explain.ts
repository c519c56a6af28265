import type { Engine } from '../../assess/engine.js';
import { type Explanation, explain as explainRequirement } from '../../assess/explain.js';
import { type LocaleTexts, requirementInLocale } from '../../locale/in-locale.js';
import { localeOf, textsIn } from '../../locale/spoken.js';
import type { Locale } from '../../locale/words.js';
import { createPage, type Page } from '../../report/terminal/page.js';
import { UsageError } from '../errors.js';
import { type FileOfProposals, proposalsOf } from '../files/one-proposal.js';
import { writeStandardOutput } from '../files/write.js';
import type { ExplainFlags } from '../flags.js';
import { looksLikeId } from '../key/looks-like.js';
import { configuredReading } from '../prepare.js';
import { knownId } from '../selection.js';
import { sheetOf } from '../sheet/sheet.js';
import { terminalSheet } from '../sheet/terminal.js';
import { verdictEntries } from '../sheet/trail.js';
import { engineIn, speechIn } from '../speech.js';
import { say, sentence, speak } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';

/**
 * Explains a requirement; with a file also how its verdict on each proposal in it came about. Explains a key of the format as well.
 *
 * @returns 0, or 2 when a proposal of the file could not be read
 * @throws {UsageError} when there is no such requirement, key or file
 */
export async function explain(id: string, file: string | undefined, flags: ExplainFlags): Promise<number> {
  const { engine: configured, limits } = await configuredReading(flags);
  if (!looksLikeId(id)) return explainKey(id, file, flags, configured);
  const known = knownId(id, configured.requirements);
  const { proposals, unreadable, languages } = file === undefined ? NO_FILE : await proposalsOf(file, limits);
  const locale = localeOf(flags.locale, languages);
  await speak(locale);
  const engine = engineIn(configured, locale);
  for (const fault of unreadable) say(fault);
  const detail = flags.verbose === true ? ('all' as const) : ('some' as const);
  const options = { ...(await speechIn(locale)), detail };
  const texts = await textsIn(locale, configured);
  const page = pageFor(flags, locale);
  const sheets = (file === undefined ? [undefined] : proposals).flatMap((proposal) => {
    const found = explainRequirement(engine, known, proposal, locale);
    if (found === undefined) return [];
    const explanation = inTheWordsOf(found, texts);
    const verdict = proposal === undefined ? [] : verdictEntries(explanation, proposal, options);
    return [terminalSheet(page, sheetOf(explanation, options), verdict)];
  });
  await writeStandardOutput(sheets.join('\n'));
  return unreadable.length > 0 ? 2 : 0;
}

/** The verdict on a file in the language of the explanation. */
function inTheWordsOf(explanation: Explanation, texts: LocaleTexts): Explanation {
  const { file } = explanation;
  if (file === undefined) return explanation;
  return { ...explanation, file: { ...file, assessed: requirementInLocale(file.assessed, texts) } };
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
  configured: Engine,
): Promise<number> {
  const locale = flags.locale ?? 'en';
  await speak(locale);
  const { findKey } = await import('../key/find.js');
  const ids = configured.requirements.map(({ id }) => id);
  const field = findKey(written, ids);
  if (file !== undefined)
    throw new UsageError(
      sentence('key-with-file', { key: written }),
      sentence('key-with-file-hint', { key: written }),
    );
  const { keySheet } = await import('../key/sheet.js');
  const page = pageFor(flags, locale);
  await writeStandardOutput(terminalSheet(page, await keySheet(field, engineIn(configured, locale), locale)));
  return 0;
}

const NO_FILE: Pick<FileOfProposals, 'proposals' | 'unreadable' | 'languages'> = {
  proposals: [],
  unreadable: [],
  languages: [],
};
