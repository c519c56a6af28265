import { channels, groups, partners, pathways, team } from '../proposal/elements.js';
import type { Proposal } from '../proposal/schema.js';
import type { Lexicon } from './lexicon.js';
import type { Slot } from './pattern.js';
import type { EntityNames } from './symbols.js';
import { tokenize } from './tokens.js';
import { createTrie } from './trie.js';
import { conceptSet, localWords } from './vocabulary.js';

/**
 * The names by which a proposal speaks of its own places, groups, partners, roles and organisation, and its local vocabulary, ready to
 * be found in its texts.
 */
export function namesOf(proposal: Proposal, lexicon: Lexicon): EntityNames {
  const names = createTrie<string>();
  const add = (name: string | undefined, set: string) => {
    for (const alias of aliasesOf(name ?? '')) {
      const slots: Slot[] = tokenize(alias, lexicon.language)
        .filter((token) => token.kind !== 'mark' && !token.skipped)
        .map((token) => ({ gap: 0, symbols: [`=${token.folded}`] }));
      if (slots.length > 0) names.add(slots, `<${set}>`);
    }
  };
  add(proposal.project?.organisation, '@organisation');
  for (const word of (proposal.project?.organisation ?? '').split(/\s+/))
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(word)) add(word, '@organisation-word');
  for (const location of proposal.project?.locations ?? [])
    add(typeof location === 'string' ? location : location.name, '@place');
  for (const { value } of groups(proposal)) add(value.name, '@group');
  for (const { value } of partners(proposal)) add(value.name, '@partner');
  for (const { value } of pathways(proposal)) add(value.provider, '@partner');
  for (const { value } of team(proposal)) add(value.role, '@role');
  for (const { value } of channels(proposal)) add(value.owner, '@role');
  for (const { word, set, concept } of localWords(proposal, lexicon)) {
    if (set !== undefined) add(word, set);
    else if (concept !== undefined) add(word, conceptSet(concept));
  }
  return names;
}

/** `International Organization for Migration (IOM)` is also known as each of its two names. */
export function aliasesOf(name: string): string[] {
  const inBrackets = /^(.{3,}?)\s*\(([^()]+)\)\s*$/.exec(name);
  return [name, inBrackets?.[1] ?? '', inBrackets?.[2] ?? ''].filter((alias) => alias.trim() !== '');
}
