/** A point in a file. Lines and columns are 1-based; a column counts UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; the end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where the values of one proposal stand in its file. Pointers are JSON Pointers into the normalised proposal. */
export interface Places {
  /** Range of the value at a pointer; where it does not exist, of the nearest key that exists on its path, else 1:1-1:1. */
  range(pointer: string): Range;
  /** Whether the file holds something at the pointer. */
  has(pointer: string): boolean;
  /** The pointer as it stands in the file: `/protection/participation/text` of a plain-text section gives `/protection/participation`. */
  inFile(pointer: string): string;
  /** A single value as the writer put it: `yes`, where the format reads true. */
  written(pointer: string): string | undefined;
  /** Range in the file of the characters from..to of the resolved string at the pointer; right in every scalar style. */
  slice(pointer: string, from: number, to: number): Range;
}
