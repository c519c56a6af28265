import { type Explanation, explain as explainRequirement } from '../../assess/explain.js';
import { languageOf } from '../../assess/proposal-language.js';
import { type LocaleTexts, requirementInLocale } from '../../locale/in-locale.js';
import { createPage } from '../../report/terminal/page.js';
import { type FileOfProposals, proposalsOf } from '../files/one-proposal.js';
import { writeStandardOutput } from '../files/write.js';
import type { ExplainFlags } from '../flags.js';
import { configuredEngine } from '../prepare.js';
import { knownId } from '../selection.js';
import { sheetOf } from '../sheet/sheet.js';
import { terminalSheet } from '../sheet/terminal.js';
import { verdictEntries } from '../sheet/trail.js';
import { engineIn, speechIn } from '../speech.js';
import { localeOf, textsIn } from '../spoken.js';
import { say, speak } from '../talk.js';
import { outputWidth, wantsColor } from '../terminal.js';

/**
 * Explains a requirement; with a file also how its verdict on each proposal in it came about.
 *
 * @returns 0, or 2 when a proposal of the file could not be read
 * @throws {UsageError} when there is no such requirement or file
 */
export async function explain(id: string, file: string | undefined, flags: ExplainFlags): Promise<number> {
  const configured = await configuredEngine(flags.config);
  const known = knownId(id, configured.requirements);
  const { proposals, unreadable } = file === undefined ? NO_FILE : await proposalsOf(file, flags.maxSize);
  const locale = localeOf(flags.locale, proposals.map(languageOf));
  await speak(locale);
  const engine = engineIn(configured, locale);
  for (const fault of unreadable) say(fault);
  const detail = flags.verbose === true ? ('all' as const) : ('some' as const);
  const options = { ...(await speechIn(locale)), detail };
  const texts = await textsIn(locale, configured);
  const page = createPage({
    quotes: true,
    verbosity: 'normal',
    color: wantsColor(flags.color),
    width: outputWidth(),
    locale,
  });
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

const NO_FILE: Pick<FileOfProposals, 'proposals' | 'unreadable'> = { proposals: [], unreadable: [] };
