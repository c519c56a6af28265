import type { Language } from './language.js';
import type { LexiconFile } from './lexicon-format.js';
import { type Pattern, parsePattern, type Slot } from './pattern.js';
import { createTrie, type Trie } from './trie.js';

export type PhraseClass = 'concrete' | 'aim' | 'not';

/** One phrase of a concept. */
export interface Phrase {
  readonly concept: string;
  readonly class: PhraseClass;
  readonly source: string;
  readonly parts: number;
  readonly within: Pattern['within'];
}

/** The end of one part of a phrase. */
export interface PhrasePart {
  readonly phrase: Phrase;
  readonly part: number;
}

/** All sets and concepts of a language, ready to be walked. */
export interface Lexicon {
  readonly language: Language;
  /** Members of word sets; the end is the symbol `<set>`. */
  readonly sets: Trie<string>;
  readonly phrases: Trie<PhrasePart>;
  /** Every single-token symbol that some phrase or set uses, so that tokens carry no others. */
  readonly symbols: ReadonlySet<string>;
  /** Lengths of the prefixes in use. */
  readonly prefixLengths: readonly number[];
  readonly concepts: ReadonlyMap<string, { readonly says: string; readonly phrases: readonly Phrase[] }>;
  readonly setNames: ReadonlySet<string>;
}

/** A mistake in a lexicon: which file, set or concept, phrase and why. */
export interface LexiconFault {
  readonly path: string;
  readonly where: string;
  readonly message: string;
}

/** Sets that the reading itself fills from the proposal or from the shape of a token. */
export const ENTITY_SETS = [
  '@place',
  '@group',
  '@partner',
  '@role',
  '@date',
  '@number',
  '@frequency',
  '@duration',
  '@money',
  '@organisation',
] as const;

/**
 * Compiles the lexicon files of a language. A concept may be spread over several files; a set stands in one.
 *
 * @returns the lexicon, and every mistake found (unknown set, set defined twice, phrase that cannot be read)
 */
export function compileLexicon(
  files: readonly { readonly path: string; readonly data: LexiconFile }[],
  language: Language,
): { readonly lexicon: Lexicon; readonly faults: readonly LexiconFault[] } {
  const faults: LexiconFault[] = [];
  const members = collectSets(files, faults);
  const sets = createTrie<string>();
  const phrases = createTrie<PhrasePart>();
  const symbols = new Set<string>();
  const concepts = new Map<string, { says: string; phrases: Phrase[] }>();
  const known = new Set([...members.keys(), ...ENTITY_SETS]);

  const read = (source: string, path: string, where: string): Pattern | undefined => {
    try {
      const pattern = parsePattern(source, language);
      const unknown = setsIn(pattern.parts).filter((name) => !known.has(name));
      if (unknown.length === 0) return pattern;
      faults.push({ path, where, message: `no set <${unknown.join('>, <')}> in "${source}"` });
    } catch (error) {
      faults.push({
        path,
        where,
        message: `"${source}": ${error instanceof Error ? error.message : String(error)}`,
      });
    }
    return undefined;
  };

  for (const [name, set] of members) {
    for (const member of membersOf(name, members, new Set())) {
      const pattern = read(member, set.path, `sets.${name}`);
      if (pattern === undefined) continue;
      if (pattern.parts.length > 1 || pattern.parts[0]?.some((slot) => slot.gap > 0))
        faults.push({
          path: set.path,
          where: `sets.${name}`,
          message: `"${member}": a member has no & and no gaps`,
        });
      else addSlots(sets, pattern.parts[0] ?? [], `<${name}>`, symbols);
    }
  }
  for (const { path, data } of files) {
    for (const [id, concept] of Object.entries(data.concepts ?? {})) {
      const entry = concepts.get(id) ?? { says: concept.says, phrases: [] };
      concepts.set(id, entry);
      for (const phraseClass of ['concrete', 'aim', 'not'] as const) {
        for (const source of concept[phraseClass] ?? []) {
          const pattern = read(source, path, `concepts.${id}.${phraseClass}`);
          if (pattern === undefined) continue;
          const phrase: Phrase = {
            concept: id,
            class: phraseClass,
            source,
            parts: pattern.parts.length,
            within: pattern.within,
          };
          entry.phrases.push(phrase);
          pattern.parts.forEach((slots, part) => {
            addSlots(phrases, slots, { phrase, part }, symbols);
          });
        }
      }
    }
  }
  const prefixLengths = [
    ...new Set([...symbols].filter((s) => s.endsWith('*')).map((s) => s.length - 1)),
  ].sort((a, b) => a - b);
  return { lexicon: { language, sets, phrases, symbols, prefixLengths, concepts, setNames: known }, faults };
}

function addSlots<T>(trie: Trie<T>, slots: readonly Slot[], end: T, symbols: Set<string>): void {
  for (const slot of slots) for (const symbol of slot.symbols) symbols.add(symbol);
  trie.add(slots, end);
}

type Sets = Map<string, { readonly path: string; readonly members: readonly string[] }>;

function collectSets(files: readonly { path: string; data: LexiconFile }[], faults: LexiconFault[]): Sets {
  const sets: Sets = new Map();
  for (const { path, data } of files) {
    for (const [name, members] of Object.entries(data.sets ?? {})) {
      const earlier = sets.get(name);
      if (earlier === undefined) sets.set(name, { path, members });
      else faults.push({ path, where: `sets.${name}`, message: `the set stands in ${earlier.path} already` });
    }
  }
  return sets;
}

/** The members of a set with those of the sets that it names. */
function membersOf(name: string, sets: Sets, seen: Set<string>): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  return (sets.get(name)?.members ?? []).flatMap((member) => {
    const inner = /^<([^<>]+)>$/.exec(member)?.[1];
    return inner !== undefined && sets.has(inner) ? membersOf(inner, sets, seen) : [member];
  });
}

function setsIn(parts: readonly (readonly Slot[])[]): string[] {
  return parts
    .flat()
    .flatMap((slot) => slot.symbols)
    .filter((symbol) => symbol.startsWith('<'))
    .map((symbol) => symbol.slice(1, -1));
}
