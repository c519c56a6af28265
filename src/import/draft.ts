/** A value of the proposal that is being put together, with notes that become comments above it. */
export interface Item {
  value: Value;
  readonly notes: string[];
}
export type Value = string | number | boolean | readonly Item[] | Entries;
export type Entries = Map<string, Item>;

/** A value with what a reader of the file should know about it: the words it was made from. */
export function item(value: Value, ...notes: readonly string[]): Item {
  return { value, notes: notes.filter((note) => note !== '') };
}

/** A mapping of those keys that have a value. */
export function entries(keys: Readonly<Record<string, Item | undefined>>): Entries {
  return new Map(
    Object.entries(keys).flatMap(([key, held]) =>
      held === undefined || held.value === '' ? [] : [[key, held]],
    ),
  );
}

/** A list of plain values. */
export function list(values: readonly string[]): readonly Item[] {
  return values.map((value) => item(value));
}

/** The mapping at a path, made where it is not there yet; nothing where something else stands. */
function mappingAt(draft: Entries, path: readonly string[]): Entries | undefined {
  let at = draft;
  for (const key of path) {
    const held = at.get(key) ?? item(new Map());
    at.set(key, held);
    if (!(held.value instanceof Map)) return undefined;
    at = held.value;
  }
  return at;
}

/** What stands at a dotted path. */
export function valueAt(draft: Entries, path: string): Value | undefined {
  let value: Value | undefined = draft;
  for (const key of path.split('.')) value = value instanceof Map ? value.get(key)?.value : undefined;
  return value;
}

/**
 * Puts a value at a dotted path. A text is added to a text that is there, and items to a list.
 *
 * @returns false, and nothing done, where another value stands already
 */
export function put(draft: Entries, path: string, value: Value, ...notes: readonly string[]): boolean {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = mappingAt(draft, keys);
  if (holder === undefined) return false;
  const held = holder.get(last);
  if (held === undefined) {
    holder.set(last, item(value, ...notes));
    return true;
  }
  const joined = join(held.value, value);
  if (joined === undefined) return false;
  held.value = joined;
  held.notes.push(...notes);
  return true;
}

function join(before: Value, after: Value): Value | undefined {
  if (typeof before === 'string' && typeof after === 'string') return `${before}\n\n${after}`;
  return Array.isArray(before) && Array.isArray(after) ? [...before, ...after] : undefined;
}
