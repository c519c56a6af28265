import { type Items, type Keys, keys, remarked, type Sketch, type Text } from './sketch.js';

type Entry = Keys['parts'][number];

/** Two sketches for the same place as one; nothing where they cannot stand beside each other. */
export function merged(one: Keys, other: Keys): Keys | undefined {
  if (one.flow || other.flow) return undefined;
  const parts = [...one.parts];
  for (const entry of other.parts) {
    const at = parts.findIndex(({ key }) => key === entry.key);
    const before = parts[at];
    if (before === undefined) {
      parts.push(entry);
      continue;
    }
    const joined = joinedEntries(before, entry);
    if (joined === undefined) return undefined;
    parts[at] = joined;
  }
  return { ...one, parts };
}

function joinedEntries(one: Entry, other: Entry): Entry | undefined {
  const [first, second] = alike(one.value, other.value);
  if (first.is === 'text' && second.is === 'text')
    return { ...one, value: bothTexts(first, second), remarks: [...one.remarks, ...other.remarks] };
  if (first.is === 'items' && second.is === 'items') return joinedLists(one, first, second, other.remarks);
  const below = remarked(second, other.remarks);
  if (first.is !== 'keys' || below?.is !== 'keys') return undefined;
  const value = merged(first, below);
  return value === undefined ? undefined : { ...one, value };
}

/** In [ ] there is no room for remarks: they go above the key. */
function joinedLists(one: Entry, first: Items, second: Items, remarks: readonly string[]): Entry {
  if (first.flow && second.flow)
    return { ...one, value: bothLists(first, second), remarks: [...one.remarks, ...remarks] };
  const block = remarked({ ...second, flow: false }, remarks);
  const value = block?.is === 'items' ? bothLists({ ...first, flow: false }, block) : first;
  return { ...one, value };
}

function bothTexts(one: Text, other: Text): Text {
  return { is: 'text', text: `${one.text.trimEnd()}\n${other.text}` };
}

function bothLists(one: Items, other: Items): Items {
  return { ...one, parts: [...one.parts, ...other.parts] };
}

/** Plain text beside keys becomes the key `text` of them, as the format has it. */
function alike(one: Sketch, other: Sketch): readonly [Sketch, Sketch] {
  if (one.is === 'text' && other.is === 'keys') return [keys('text', one), other];
  if (one.is === 'keys' && other.is === 'text') return [one, keys('text', other)];
  return [one, other];
}
