import * as z from 'zod/mini';
import { type IdKind, traits } from './schema/fields.js';
import { proposalSchema } from './schema.js';

/** What may stand at one place of a proposal: the schema, in the form in which files are read and texts are walked. */
export type Shape = Mapping | List | Either | Leaf | Anything;

/** Keys in the order of the format. */
export interface Mapping {
  readonly is: 'mapping';
  readonly keys: ReadonlyMap<string, Shape>;
  /** The key whose value plain text stands for. */
  readonly plain: string | undefined;
  /** What may stand under keys of the writer's own choice; nothing where only the keys of the format may stand. */
  readonly open: Shape | undefined;
}

export interface List {
  readonly is: 'list';
  readonly item: Shape;
  /** Whether one item may stand for a list of one. */
  readonly single: boolean;
}

/** A list or a mapping, by what is written. */
export interface Either {
  readonly is: 'either';
  readonly list: List;
  readonly mapping: Mapping;
}

/** Text, lists and mappings as the writer likes. */
export interface Anything {
  readonly is: 'anything';
}

export type Leaf =
  | { readonly is: 'text'; readonly kind: 'narrative' | 'name' | 'none'; readonly measures: boolean }
  | { readonly is: 'id'; readonly of: IdKind }
  | { readonly is: 'reference'; readonly to: readonly IdKind[] }
  | { readonly is: 'date' | 'count' | 'amount' | 'figure' | 'yes-no' }
  | { readonly is: 'code'; readonly of: 'country' | 'currency' | 'language' }
  | { readonly is: 'choice'; readonly of: readonly string[] };

const known = new WeakMap<z.ZodMiniType, Shape>();

/** The shape that a schema describes; a schema that this reading does not know is a mistake of the program, and throws. */
export function shapeOf(type: z.core.SomeType): Shape {
  if (!(type instanceof z.ZodMiniType)) throw new TypeError('not a zod schema');
  const before = known.get(type);
  if (before !== undefined) return before;
  const shape = newShape(type);
  known.set(type, shape);
  return shape;
}

function newShape(type: z.ZodMiniType): Shape {
  if (type instanceof z.ZodMiniOptional) return shapeOf(type.def.innerType);
  const trait = traits.get(type);
  if (trait !== undefined && trait.is !== 'one-or-list' && trait.is !== 'text-or-mapping') return trait;
  if (type instanceof z.ZodMiniObject) {
    const keys = new Map<string, Shape>();
    for (const [key, value] of Object.entries(type.shape)) keys.set(key, shapeOf(value));
    const plain = trait?.is === 'text-or-mapping' ? trait.plain : undefined;
    return { is: 'mapping', keys, plain, open: undefined };
  }
  if (type instanceof z.ZodMiniArray) {
    return { is: 'list', item: shapeOf(type.def.element), single: trait?.is === 'one-or-list' };
  }
  if (type instanceof z.ZodMiniRecord) {
    return { is: 'mapping', keys: new Map(), plain: undefined, open: shapeOf(type.def.valueType) };
  }
  if (type instanceof z.ZodMiniEnum) return { is: 'choice', of: type.options.map(String) };
  if (type instanceof z.ZodMiniBoolean) return { is: 'yes-no' };
  if (type instanceof z.ZodMiniUnion) {
    const shapes = type.def.options.map(shapeOf);
    const list = shapes.find((shape) => shape.is === 'list');
    const mapping = shapes.find((shape) => shape.is === 'mapping');
    if (list !== undefined && mapping !== undefined) return { is: 'either', list, mapping };
  }
  throw new TypeError(`the schema has a type that is not read: ${type.def.type}`);
}

/** The shape of a whole proposal. */
export const proposalShape: Shape = shapeOf(proposalSchema);
