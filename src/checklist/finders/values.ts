import type { Context } from '../context.js';
import { ABSENT, type Found, halved, present } from '../found.js';
import { filterElements } from '../structures/filters.js';
import { isGiven, type PlacedValue, valuesAt } from '../tree.js';
import { hasKey } from './keys.js';

type Scalar = string | boolean | number;

/** A structured value is given, is one of a list, or is above a number. */
export function findValue(
  finder: {
    readonly value: string;
    readonly is?: readonly Scalar[] | undefined;
    readonly above?: number | undefined;
  },
  context: Context,
): Found {
  const fitting = valuesAt(context.proposal, finder.value, context.scope).filter(({ pointer, value }) => {
    if (context.reading.byPointer.get(pointer)?.placeholder) return false;
    if (finder.is !== undefined)
      return listOf(value).some((item) => finder.is?.some((wanted) => wanted === item));
    if (finder.above !== undefined) return typeof value === 'number' && value > finder.above;
    return isGiven(value);
  });
  return fitting.length === 0 ? ABSENT : present(fitting.map(({ pointer }) => ({ pointer })));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Every element of a list has all keys: present; some do: half. */
export function findEach(
  finder: { readonly each: string; readonly has: readonly string[]; readonly where?: string | undefined },
  context: Context,
): Found {
  const elements = elementsOf(finder.each, finder.where, context);
  const complete = elements.filter((element) => finder.has.every((key) => hasKey(element, key, context)));
  if (complete.length === 0) return ABSENT;
  const found = present(complete.map((element) => pieceOfKey(element, finder.has)));
  return complete.length === elements.length ? found : halved(found);
}

/** At least one element of a list has all keys. */
export function findAny(
  finder: { readonly any: string; readonly has: readonly string[]; readonly where?: string | undefined },
  context: Context,
): Found {
  const complete = elementsOf(finder.any, finder.where, context).filter((element) =>
    finder.has.every((key) => hasKey(element, key, context)),
  );
  return complete.length === 0 ? ABSENT : present(complete.map((element) => pieceOfKey(element, finder.has)));
}

/** Elements of several lists together reach a number; one at least: half. */
export function findCount(
  finder: { readonly count: readonly string[]; readonly at_least: number },
  context: Context,
): Found {
  const items = finder.count.flatMap((pattern) =>
    valuesAt(context.proposal, pattern, context.scope).flatMap(({ pointer, value }) =>
      Array.isArray(value)
        ? value.map((item: unknown, i) => ({ pointer: `${pointer}/${i}`, value: item }))
        : [{ pointer, value }],
    ),
  );
  const given = items.filter(
    ({ pointer, value }) => isGiven(value) && !context.reading.byPointer.get(pointer)?.placeholder,
  );
  if (given.length === 0) return ABSENT;
  const found = present(given.map(({ pointer }) => ({ pointer })));
  return given.length >= finder.at_least ? found : halved(found);
}

function elementsOf(pattern: string, where: string | undefined, context: Context): readonly PlacedValue[] {
  const elements = valuesAt(context.proposal, pattern, context.scope).flatMap(({ pointer, value }) =>
    Array.isArray(value)
      ? value.map((item: unknown, i) => ({ pointer: `${pointer}/${i}`, value: item }))
      : [{ pointer, value }],
  );
  return filterElements(elements, where, context);
}

/** The place of the one key that was asked for, else of the whole element. */
function pieceOfKey(element: PlacedValue, keys: readonly string[]): { readonly pointer: string } {
  const [only, ...others] = keys;
  return {
    pointer:
      only !== undefined && others.length === 0
        ? `${element.pointer}/${only.replaceAll('.', '/')}`
        : element.pointer,
  };
}
