import { activities, groups, partners, pathways } from '../proposal/elements.js';
import type { Proposal } from '../proposal/schema.js';

/** What stands in a report where a name is withheld. */
export const WITHHELD = '[withheld]';

/**
 * Lays masks over the words of a draft: whatever the proposal marks `sensitive` is masked, name and id, wherever it occurs.
 *
 * @returns a function that masks a text
 */
export function maskOf(proposal: Proposal): (text: string) => string {
  const words = sensitiveWords(proposal).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|'),
    'giu',
  );
  return (text) => text.replace(pattern, WITHHELD);
}

function sensitiveWords(proposal: Proposal): string[] {
  const named = [
    ...groups(proposal).map(({ value }) => ({ sensitive: value.sensitive, words: [value.name, value.id] })),
    ...activities(proposal).map(({ value }) => ({
      sensitive: value.sensitive,
      words: [value.description, value.id, ...(value.locations ?? [])],
    })),
    ...pathways(proposal).map(({ value }) => ({
      sensitive: value.sensitive,
      words: [value.provider, value.service],
    })),
    ...partners(proposal).map(({ value }) => ({ sensitive: value.sensitive, words: [value.name] })),
    ...(proposal.project?.locations ?? []).map(({ name, sensitive }) => ({ sensitive, words: [name] })),
  ];
  return named
    .filter(({ sensitive }) => sensitive === true)
    .flatMap(({ words }) => words)
    .filter((word) => word !== undefined)
    .map((word) => word.trim())
    .filter((word) => word.length > 1);
}
