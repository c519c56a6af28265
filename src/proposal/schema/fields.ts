import * as z from 'zod/mini';

/** What an id names; references say which kinds they take. */
export type IdKind =
  | 'group'
  | 'threat'
  | 'capacity'
  | 'outcome'
  | 'output'
  | 'activity'
  | 'indicator'
  | 'risk'
  | 'measure'
  | 'budget-line';

/** How a value is taken from the file, where its zod type alone does not say. */
export type Trait =
  /** A text; `kind` is what a reader takes it for, `none` is not read; `measures`: may be written as `{ text, measures }`. */
  | { readonly is: 'text'; readonly kind: 'narrative' | 'name' | 'none'; readonly measures: boolean }
  | { readonly is: 'id'; readonly of: IdKind }
  | { readonly is: 'reference'; readonly to: readonly IdKind[] }
  | { readonly is: 'date' | 'count' | 'amount' | 'figure' | 'anything' }
  | { readonly is: 'code'; readonly of: 'country' | 'currency' | 'language' }
  /** A list that may be written as one item. */
  | { readonly is: 'one-or-list' }
  /** A mapping that may be written as plain text, which is then the value of its key `plain`. */
  | { readonly is: 'text-or-mapping'; readonly plain: string };

export const traits = z.registry<Trait>();

/** A key that may be left out, as every key of the format may. */
export function key<T extends z.core.SomeType>(type: T, description: string): z.ZodMiniOptional<T> {
  const optional = z.optional(type);
  z.globalRegistry.add(optional, { description });
  return optional;
}

function text(kind: 'narrative' | 'name' | 'none', measures = false): z.ZodMiniString<string> {
  return z.string().register(traits, { is: 'text', kind, measures });
}

/** Running text, which may also be a mapping of `text` and `measures`. */
export const narrative = text('narrative', true);
/** A phrase or a few sentences that are read like a narrative. */
export const words = text('narrative');
/** Something's name or role: read, but no description of what is done. */
export const name = text('name');
/** A reference, code or word of somebody else's: kept as written, not read. */
export const label = text('none');

export const date = z
  .string()
  .check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
  .register(traits, { is: 'date' });
export const count = z.int().check(z.nonnegative()).register(traits, { is: 'count' });
export const amount = z.number().check(z.nonnegative()).register(traits, { is: 'amount' });
/** A number, or words such as "60 %" and "taken in month 2". */
export const figure = z.union([z.number(), z.string()]).register(traits, { is: 'figure' });
export const yesNo = z.boolean();

export const country = z.string().check(z.length(3)).register(traits, { is: 'code', of: 'country' });
export const currency = z.string().check(z.length(3)).register(traits, { is: 'code', of: 'currency' });
export const language = z.string().check(z.length(2)).register(traits, { is: 'code', of: 'language' });

/** Anything at all: text, lists and mappings as the writer likes. */
export type Anything = string | Anything[] | { [key: string]: Anything };
export const anything: z.ZodMiniType<Anything> = z
  .lazy(() => z.union([z.string(), z.array(anything), z.record(z.string(), anything)]))
  .register(traits, { is: 'anything' })
  .register(z.globalRegistry, { id: 'anything' });

export function id(of: IdKind): z.ZodMiniString<string> {
  return z.string().register(traits, { is: 'id', of });
}

/** A list of ids of other elements. */
export function references(...to: readonly IdKind[]): z.ZodMiniArray<z.ZodMiniString<string>> {
  return z.array(z.string().register(traits, { is: 'reference', to }));
}

export function oneOrList<T extends z.core.SomeType>(item: T): z.ZodMiniArray<T> {
  return z.array(item).register(traits, { is: 'one-or-list' });
}

/** A mapping that plain text may stand for: the text is then the value of its key `plain`. */
export function textOrMapping<S extends z.core.$ZodLooseShape>(
  plain: keyof S & string,
  shape: S,
): z.ZodMiniObject<S, z.core.$strip> {
  const mapping = z.object(shape);
  traits.add(mapping, { is: 'text-or-mapping', plain });
  return mapping;
}
