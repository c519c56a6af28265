import type { Context } from '../context.js';
import { isGiven, type PlacedValue, valuesAt } from '../tree.js';
import { fieldFound, keyWords } from './field.js';

/** Keys that name somebody: what is marked sensitive counts as named while its name is withheld (proposal-format.md). */
const NAMES: readonly string[] = ['name', 'provider'];

/** A key is there if it is given and, where it is a text, says something. */
export function hasKey(element: PlacedValue, key: string, context: Context): boolean {
  if (NAMES.includes(key) && valuesAt(context.proposal, 'sensitive', element.pointer)[0]?.value === true)
    return true;
  return valuesAt(context.proposal, key, element.pointer).some(({ pointer, value }) => {
    if (!isGiven(value)) return false;
    const passage = context.reading.byPointer.get(pointer);
    if (passage === undefined) return true;
    return passage.kind === 'name'
      ? !passage.placeholder
      : fieldFound(passage, keyWords(key)).state === 'present';
  });
}
