import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';
import { entriesOf, type KnownEntry } from './entries.js';
import { tellFault } from './faults/say.js';
import { checkPeriod } from './period.js';
import { child } from './pointer.js';
import { readLeaf } from './read-leaf.js';
import {
  type At,
  type Fields,
  isEmpty,
  isQuoted,
  type Reading,
  type Reference,
  type Value,
  written,
} from './reading.js';
import type { Anything, Leaf, List, Mapping, Shape } from './shape.js';
import type { Problem } from './values/problem.js';
import { slipOf, wrongType } from './wrong-type.js';

/**
 * Takes a value from the file as its shape says, normalised: plain text where a mapping may stand becomes the mapping,
 * one item where a list may stand the list. Faults are reported and what is faulty is left out, never what holds it.
 */
export function readValue(reading: Reading, shape: Shape, source: ParsedNode, at: At): Value | undefined {
  const node = reading.follow(source);
  if (node === undefined) return unknownAlias(reading, source, at);
  if (isEmpty(node)) {
    reading.place(at, undefined);
    return undefined;
  }
  reading.place(at, node);
  reading.enter();
  const value = readNode(reading, shape, node, at);
  reading.leave();
  return value;
}

function readNode(reading: Reading, shape: Shape, node: ParsedNode, at: At): Value | undefined {
  switch (shape.is) {
    case 'list':
      return readList(reading, shape, node, at);
    case 'either':
      if (isScalar(node)) return misfit(reading, shape, node, at);
      return readNode(reading, isSeq(node) ? shape.list : shape.mapping, node, at);
    case 'mapping':
      return readMapping(reading, shape, node, at);
    case 'anything':
      return readAnything(reading, shape, node, at);
    default:
      return isScalar(node) ? readLeaf(reading, shape, node, at) : misfit(reading, shape, node, at);
  }
}

function misfit(reading: Reading, shape: Shape, node: ParsedNode, at: At): undefined {
  return reading.leaveOut(node, at, wrongType(shape, node, at));
}

function unknownAlias(reading: Reading, node: ParsedNode, at: At): undefined {
  return reading.leaveOut(node, at, {
    code: 'unknown-alias',
    ...tellFault('fault.unknown-alias', { key: at.key }),
    expected: 'a text in quotation marks, or the name of an anchor',
  });
}

function readAnything(reading: Reading, anything: Anything, node: ParsedNode, at: At): Value | undefined {
  if (isScalar(node)) return written(node);
  if (isSeq(node)) return readItems(reading, { is: 'list', item: anything, single: false }, node, at, 0);
  return readMapping(reading, { is: 'mapping', keys: new Map(), plain: undefined, open: anything }, node, at);
}

function readList(reading: Reading, shape: List, node: ParsedNode, at: At): Value[] | undefined {
  if (isSeq(node)) return readItems(reading, shape, node, at, 0);
  if (!shape.single) return misfit(reading, shape, node, at);
  const item = readValue(reading, shape.item, node, {
    ...at,
    pointer: child(at.pointer, 0),
    blame: at.pointer,
  });
  return item === undefined ? undefined : [item];
}

/** @param offset How many items the list holds already that stand elsewhere in the file. */
function readItems(reading: Reading, shape: List, node: YAMLSeq.Parsed, at: At, offset: number): Value[] {
  const items: Value[] = [];
  const references: Reference[] = [];
  for (const [index, source] of node.items.entries()) {
    const inFile = child(at.inFile, index);
    const pointer = child(at.pointer, offset + items.length);
    const itemAt = { pointer, inFile, blame: at.pointer, key: at.key };
    const item =
      node.flow === true && isCutQuote(source)
        ? reading.leaveOut(source, itemAt, cutQuote(at.key))
        : readValue(reading, shape.item, source, itemAt);
    if (item === undefined) continue;
    items.push(item);
    if (typeof item === 'string') references.push({ id: item, inFile, node: source });
  }
  if (shape.item.is === 'reference') {
    reading.references.push({ to: shape.item.to, at, ids: items, references });
  }
  return items;
}

/** A text in curly quotes that a comma between [ ] has cut in two, because curly quotes do not hold it together. */
function isCutQuote(node: ParsedNode): boolean {
  return (
    isScalar(node) &&
    !isQuoted(node) &&
    /^[\u201c\u201e\u00ab\u2018\u2039][^\u201d\u00bb\u201c\u2019\u203a]*$/u.test(written(node))
  );
}

