import type { Paragraph } from 'docx';
import type { AssessedRequirement, SourceRef } from '../../assess/verdict.js';
import { type Context, paragraph } from './blocks.js';
import { code, type Inline, joined, sentence, strong, words } from './runs.js';

/** Where a requirement comes from, and what in it is the tool's own reading. */
export function sourceLines(
  context: Context,
  { ourReading, sources }: AssessedRequirement,
): readonly Paragraph[] {
  const { labels } = context.words;
  return [
    ...listed(context, labels.sources, sources.map(cited)),
    ...listed(
      context,
      labels.ourReading,
      ourReading.map((text) => sentence(text)),
    ),
  ];
}

/** What switched a requirement on that would not apply by itself. */
export function switchedOn(
  context: Context,
  { appliesBecause, applicability }: AssessedRequirement,
): readonly Paragraph[] {
  if (appliesBecause === undefined) return [];
  const by = joined(appliesBecause.map(code), ', ');
  return [
    paragraph([
      ...words(`${context.words.labels.appliesBecause}${context.words.colon}`),
      ...by,
      ...words(' ('),
      ...sentence(applicability.words),
      ...words(').'),
    ]),
  ];
}

/** Id and title of a requirement. */
export function named({ id, title }: Pick<AssessedRequirement, 'id' | 'title'>): Inline {
  return [...strong(id), ...words(' '), ...sentence(title)];
}

/** Id and title with how much depends on it. */
export function weighed(context: Context, requirement: AssessedRequirement): Inline {
  return [...named(requirement), ...words(` (${context.words.severities[requirement.severity]})`)];
}

function listed(
  { words: { colon, semicolon } }: Context,
  name: string,
  items: readonly Inline[],
): readonly Paragraph[] {
  if (items.length === 0) return [];
  return [paragraph([...words(`${name}${colon}`), ...joined(items, semicolon), ...words('.')])];
}

function cited({ title, section, standard }: SourceRef): Inline {
  const name = sentence(section === undefined ? title : `${title}, ${section}`);
  return [...name, ...words(' ('), ...code(standard), ...words(')')];
}
