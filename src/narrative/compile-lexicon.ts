import type { Language } from './language.js';
import { CLASSES, type Lexicon, type LexiconData, openLexicon, partNumber, phraseNumber } from './lexicon.js';
import type { LexiconFile } from './lexicon-format.js';
import { minimised } from './minimise.js';
import { packed } from './packed-trie.js';
import { type Pattern, parsePattern, type Slot } from './pattern.js';
import { createTrie, type GrowingTrie } from './trie.js';

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
): { readonly lexicon: Lexicon; readonly data: LexiconData; readonly faults: readonly LexiconFault[] } {
  const faults: LexiconFault[] = [];
  const members = collectSets(files, faults);
  const sets = createTrie<string>();
  const parts = createTrie<number>();
  const concepts: string[] = [];
  const phrases: number[] = [];
  const sources: string[] = [];
  const symbols = new Set<string>();
  const says: Record<string, string> = {};
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
    for (const [id, words] of Object.entries(data.concepts ?? {})) {
      says[id] ??= words.says;
      const concept = concepts.includes(id) ? concepts.indexOf(id) : concepts.push(id) - 1;
      for (const phraseClass of CLASSES) {
        for (const source of words[phraseClass] ?? []) {
          const pattern = read(source, path, `concepts.${id}.${phraseClass}`);
          if (pattern === undefined) continue;
          if (waysOf(pattern.parts) > MOST_WAYS) {
            faults.push({
              path,
              where: `concepts.${id}.${phraseClass}`,
              message: `"${source}" can be read in ${waysOf(pattern.parts)} ways: put the alternatives into sets`,
            });
            continue;
          }
          pattern.parts.forEach((slots, part) => {
            addSlots(parts, slots, partNumber(phrases.length, part), symbols);
          });
          phrases.push(phraseNumber(concept, phraseClass, pattern.parts.length, pattern.within));
          sources.push(source.replaceAll('\n', ' '));
        }
      }
    }
  }
  const symbolNames = [...symbols];
  const setNames = [...members.keys()];
  const numberOf = (symbol: string) => numbers.get(symbol) ?? -1;
  const numbers = new Map(symbolNames.map((symbol, number) => [symbol, number]));
  const setNumbers = new Map(setNames.map((name, number) => [`<${name}>`, number]));
  const compiled: LexiconData = {
    language,
    sets: packed(minimised(sets), numberOf, (end) => setNumbers.get(end) ?? -1),
    parts: packed(minimised(parts), numberOf, (end) => end),
    concepts,
    phrases,
    sources: sources.join('\n'),
    symbols: symbolNames,
    setNames,
    says,
  };
  return { lexicon: openLexicon(compiled), data: compiled, faults };
}

/** Each alternative of a place goes on with each of the next: more than this are words of a set that were not put into one. */
const MOST_WAYS = 20_000;

function waysOf(parts: Pattern['parts']): number {
  return Math.max(...parts.map((slots) => slots.reduce((ways, { symbols }) => ways * symbols.length, 1)));
}

function addSlots<T>(trie: GrowingTrie<T>, slots: readonly Slot[], end: T, symbols: Set<string>): void {
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
