import type { AssessedRequirement, SourceRef } from '../../assess/verdict.js';
import { markdownCode, markdownSentence } from '../escape/markdown.js';
import type { Block, Context } from './blocks.js';

/** Where a requirement comes from, and what in it is the tool's own reading. */
export function sourceLines(
  { words }: Context,
  { ourReading, sources }: AssessedRequirement,
): readonly Block[] {
  const { labels, colon, semicolon } = words;
  const list = sources.map(cited).join(semicolon);
  return [
    ...(list === '' ? [] : [`${labels.sources}${colon}${list}.`]),
    ...(ourReading.length === 0
      ? []
      : [`${labels.ourReading}${colon}${ourReading.map(markdownSentence).join(semicolon)}.`]),
  ];
}

/** What switched a requirement on that would not apply by itself. */
export function switchedOn(
  { words }: Context,
  { appliesBecause, applicability }: AssessedRequirement,
): readonly Block[] {
  if (appliesBecause === undefined) return [];
  const by = appliesBecause.map(markdownCode).join(', ');
  return [`${words.labels.appliesBecause}${words.colon}${by} (${markdownSentence(applicability.words)}).`];
}

/** A paragraph that begins with what it is. */
export function labelled(label: string, text: string): Block {
  return `**${label}.** ${markdownSentence(text)}`;
}

function cited({ title, section, standard }: SourceRef): string {
  const name = markdownSentence(section === undefined ? title : `${title}, ${section}`);
  return `${name} (${markdownCode(standard)})`;
}
