import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml';
import { resolveAliases } from './aliases.js';
import type { FormatFault } from './document.js';
import { part } from './faults/say.js';
import { type Limits, valueLimit } from './limits.js';
import type { PlaceMap } from './place-map.js';
import type { Said } from './said.js';
import type { IdKind } from './schema/fields.js';
import type { Problem } from './values/problem.js';

/** What the tree of a proposal is built of, before zod has seen it. */
export type Value = string | number | boolean | Value[] | Fields;
export interface Fields {
  [key: string]: Value;
}

/** Where a value is being read. */
export interface At {
  /** In the normalised proposal. */
  readonly pointer: string;
  readonly inFile: string;
  /** What becomes unreadable when the value is faulty: the value, or the list that it is an item of. */
  readonly blame: string;
  /** The key that messages name. */
  readonly key: string;
  readonly keyNode?: ParsedNode;
}

export interface NamedId {
  readonly kind: IdKind;
  readonly id: string;
  readonly at: At;
  readonly node: ParsedNode;
  /** The element that holds it; nothing where the element itself is kept aside. */
  readonly holder: Fields | undefined;
}

export interface Reference {
  readonly id: string;
  readonly inFile: string;
  readonly node: ParsedNode;
}

export interface ReferenceList {
  readonly to: readonly IdKind[];
  readonly at: At;
  readonly ids: Value[];
  /** What `ids` holds, in the same order. */
  readonly references: readonly Reference[];
}

/** Thrown, and caught where a document is read, when a document holds more than the limits allow. */
export class TooMuch extends Error {
  readonly why: 'depth' | 'values' | 'faults';
  constructor(why: 'depth' | 'values' | 'faults') {
    super(why);
    this.why = why;
  }
}

/** What is gathered while one document is read. */
export class Reading {
  readonly places: PlaceMap;
  readonly limits: Limits;
  readonly faults: FormatFault[] = [];
  readonly unreadable = new Set<string>();
  readonly ids: NamedId[] = [];
  readonly references: ReferenceList[] = [];
  /** Above zero while something is read that is kept aside: its faults and ids count, its values do not. */
  private asideDepth = 0;
  private values = 0;
  private depth = 0;
  private readonly contents: ParsedNode;
  private aliases: ReadonlyMap<Alias, ParsedNode> | undefined;

  constructor(contents: ParsedNode, places: PlaceMap, limits: Limits) {
    this.contents = contents;
    this.places = places;
    this.limits = limits;
  }

  get aside(): boolean {
    return this.asideDepth > 0;
  }

  readAside(read: () => void): void {
    this.asideDepth++;
    read();
    this.asideDepth--;
  }

  fault(node: ParsedNode, inFile: string, problem: Omit<Problem, 'expected'> & { expected?: string }): void {
    if (this.faults.length >= this.limits.faults) throw new TooMuch('faults');
    this.faults.push({ ...problem, path: inFile, ...this.places.rangeOf(node) });
  }

  /** A fault of a value, which is left out. */
  leaveOut(node: ParsedNode, at: At, problem: Problem): undefined {
    this.fault(node, at.inFile, problem);
    if (!this.aside) this.unreadable.add(at.blame);
    return undefined;
  }

  place(at: At, node: ParsedNode | undefined): void {
    if (!this.aside) this.places.add(at.pointer, at.inFile, node, at.keyNode);
  }

  /** Counts a value that is read, and how deep it stands; {@link leave} when it has been read. */
  enter(): void {
    if (++this.values > valueLimit(this.limits)) throw new TooMuch('values');
    if (++this.depth > this.limits.depth) throw new TooMuch('depth');
  }

  leave(): void {
    this.depth--;
  }

  /** What an alias stands for; other nodes stand for themselves. */
  follow(node: ParsedNode): ParsedNode | undefined {
    if (!isAlias(node)) return node;
    this.aliases ??= resolveAliases(this.contents);
    return this.aliases.get(node);
  }
}

const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);

/** Whether a value is there in form only, which is the same as absent. */
export function isEmpty(node: ParsedNode): boolean {
  if (isScalar(node)) {
    return node.type === Scalar.PLAIN ? nulls.has(written(node)) : written(node).trim() === '';
  }
  return (isMap(node) || isSeq(node)) && node.items.length === 0;
}

/** The text of a scalar, as YAML resolves it. */
export function written(node: Scalar.Parsed): string {
  return node.source;
}

/** Whether a scalar stands in quotation marks or below `|` or `>`, which make it a text whatever it looks like. */
export function isQuoted(node: Scalar.Parsed): boolean {
  return node.type !== Scalar.PLAIN;
}

/** What a value is, in words for the writer. */
export function kindOf(node: ParsedNode): Said {
  if (isSeq(node)) return part('found.list');
  return part(isMap(node) ? 'found.keys' : 'found.text');
}
