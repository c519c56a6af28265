import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { tellFault } from './faults/say.js';
import { child } from './pointer.js';
import { type At, type Reading, written } from './reading.js';
import type { Mapping, Shape } from './shape.js';
import { reportUnknownKey } from './unknown-key.js';
import { shown } from './values/problem.js';

interface Entry {
  readonly key: string;
  readonly keyNode: ParsedNode;
  readonly value: ParsedNode | null;
}

/** An entry of a mapping whose key the format knows. */
export interface KnownEntry {
  readonly below: Shape;
  readonly value: ParsedNode;
  readonly at: At;
  /** Whether the value is only read for the ids and faults in it, because its key is doubled or misspelt. */
  readonly aside: boolean;
}

/**
 * The entries of a mapping that are to be read. Doubled, unknown and unusable keys are reported; what stands under
 * them becomes unreadable, and is kept aside.
 */
export function entriesOf(
  reading: Reading,
  shape: Mapping,
  node: YAMLMap.Parsed,
  at: At,
): readonly KnownEntry[] {
  const { entries, cut } = joined(reading, shape, node, usable(reading, node, at), at);
  const firsts = new Map<string, Entry>();
  const doubled = new Set<string>();
  for (const entry of entries) {
    const first = firsts.get(entry.key);
    if (first === undefined) {
      firsts.set(entry.key, entry);
    } else {
      reportDoubled(reading, entry, first, at);
      doubled.add(entry.key);
    }
  }
  return entries.flatMap((entry) => {
    const below = shape.keys.get(entry.key) ?? (entry.key === '__proto__' ? undefined : shape.open);
    const entryAt = atKey(at, entry.key, entry.keyNode);
    if (below === undefined) return unknown(reading, shape, entry, entryAt, at, firsts);
    if (doubled.has(entry.key) || cut.has(entry)) return aside(reading, below, entry.value, entryAt);
    if (entry.value !== null) return [{ below, value: entry.value, at: entryAt, aside: false }];
    reading.place(entryAt, undefined);
    return [];
  });
}

function atKey(at: At, key: string, keyNode: ParsedNode): At {
  const pointer = child(at.pointer, key);
  return { pointer, inFile: child(at.inFile, key), blame: pointer, key, keyNode };
}

/** Entries whose key is a word of the format or of the writer; those for others (`x-`) are left alone. */
function usable(reading: Reading, node: YAMLMap.Parsed, at: At): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { key: keyNode, value } of node.items) {
    if (!isScalar(keyNode) || written(keyNode) === '') {
      reading.fault(keyNode, at.inFile, {
        code: 'key-not-text',
        ...tellFault('fault.key-not-text'),
      });
    } else if (written(keyNode) === '<<') {
      reading.fault(keyNode, child(at.inFile, '<<'), {
        code: 'merge-key',
        ...tellFault('fault.merge-key'),
      });
    } else if (!written(keyNode).startsWith('x-')) {
      entries.push({ key: written(keyNode), keyNode, value });
    }
  }
  return entries;
}

/**
 * Between { } a comma ends a value, also inside a text without quotation marks: what follows it then looks like a key
 * without value. Such pieces are reported and taken out, and the value that they belong to is not to be trusted.
 */
function joined(
  reading: Reading,
  shape: Mapping,
  node: YAMLMap.Parsed,
  all: readonly Entry[],
  at: At,
): { readonly entries: readonly Entry[]; readonly cut: ReadonlySet<Entry> } {
  const cut = new Set<Entry>();
  if (!node.flow) return { entries: all, cut };
  const entries: Entry[] = [];
  for (const entry of all) {
    const last = entries.at(-1);
    const piece = entry.value === null && !shape.keys.has(entry.key) && !/^[\w-]+:/.test(entry.key);
    if (!piece || last === undefined) {
      entries.push(entry);
    } else if (!cut.has(last)) {
      reportPiece(reading, entry, last, at);
      cut.add(last);
    }
  }
  return { entries, cut };
}

function reportPiece(reading: Reading, piece: Entry, { key, value }: Entry, at: At): void {
  const digits = isScalar(value) ? written(value) + piece.key : '';
  const number = /^\d+$/.test(digits);
  const name = shown(key, 'key.value-before');
  reading.fault(piece.keyNode, child(at.inFile, key), {
    code: 'cut-by-comma',
    ...(number
      ? tellFault('fault.cut-by-comma-number', { key: name, digits })
      : tellFault('fault.cut-by-comma', { key: name })),
    ...(number && { suggestion: digits }),
  });
}

function reportDoubled(reading: Reading, { key, keyNode }: Entry, first: Entry, at: At): void {
  const { line } = reading.places.rangeOf(first.keyNode).start;
  reading.fault(keyNode, child(at.inFile, key), {
    code: 'doubled-key',
    ...tellFault('fault.doubled-key', { key: shown(key, 'key.this'), line }),
    expected: 'each key once',
  });
}

function aside(reading: Reading, below: Shape, value: ParsedNode | null, at: At): readonly KnownEntry[] {
  if (!reading.aside) {
    reading.unreadable.add(at.pointer);
    reading.place(at, value ?? undefined);
  }
  return value === null ? [] : [{ below, value, at, aside: true }];
}

/** What stands under a misspelt key was meant for the key that it resembles, so that one cannot be judged either. */
function unknown(
  reading: Reading,
  shape: Mapping,
  { key, keyNode, value }: Entry,
  entryAt: At,
  at: At,
  present: ReadonlyMap<string, Entry>,
): readonly KnownEntry[] {
  const meant = reportUnknownKey(reading, shape, key, keyNode, entryAt, (other) => present.has(other));
  const below = meant === undefined ? undefined : shape.keys.get(meant);
  if (meant === undefined || below === undefined || present.has(meant) || !fits(below, value)) return [];
  const pointer = child(at.pointer, meant);
  return aside(reading, below, value, { ...entryAt, pointer, blame: pointer });
}

function fits(below: Shape, value: ParsedNode | null): boolean {
  if (isSeq(value)) return below.is === 'list' || below.is === 'either';
  if (isMap(value)) return below.is === 'mapping' || below.is === 'either';
  return below.is !== 'list' && (below.is !== 'mapping' || below.plain !== undefined);
}
