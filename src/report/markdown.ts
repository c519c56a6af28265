import type { Assessment, Run } from '../assess/verdict.js';
import { wordsIn } from '../locale/words.js';
import { withoutDraftWords } from './draft-words.js';
import { markdownCellCode, markdownText } from './escape/markdown.js';
import { about, notJudged, observations } from './markdown/besides.js';
import { type Block, type Context, heading, table } from './markdown/blocks.js';
import { findings } from './markdown/findings.js';
import { met, notApplicable, questions, setAside } from './markdown/judged.js';
import { promises } from './markdown/promises.js';
import { failedChecks, faults, nextFixes, principles, summary } from './markdown/summary.js';
import type { WriteReport } from './options.js';
import { todoItems } from './todo.js';
import { runTotals, totalsOf } from './totals.js';

/** A document to attach to a submission: everything that was judged, with its grounds, for a writer and a reviewer. */
export const writeMarkdown: WriteReport = (run, options) => {
  const shown = options.quotes ? run : withoutDraftWords(run);
  const words = wordsIn(options.locale);
  const several = shown.proposals.length !== 1;
  const context: Context = { words, depth: several ? 2 : 1 };
  const top: Context = { words, depth: 1 };
  const blocks = [
    ...(several ? overview(top, shown) : []),
    ...shown.proposals.flatMap((assessment) => proposal(context, assessment)),
    ...about(top, shown),
  ];
  return `${blocks.join('\n\n')}\n`;
};

function proposal(context: Context, assessment: Assessment): readonly Block[] {
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
    ...findings(context, assessment),
    ...questions(context, assessment),
    ...met(context, assessment),
    ...promises(context, assessment),
    ...setAside(context, assessment),
    ...notApplicable(context, assessment),
    ...observations(context, assessment),
    ...notJudged(context, assessment),
  ];
}

function overview(context: Context, run: Run): readonly Block[] {
  const { words } = context;
  const { labels } = words;
  const { levels, open, critical, forAPerson } = runTotals(run);
  return [
    heading(context, 0, words.checkOf(words.proposals(run.proposals.length))),
    words.independent,
    table(
      [labels.file, labels.level, labels.requirementsMet, labels.openRequirements, labels.faults],
      run.proposals.map((assessment) => {
        const totals = totalsOf(assessment);
        return [
          markdownCellCode(assessment.file),
          words.levels[assessment.level],
          totals.applicable === 0 ? '–' : words.fraction(totals.met, totals.applicable, totals.forAPerson),
          String(todoItems(assessment).length),
          String(assessment.formatFaults.length),
        ];
      }),
    ),
    `${words.totals(run.proposals.length, levels)} ${words.totalsOpen(open, critical, forAPerson)}`,
  ];
}
