import type { Run } from '../../assess/verdict.js';
import { sectionName } from '../../locale/words.js';
import { portfolioOf } from '../portfolio.js';
import { todoItems } from '../todo.js';
import { runTotals, totalsOf } from '../totals.js';
import { type Block, type Context, heading, label, paragraph, section } from './blocks.js';
import { named } from './grounds.js';
import { code, words } from './runs.js';
import { DISCLAIMER } from './styles.js';
import { table } from './tables.js';

/** Several proposals seen together: in the order given, never ranked; then the principles, weakest first, and each requirement. */
export function overview(context: Context, run: Run): readonly Block[] {
  const { checkOf, headings, independent, labels, proposals, totals, totalsOpen } = context.words;
  const { levels, open, critical, forAPerson } = runTotals(run);
  const { requirements, sections } = portfolioOf(run);
  const counted = (name: string) => [name, labels.met, labels.applicable];
  return [
    heading(context, 0, words(checkOf(proposals(run.proposals.length)))),
    paragraph(words(independent), DISCLAIMER),
    proposalTable(context, run),
    label(words(`${totals(run.proposals.length, levels)} ${totalsOpen(open, critical, forAPerson)}`)),
    ...section(
      context,
      headings.weakest,
      sections.length === 0
        ? []
        : [
            table(
              [60, 20, 20],
              counted(labels.principle),
              sections.map((one) => [
                words(sectionName(context.words, one.section)),
                words(String(one.met)),
                words(String(one.applicable)),
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
              [68, 15, 17],
              counted(labels.requirement),
              requirements.map((one) => [named(one), words(String(one.met)), words(String(one.applicable))]),
            ),
          ],
    ),
  ];
}

function proposalTable({ words: said }: Context, { proposals }: Run): Block {
  const { labels, levels, fraction } = said;
  return table(
    [36, 20, 24, 9, 11],
    [labels.file, labels.level, labels.requirementsMet, labels.openRequirements, labels.faults],
    proposals.map((assessment) => {
      const { met, applicable, forAPerson } = totalsOf(assessment);
      return [
        code(assessment.file),
        words(levels[assessment.level]),
        words(applicable === 0 ? '–' : fraction(met, applicable, forAPerson)),
        words(String(todoItems(assessment).length)),
        words(String(assessment.formatFaults.length)),
      ];
    }),
  );
}
