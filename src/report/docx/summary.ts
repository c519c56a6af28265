import { type Assessment, SEVERITIES } from '../../assess/verdict.js';
import { faultsHeading } from '../faults-heading.js';
import { todoItems } from '../todo.js';
import { totalsOf } from '../totals.js';
import { type Block, type Context, label, placeFirst, section } from './blocks.js';
import { named } from './grounds.js';
import { bullet } from './lists.js';
import { code, sentence, strong, words } from './runs.js';
import { facts } from './tables.js';

/** What a reader must know in ten seconds. */
export function summary(context: Context, assessment: Assessment): readonly Block[] {
  const { labels, levels, counted, fraction } = context.words;
  const { met, applicable, forAPerson } = totalsOf(assessment);
  const items = todoItems(assessment);
  const open = SEVERITIES.flatMap((severity) => {
    const n = items.filter((item) => item.severity === severity).length;
    return n === 0 ? [] : [counted(n, severity)];
  });
  const document = assessment.document > 1 ? `, ${labels.document(assessment.document)}` : '';
  return [
    facts([
      [strong(labels.file), [...code(assessment.file), ...words(document)]],
      [strong(labels.level), strong(levels[assessment.level])],
      [strong(labels.requirementsMet), words(applicable === 0 ? '–' : fraction(met, applicable, forAPerson))],
      [
        strong(labels.openRequirements),
        words(open.length === 0 ? '0' : `${items.length} (${open.join(', ')})`),
      ],
      [strong(labels.faults), words(String(assessment.formatFaults.length))],
      [strong(labels.language), words(assessment.language)],
    ]),
    ...(assessment.levelReasons.length === 0 ? [] : [label(strong(labels.reasons))]),
    ...assessment.levelReasons.map((reason) => bullet(sentence(reason))),
  ];
}

/** What breaks the format. */
export function faults(context: Context, assessment: Assessment): readonly Block[] {
  return section(
    context,
    faultsHeading(context.words, assessment),
    assessment.formatFaults.map((fault) =>
      bullet([...placeFirst(context, fault), ...words(context.words.colon), ...sentence(fault.message)]),
    ),
  );
}

/** Checks that broke. */
export function failedChecks(context: Context, { requirements }: Assessment): readonly Block[] {
  const failed = requirements.filter(({ verdict }) => verdict === 'error');
  return section(
    context,
    context.words.headings.failed(failed.length),
    failed.map((one) => bullet([...named(one), ...words(context.words.colon), ...sentence(one.error ?? '')])),
  );
}
