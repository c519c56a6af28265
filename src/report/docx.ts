import type { Assessment, Run } from '../assess/verdict.js';
import { wordsIn } from '../locale/words.js';
import { about, notJudged, observations } from './docx/besides.js';
import { type Block, type Context, contextFor, heading, paragraph } from './docx/blocks.js';
import { decisions } from './docx/decisions.js';
import { findings } from './docx/findings.js';
import { met, notApplicable, setAside } from './docx/judged.js';
import { lens } from './docx/lens.js';
import { nextFixes } from './docx/next.js';
import { overview } from './docx/overview.js';
import { packed } from './docx/pack.js';
import { pages } from './docx/page.js';
import { principles } from './docx/principles.js';
import { promises } from './docx/promises.js';
import { questions } from './docx/questions.js';
import { words } from './docx/runs.js';
import { DISCLAIMER } from './docx/styles.js';
import { failedChecks, faults, summary } from './docx/summary.js';
import { shownRun } from './draft-words.js';
import type { ReportOptions } from './options.js';

/** A Word document of the content of the Markdown report, in its order; the same run and options always give the same bytes. */
export async function writeDocx(run: Run, { quotes, locale }: ReportOptions): Promise<Uint8Array> {
  const shown = shownRun(run, { quotes, locale });
  const said = wordsIn(locale);
  const { proposals, tool } = shown;
  const several = proposals.length !== 1;
  const top: Context = { words: said, depth: 1, instance: 0, quoteLanguage: undefined };
  const blocks = [
    ...(several ? overview(top, shown) : []),
    ...proposals.flatMap((assessment, i) =>
      proposal(contextFor(said, locale, several ? 2 : 1, assessment, i), shown, assessment),
    ),
    ...about(top, shown),
  ];
  const [first] = proposals;
  const name = first === undefined || several ? said.proposals(proposals.length) : nameOf(first);
  return packed(said.checkOf(name), `${tool.name} ${tool.version}`, locale, pages(said, blocks));
}

function proposal(context: Context, run: Run, assessment: Assessment): readonly Block[] {
  const { checkOf, independent } = context.words;
  return [
    heading(context, 0, words(checkOf(nameOf(assessment)))),
    ...(context.depth === 1 ? [paragraph(words(independent), DISCLAIMER)] : []),
    ...summary(context, assessment),
    ...faults(context, assessment),
    ...failedChecks(context, assessment),
    ...nextFixes(context, assessment),
    ...principles(context, assessment),
    ...lens(context, run, assessment),
    ...findings(context, assessment),
    ...questions(context, assessment),
    ...met(context, assessment),
    ...promises(context, assessment),
    ...setAside(context, assessment),
    ...decisions(context, assessment),
    ...notApplicable(context, assessment),
    ...observations(context, assessment),
    ...notJudged(context, assessment),
  ];
}

function nameOf({ title, file }: Assessment): string {
  return (title.trim() === '' ? file : title).trim();
}
