import type { Run } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { markdownCellCode, markdownSentence, markdownText } from '../escape/markdown.js';
import { portfolioOf } from '../portfolio.js';
import { todoItems } from '../todo.js';
import { runTotals, totalsOf } from '../totals.js';
import { type Block, type Context, heading, section, table } from './blocks.js';

/**
 * Several proposals seen together: in the order given, never ranked; then the principles, weakest first, and each requirement.
 *
 * @param hrefs where the report of each proposal stands, in their order; none in one document
 */
export function overview(context: Context, run: Run, hrefs: readonly string[] = []): readonly Block[] {
  const { words } = context;
  const { labels, headings } = words;
  const { levels, open, critical, forAPerson } = runTotals(run);
  const { requirements, sections } = portfolioOf(run);
  return [
    heading(context, 0, words.checkOf(words.proposals(run.proposals.length))),
    words.independent,
    table(
      [labels.file, labels.level, labels.requirementsMet, labels.openRequirements, labels.faults],
      run.proposals.map((assessment, i) => {
        const totals = totalsOf(assessment);
        return [
          linked(markdownCellCode(assessment.file), hrefs[i]),
          words.levels[assessment.level],
          totals.applicable === 0 ? '–' : words.fraction(totals.met, totals.applicable, totals.forAPerson),
          String(todoItems(assessment).length),
          String(assessment.formatFaults.length),
        ];
      }),
    ),
    `${words.totals(run.proposals.length, levels)} ${words.totalsOpen(open, critical, forAPerson)}`,
    ...section(
      context,
      headings.weakest,
      sections.length === 0
        ? []
        : [
            table(
              [labels.principle, labels.met, labels.applicable],
              sections.map((one) => [
                markdownText(sectionName(words, one.section)),
                String(one.met),
                String(one.applicable),
              ]),
            ),
          ],
    ),
    ...section(
      context,
      headings.byRequirement,
      requirements.length === 0
        ? []
        : [
            table(
              [labels.requirement, labels.met, labels.applicable],
              requirements.map(({ id, title, met, applicable }) => [
                `${markdownText(id)} ${markdownSentence(title)}`,
                String(met),
                String(applicable),
              ]),
            ),
          ],
    ),
  ];
}

/** Names of files are percent-encoded, so that nothing in them can end the link. */
function linked(text: string, href: string | undefined): string {
  return href === undefined ? text : `[${text}](<${encodeURI(href).replace(/[<>()]/g, encodeURIComponent)}>)`;
}
