import { child, subfield } from './pointer.js';
import type { Proposal } from './schema.js';
import { proposalShape, type Shape } from './shape.js';

/** A string of a proposal that a reader would read. */
export interface Text {
  /** Where the normalised proposal holds it. */
  readonly pointer: string;
  /** The pointer as a pattern, with `*` for list positions: `people.groups.*.selection`. */
  readonly field: string;
  readonly text: string;
  /** `name`: names and roles, which do not describe what is done. */
  readonly kind: 'narrative' | 'name';
}

/**
 * Every string that a reader of the proposal would read, in the order of the format, whatever the order of the file.
 * Ids, choices, dates, references and codes are not among them, nor what the writer tells the tool rather than the
 * reader (`vocabulary`, `wording_exceptions`, `does_not_apply`, `markers`).
 */
export function texts(proposal: Proposal): readonly Text[] {
  const found: Text[] = [];
  collect(proposalShape, proposal, '', '', found);
  return found;
}

function collect(shape: Shape, value: unknown, pointer: string, field: string, found: Text[]): void {
  if (typeof value === 'string') {
    const kind = kindOf(shape);
    if (kind !== undefined) found.push({ pointer, field, text: value, kind });
  } else if (Array.isArray(value)) {
    const item = itemOf(shape);
    if (item === undefined) return;
    for (const [index, element] of value.entries()) {
      collect(item, element, child(pointer, index), subfield(field, '*'), found);
    }
  } else if (typeof value === 'object' && value !== null) {
    const fields = new Map<string, unknown>(Object.entries(value));
    const keys = keysOf(shape);
    for (const [key, below] of keys) {
      const held = fields.get(key);
      if (held !== undefined) collect(below, held, child(pointer, key), subfield(field, key), found);
    }
    const open = openOf(shape);
    if (open === undefined) return;
    for (const [key, held] of fields) {
      if (!keys.has(key)) collect(open, held, child(pointer, key), subfield(field, key), found);
    }
  }
}

function kindOf(shape: Shape): 'narrative' | 'name' | undefined {
  if (shape.is === 'anything' || shape.is === 'figure') return 'narrative';
  return shape.is === 'text' && shape.kind !== 'none' ? shape.kind : undefined;
}

function itemOf(shape: Shape): Shape | undefined {
  if (shape.is === 'list') return shape.item;
  if (shape.is === 'either') return shape.list.item;
  return shape.is === 'anything' ? shape : undefined;
}

const noKeys: ReadonlyMap<string, Shape> = new Map();

function keysOf(shape: Shape): ReadonlyMap<string, Shape> {
  if (shape.is === 'mapping') return shape.keys;
  return shape.is === 'either' ? shape.mapping.keys : noKeys;
}

function openOf(shape: Shape): Shape | undefined {
  if (shape.is === 'anything') return shape;
  return shape.is === 'mapping' ? shape.open : undefined;
}
