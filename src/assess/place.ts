import type { Places } from '../proposal/places.js';
import type { Place } from './verdict.js';

/** The place of a value, or of characters of its text; where it does not exist, of the nearest key on its path. */
export function placeOf(places: Places, pointer: string, from?: number, to?: number): Place {
  const range =
    from === undefined || to === undefined ? places.range(pointer) : places.slice(pointer, from, to);
  return { path: places.inFile(pointer), start: range.start, end: range.end };
}
