import { isMap, isScalar, type ParsedNode, type Scalar } from 'yaml';
import type { Lines } from './lines.js';
import { trailOf } from './offsets/scalar.js';
import type { Trail } from './offsets/trail.js';
import type { Places, Range } from './places.js';
import { parent } from './pointer.js';

/** What the file holds at one pointer of the normalised proposal. */
interface Held {
  readonly inFile: string;
  /** The value; nothing where a key stands without one. */
  readonly node: ParsedNode | undefined;
  /** The key that it follows; an item of a list has none. */
  readonly key: ParsedNode | undefined;
}

/** The places of one document. The reader writes down where it took each value from; all else asks. */
export class PlaceMap implements Places {
  private readonly held = new Map<string, Held>();
  private readonly trails = new Map<Scalar.Parsed, Trail | undefined>();
  private readonly text: string;
  private readonly lines: Lines;
  private readonly start: number;

  /** @param start Where the document begins: the place of what has no key on its path. */
  constructor(text: string, lines: Lines, start: number) {
    this.text = text;
    this.lines = lines;
    this.start = start;
  }

  add(pointer: string, inFile: string, node: ParsedNode | undefined, key?: ParsedNode): void {
    this.held.set(pointer, { inFile, node, key });
  }

  /** Renumbers the items of a list of single values, of which only those at the positions `kept` remain. */
  keepItems(pointer: string, count: number, kept: readonly number[]): void {
    const entries = kept.map((index) => this.held.get(`${pointer}/${index}`));
    for (let index = 0; index < count; index++) this.held.delete(`${pointer}/${index}`);
    for (const [index, entry] of entries.entries()) {
      if (entry !== undefined) this.held.set(`${pointer}/${index}`, entry);
    }
  }

  has(pointer: string): boolean {
    return this.held.get(pointer)?.node !== undefined;
  }

  inFile(pointer: string): string {
    for (let at: string | undefined = pointer; at !== undefined; at = parent(at)) {
      const held = this.held.get(at);
      if (held !== undefined) return held.inFile + pointer.slice(at.length);
    }
    return pointer;
  }

  range(pointer: string): Range {
    const node = this.held.get(pointer)?.node;
    if (node !== undefined) return this.rangeOf(node);
    for (let at: string | undefined = pointer; at !== undefined && at !== ''; at = parent(at)) {
      const held = this.held.get(at);
      const beginning = held?.key ?? firstKey(held?.node) ?? held?.node;
      if (beginning !== undefined) return this.rangeOf(beginning);
    }
    return this.lines.range(this.start, this.start);
  }

  written(pointer: string): string | undefined {
    const node = this.held.get(pointer)?.node;
    return isScalar(node) ? node.source : undefined;
  }

  slice(pointer: string, from: number, to: number): Range {
    const node = this.held.get(pointer)?.node;
    if (!isScalar(node)) return this.range(pointer);
    if (!this.trails.has(node)) this.trails.set(node, trailOf(node, this.text));
    const trail = this.trails.get(node);
    return trail === undefined ? this.rangeOf(node) : this.lines.range(...trail.source(from, to));
  }

  /** The stretch of a node, without the white space that follows a list or mapping. */
  rangeOf(node: ParsedNode): Range {
    const [start, valueEnd] = node.range;
    let end = valueEnd;
    if (!isScalar(node)) while (end > start && /\s/.test(this.text.charAt(end - 1))) end--;
    return this.lines.range(start, end);
  }
}

/** The first key of a mapping, where an element of a list begins. */
function firstKey(node: ParsedNode | undefined): ParsedNode | undefined {
  return isMap(node) ? node.items[0]?.key : undefined;
}
