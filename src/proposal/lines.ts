import type { Position, Range } from './places.js';

/** Line and column of offsets in a text. A line ends with LF or CRLF, as in YAML. */
export interface Lines {
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

/** Finds the lines of a text once, for any number of offsets. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  function position(offset: number): Position {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
}