function cutQuote(key: string): Problem {
  return {
    code: 'curly-quotes',
    ...tellFault('fault.curly-quotes-cut', { key }),
    expected: 'texts in straight quotation marks',
  };
}

function readMapping(reading: Reading, shape: Mapping, node: ParsedNode, at: At): Fields | undefined {
  if (isScalar(node) && shape.plain !== undefined && slipOf(shape, node) === undefined) {
    return readPlain(reading, shape, shape.plain, node, at);
  }
  if (!isMap(node)) return misfit(reading, shape, node, at);
  const fields: Fields = {};
  const taken = new Map<string, readonly [ParsedNode, At]>();
  for (const entry of entriesOf(reading, shape, node, at)) {
    if (entry.aside) {
      readAside(reading, entry);
    } else {
      taken.set(entry.at.key, [entry.value, entry.at]);
      readEntry(reading, shape, entry, at, fields);
    }
  }
  checkPeriod(reading, fields, taken.get('end'));
  noteId(reading, shape, fields, taken.get('id'));
  return fields;
}

/** Plain text where a mapping may stand. */
function readPlain(reading: Reading, shape: Mapping, plain: string, node: ParsedNode, at: At): Fields {
  const below = shape.keys.get(plain);
  const pointer = child(at.pointer, plain);
  const text = below && readValue(reading, below, node, { ...at, pointer, blame: pointer });
  return text === undefined ? {} : { [plain]: text };
}

function readAside(reading: Reading, { below, value, at }: KnownEntry): void {
  reading.readAside(() => readValue(reading, below, value, at));
}

function readEntry(reading: Reading, shape: Mapping, entry: KnownEntry, holder: At, fields: Fields): void {
  const { below, value, at } = entry;
  const measures = shape.keys.get('measures');
  const node = reading.follow(value);
  if (below === measures) {
    addMeasures(reading, below, value, at, fields);
  } else if (below.is === 'text' && below.measures && measures !== undefined && isPromise(node)) {
    readPromise(reading, promiseOf(below, measures), node, at, holder, fields);
  } else {
    set(fields, at.key, readValue(reading, below, value, at));
  }
}

function promiseOf(text: Leaf & { readonly is: 'text' }, measures: Shape): Mapping {
  const keys = new Map<string, Shape>([
    ['text', { ...text, measures: false }],
    ['measures', measures],
  ]);
  return { is: 'mapping', keys, plain: undefined, open: undefined };
}

/** A narrative written as `{ text, measures }`: the text is its value, the measures go to the element that holds it. */
function readPromise(
  reading: Reading,
  promise: Mapping,
  node: YAMLMap.Parsed,
  at: At,
  holder: At,
  fields: Fields,
): void {
  for (const entry of entriesOf(reading, promise, node, at)) {
    if (entry.aside) {
      readAside(reading, entry);
    } else if (entry.below.is === 'list') {
      const pointer = child(holder.pointer, 'measures');
      addMeasures(reading, entry.below, entry.value, { ...entry.at, pointer, blame: pointer }, fields);
    } else {
      const { pointer, blame } = at;
      set(fields, at.key, readValue(reading, entry.below, entry.value, { ...entry.at, pointer, blame }));
    }
  }
}

function set(fields: Fields, key: string, value: Value | undefined): void {
  if (value !== undefined) fields[key] = value;
}

function isPromise(node: ParsedNode | undefined): node is YAMLMap.Parsed {
  return isMap(node) && (node.has('text') || node.has('measures'));
}

/** Measures of one element may stand beside its narratives or inside them; they come together in one list. */
function addMeasures(reading: Reading, shape: Shape, source: ParsedNode, at: At, fields: Fields): void {
  const before = Array.isArray(fields.measures) ? fields.measures : [];
  const node = reading.follow(source);
  if (before.length === 0 || shape.is !== 'list' || !isSeq(node)) {
    set(fields, 'measures', readValue(reading, shape, source, at));
  } else {
    fields.measures = [...before, ...readItems(reading, shape, node, at, before.length)];
  }
}

function noteId(
  reading: Reading,
  shape: Mapping,
  fields: Fields,
  taken: readonly [ParsedNode, At] | undefined,
): void {
  const leaf = shape.keys.get('id');
  if (leaf?.is !== 'id' || typeof fields.id !== 'string' || taken === undefined) return;
  const [node, at] = taken;
  reading.ids.push({ kind: leaf.of, id: fields.id, node, at, holder: reading.aside ? undefined : fields });
}
