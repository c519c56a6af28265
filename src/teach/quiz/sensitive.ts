import { child } from '../../proposal/pointer.js';

/** The JSON Pointers of every element that is marked `sensitive`, the outermost only. */
export function sensitivePointers(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('sensitive' in value && value.sensitive === true) return [pointer];
  return Object.entries(value).flatMap(([key, below]) => sensitivePointers(below, child(pointer, key)));
}

/** Whether something stands at a pointer or below it. */
export function isWithin(pointer: string, holders: readonly string[]): boolean {
  return holders.some((holder) => pointer === holder || pointer.startsWith(`${holder}/`));
}
