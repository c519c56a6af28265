import type { Assessment, Run } from '../assess/verdict.js';
import { wordsIn } from '../locale/words.js';
import { shownRun } from './draft-words.js';
import { markdownText } from './escape/markdown.js';
import { about, notJudged, observations } from './markdown/besides.js';
import { type Block, type Context, heading } from './markdown/blocks.js';
import { decisions } from './markdown/decisions.js';
import { findings } from './markdown/findings.js';
import { met, notApplicable, questions, setAside } from './markdown/judged.js';
import { lens } from './markdown/lens.js';
import { overview } from './markdown/overview.js';
import { promises } from './markdown/promises.js';
import { failedChecks, faults, nextFixes, principles, summary } from './markdown/summary.js';
import type { WriteIndex, WriteReport } from './options.js';

/** A document to attach to a submission: everything that was judged, with its grounds, for a writer and a reviewer. */
export const writeMarkdown: WriteReport = (run, options) => {
  const shown = shownRun(run, options);
  const words = wordsIn(options.locale);
  const several = shown.proposals.length !== 1;
  const context: Context = { words, depth: several ? 2 : 1 };
  const top: Context = { words, depth: 1 };
  const blocks = [
    ...(several ? overview(top, shown) : []),
    ...shown.proposals.flatMap((assessment) => proposal(context, shown, assessment)),
    ...about(top, shown),
  ];
  return `${blocks.join('\n\n')}\n`;
};

/** The page that leads to the reports of several proposals, each in a file of its own. */
export const writeMarkdownIndex: WriteIndex = (run, hrefs, options) => {
  const context: Context = { words: wordsIn(options.locale), depth: 1 };
  const shown = shownRun(run, options);
  return `${[...overview(context, shown, hrefs), ...about(context, shown)].join('\n\n')}\n`;
};

function proposal(context: Context, run: Run, assessment: Assessment): readonly Block[] {
  const { words, depth } = context;
  const name = assessment.title === '' ? assessment.file : assessment.title;
  return [
    heading(context, 0, words.checkOf(markdownText(name))),
    ...(depth === 1 ? [words.independent] : []),
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
    ...decisions(context, assessment),
    ...setAside(context, assessment),
    ...notApplicable(context, assessment),
    ...observations(context, assessment),
    ...notJudged(context, assessment),
  ];
}
