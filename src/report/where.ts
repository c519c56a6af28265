import type { Place } from '../assess/verdict.js';
import type { Words } from '../locale/words.js';

/**
 * Whether a place is one in the file: of something missing of which no key stands there, the place is the very beginning of the
 * document (product.md), which would be read as if the fault were there.
 */
export function isInFile({ start, end }: Pick<Place, 'start' | 'end'>): boolean {
  return start.column > 1 || start.line !== end.line || start.column !== end.column;
}

/** Line and column of a place in words; of what is nowhere yet, that it is to be added. */
export function whereOf(words: Words, place: Pick<Place, 'start' | 'end'>): string {
  return isInFile(place) ? words.place(place.start.line, place.start.column) : words.toAdd;
}

/** Where something belongs, as keys with points between them. */
export function keyPath(belongs: string): string {
  return belongs.slice(1).replaceAll('/', '.');
}
