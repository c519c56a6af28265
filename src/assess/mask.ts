import { aliasesOf } from '../narrative/entity-names.js';
import { activities, channels, groups, partners, pathways } from '../proposal/elements.js';
import type { Proposal } from '../proposal/schema.js';

/** What stands in a report where a name is withheld. */
export const WITHHELD = '[withheld]';

interface Withheld {
  readonly names: readonly (string | undefined)[];
  readonly id?: string | undefined;
}

/**
 * Lays masks over the words of a draft: whatever the proposal marks `sensitive` is masked, name and id, wherever it occurs, and so are
 * personal data.
 *
 * @param personal the words of personal data found in the proposal
 * @returns a function that masks a text
 */
export function maskOf(proposal: Proposal, personal: readonly string[] = []): (text: string) => string {
  const withheld = withheldIn(proposal);
  const names = withheld.flatMap((one) => one.names.flatMap((name) => aliasesOf(name ?? '')));
  const ids = withheld.flatMap(({ id }) => id ?? []);
  // A name also hides in its plural; an id must not hide in another (A1 in A10).
  const patterns = [
    ...names.map((name) => ({ word: name.trim(), end: '' })),
    ...personal.map((word) => ({ word: word.trim(), end: '(?![\\p{L}\\p{N}])' })),
    ...ids.map((id) => ({ word: id.trim(), end: '(?![\\p{L}\\p{N}])' })),
  ]
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word, end }) => `(?<![\\p{L}\\p{N}])${escaped(word)}${end}`);
  if (patterns.length === 0) return (text) => text;
  const pattern = new RegExp(patterns.join('|'), 'giu');
  return (text) => text.replace(pattern, WITHHELD);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function withheldIn(proposal: Proposal): Withheld[] {
  const marked = <T extends { readonly sensitive?: boolean | undefined }>(
    list: readonly { readonly value: T }[],
  ): readonly T[] => list.map(({ value }) => value).filter(({ sensitive }) => sensitive === true);
  return [
    ...marked(groups(proposal)).map(({ name, id }) => ({ names: [name], id })),
    ...marked(activities(proposal)).map(({ description, id, locations }) => ({
      names: [description, ...(locations ?? [])],
      id,
    })),
    ...marked(channels(proposal)).map(({ name }) => ({ names: [name] })),
    ...marked(pathways(proposal)).map(({ provider, service }) => ({ names: [provider, service] })),
    ...marked(partners(proposal)).map(({ name }) => ({ names: [name] })),
    ...(proposal.project?.locations ?? [])
      .filter(({ sensitive }) => sensitive === true)
      .map(({ name }) => ({ names: [name] })),
  ];
}
