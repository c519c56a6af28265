/** Questions about the lines of a text, by offset. A line ends with LF or CRLF, as in YAML. */

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after the one that holds an offset begins; the end of the text where there is none. */
export function nextLine(text: string, offset: number): number {
  return text.indexOf('\n', offset) + 1 || text.length;
}

/** The 0-based column of an offset. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line that begins at an offset, without its end. */
export function lineFrom(text: string, start: number): string {
  return text.slice(start, nextLine(text, start)).replace(/\r?\n$/, '');
}

/** How the lines around an offset end: as the line before it, else as the first line of the text. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  const before = text.lastIndexOf('\n', offset - 1);
  const seen = before >= 0 ? before : text.indexOf('\n');
  return seen > 0 && text[seen - 1] === '\r' ? '\r\n' : '\n';
}
