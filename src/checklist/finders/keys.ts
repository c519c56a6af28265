import type { Context } from '../context.js';
import { isGiven, type PlacedValue, valuesAt } from '../tree.js';
import { fieldFound, keyWords } from './field.js';

/** A key is there if it is given and, where it is a text, says something. */
export function hasKey(element: PlacedValue, key: string, context: Context): boolean {
  return valuesAt(context.proposal, key, element.pointer).some(({ pointer, value }) => {
    if (!isGiven(value)) return false;
    const passage = context.reading.byPointer.get(pointer);
    if (passage === undefined) return true;
    return passage.kind === 'name'
      ? !passage.placeholder
      : fieldFound(passage, keyWords(key)).state === 'present';
  });
}
