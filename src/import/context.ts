import { type Entries, item, put, type Value } from './draft.js';
import type { Chain } from './results/chain.js';
import type { ImportWords } from './words.js';

/** What the steps of an import work on together. */
export interface Context {
  readonly draft: Entries;
  /** Texts without a place, by the heading that they stood under. */
  readonly unplaced: Entries;
  readonly chain: Chain;
  readonly words: ImportWords;
  readonly language: string | undefined;
  /** How many passages went to which key. */
  readonly placed: Map<string, number>;
}

/** Puts a value where it belongs; false where another one stands already. */
export function place(context: Context, path: string, value: Value, ...notes: readonly string[]): boolean {
  if (!put(context.draft, path, value, ...notes)) return false;
  countPlaced(context, path);
  return true;
}

export function countPlaced({ placed }: Context, path: string): void {
  placed.set(path, (placed.get(path) ?? 0) + 1);
}

/** Keeps a text that has no place, under the heading that it stood under. */
export function keepUnplaced(
  { unplaced }: Context,
  heading: string,
  text: string,
  ...notes: readonly string[]
): void {
  if (text.trim() === '') return;
  const short = heading.replace(/\s+/g, ' ').slice(0, LONGEST_KEY).trim();
  const key = NO_KEYS.includes(short) ? `“${short}”` : short;
  const held = unplaced.get(key);
  const cut = short.length < heading.length ? [heading, ...notes] : notes;
  if (held === undefined) unplaced.set(key, item(text, ...cut));
  else {
    held.value = `${String(held.value)}\n\n${text}`;
    held.notes.push(...cut);
  }
}

/** Words that mean something else where a key stands. */
const NO_KEYS: readonly string[] = ['__proto__', '<<'];
/** Keys of YAML have a limit, and people read them. */
const LONGEST_KEY = 120;
