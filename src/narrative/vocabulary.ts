import type { Proposal } from '../proposal/schema.js';
import type { Lexicon } from './lexicon.js';

/** Names by which writers call what the lexicon has under another name. */
const ALIASES: Readonly<Record<string, string>> = {
  'feedback-channel': 'channel-word',
  'complaint-channel': 'channel-word',
  'referral-pathway': 'referral-offer',
  committee: 'actor',
  partner: 'actor',
};

/** A local word and what it means: a word set or a concept of the lexicon. */
export interface LocalWord {
  readonly word: string;
  readonly set?: string;
  readonly concept?: string;
}

/** The local names and acronyms of a proposal that the lexicon can place (proposal-format.md, `vocabulary`). */
export function localWords(proposal: Proposal, lexicon: Lexicon): LocalWord[] {
  return Object.entries(proposal.project?.vocabulary ?? {}).flatMap(([key, words]) => {
    const meaning = meaningOf(key, lexicon);
    return meaning === undefined ? [] : (words ?? []).map((word) => ({ word, ...meaning }));
  });
}

/** Keys of a vocabulary that stand for nothing that the lexicon knows. */
export function unknownVocabulary(keys: readonly string[], lexicon: Lexicon): string[] {
  return keys.filter((key) => meaningOf(key, lexicon) === undefined);
}

/** What a key of a vocabulary can be. */
export function vocabularyKeys({ setNames, concepts }: Lexicon): string[] {
  return [...Object.keys(ALIASES), ...setNames, ...concepts.keys()];
}

function meaningOf(key: string, lexicon: Lexicon): Omit<LocalWord, 'word'> | undefined {
  const name = Object.hasOwn(ALIASES, key) ? (ALIASES[key] ?? key) : key;
  if (lexicon.setNames.has(name)) return { set: name };
  return lexicon.concepts.has(name) ? { concept: name } : undefined;
}

/** The entity set of a local word that stands for a concept. */
export function conceptSet(concept: string): string {
  return `+${concept}`;
}

/** The concept of a local word's symbol, if it is one. */
export function conceptOfLocalWord(symbol: string): string | undefined {
  return symbol.startsWith('<+') ? symbol.slice(2, -1) : undefined;
}
