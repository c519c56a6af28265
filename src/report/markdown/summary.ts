import { countedSeverity } from '../../assess/open.js';
import { type Assessment, SEVERITIES } from '../../assess/verdict.js';
import { capitalised } from '../../locale/phrases.js';
import { sectionName } from '../../locale/words.js';
import { markdownCellCode, markdownCode, markdownSentence, markdownText } from '../escape/markdown.js';
import { faultsHeading } from '../faults-heading.js';
import { todoItems } from '../todo.js';
import { totalsOf } from '../totals.js';
import { whereOf } from '../where.js';
import { type Block, bullets, type Context, placeText, section, table } from './blocks.js';

/** What a reader must know in ten seconds. */
export function summary({ words }: Context, assessment: Assessment): readonly Block[] {
  const { labels } = words;
  const { met, applicable, forAPerson } = totalsOf(assessment);
  const items = todoItems(assessment);
  const open = SEVERITIES.flatMap((severity) => {
    const n = items.filter((item) => item.severity === severity).length;
    return n === 0 ? [] : [words.counted(n, severity)];
  });
  const file = markdownCellCode(assessment.file);
  return [
    table(
      [labels.file, assessment.document > 1 ? `${file}, ${labels.document(assessment.document)}` : file],
      [
        [labels.level, `**${words.levels[assessment.level]}**`],
        [labels.requirementsMet, applicable === 0 ? '–' : words.fraction(met, applicable, forAPerson)],
        [labels.openRequirements, open.length === 0 ? '0' : `${items.length} (${open.join(', ')})`],
        [labels.faults, String(assessment.formatFaults.length)],
        [labels.language, markdownText(assessment.language)],
      ],
    ),
    ...(assessment.levelReasons.length === 0 ? [] : [`**${labels.reasons}**`]),
    ...bullets(assessment.levelReasons.map(markdownSentence)),
  ];
}

/** What breaks the format. */
export function faults(context: Context, assessment: Assessment): readonly Block[] {
  const { formatFaults } = assessment;
  return section(
    context,
    faultsHeading(context.words, assessment),
    bullets(
      formatFaults.map(
        (fault) =>
          `${capitalised(placeText(context, fault))}${context.words.colon}${markdownSentence(fault.message)}`,
      ),
    ),
  );
}

/** Checks that broke. */
export function failedChecks(context: Context, { requirements }: Assessment): readonly Block[] {
  const failed = requirements.filter(({ verdict }) => verdict === 'error');
  return section(
    context,
    context.words.headings.failed(failed.length),
    bullets(
      failed.map(
        ({ id, title, error }) =>
          `**${markdownText(id)}** ${markdownSentence(title)}${context.words.colon}${markdownSentence(error ?? '')}`,
      ),
    ),
  );
}

/** The things to fix next, with the whole fix a section further down. */
export function nextFixes(context: Context, assessment: Assessment): readonly Block[] {
  const { words } = context;
  const items = assessment.next.flatMap((next, i) => {
    const requirement = assessment.requirements.find(({ id }) => id === next.id);
    if (requirement === undefined) return [];
    const step = requirement.fix ?? requirement.findings[0]?.message;
    return [
      [
        `${i + 1}. **${markdownText(next.id)}** ${markdownSentence(requirement.title)} (${words.severities[countedSeverity(requirement)]}${words.semicolon}${whereOf(words, next)}, ${words.belongs} ${markdownCode(next.belongs)})`,
        ...(step === undefined ? [] : [`   ${markdownSentence(step)}`]),
        ...(next.folds.length === 0 ? [] : [`   ${markdownText(words.thenFollow(next.folds))}`]),
      ].join('\n\n'),
    ];
  });
  return section(context, words.headings.next(items.length), items.length === 0 ? [] : [items.join('\n\n')]);
}

/** Counts by principle. */
export function principles(context: Context, assessment: Assessment): readonly Block[] {
  const { words } = context;
  const { labels } = words;
  if (assessment.fractions.length === 0) return [];
  const cells = (name: string, n: readonly number[]) => [name, ...n.map(String)];
  const { met, applicable, forAPerson, open } = totalsOf(assessment);
  const headers = [
    labels.principle,
    labels.met,
    labels.applicable,
    labels.forAPerson,
    ...SEVERITIES.map((severity) => labels.open(words.severities[severity])),
  ];
  return section(context, words.headings.principles, [
    table(headers, [
      ...assessment.fractions.map((fraction) =>
        cells(markdownText(sectionName(words, fraction.section)), [
          fraction.met,
          fraction.applicable,
          fraction.needsReview,
          ...SEVERITIES.map((severity) => fraction.open[severity]),
        ]),
      ),
      cells(labels.all, [met, applicable, forAPerson, ...SEVERITIES.map((severity) => open[severity])]),
    ]),
  ]);
}
