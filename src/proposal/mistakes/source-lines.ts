/** A line of the file that makes the structure of a document: no comment, and not inside a `|` or `>` text. */
export interface SourceLine {
  readonly start: number;
  readonly text: string;
  /** The column in which what it holds begins, behind the dashes of a list. */
  readonly indent: number;
}

const blockHeader = /(?::|-|^)[ \t]+(?:[&!]\S*[ \t]+)*[|>][-+0-9]*[ \t]*(?:#.*)?$/;

/** The lines of a stretch of text, found without the parser, for when the parser has lost its way. */
export function sourceLines(text: string, start: number, end: number): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let blockIndent: number | undefined;
  for (let at = start; at < end; ) {
    const lineBreak = text.indexOf('\n', at);
    const next = lineBreak < 0 || lineBreak >= end ? end : lineBreak + 1;
    const line = text.slice(at, next).replace(/\r?\n?$/, '');
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    const inBlock = blockIndent !== undefined && (line.trim() === '' || spaces > blockIndent);
    if (!inBlock && line.trim() !== '' && !/^[ \t]*#/.test(line)) {
      const indent = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
      lines.push({ start: at, text: line, indent });
      blockIndent = blockHeader.test(line) ? indent : undefined;
    }
    at = next;
  }
  return lines;
}

/** The last of the lines that begins at or before an offset. */
export function lineAt(lines: readonly SourceLine[], offset: number): SourceLine | undefined {
  return lines.findLast((line) => line.start <= offset);
}

/** What stands behind the key of a line, or behind the dash of an item without key; and the key. */
export function parts(line: SourceLine): { readonly key: string | undefined; readonly value: string } {
  const rest = line.text.slice(line.indent).trim();
  const found = /^([\w-]+|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]+(.*))?$/.exec(rest);
  return found === null ? { key: undefined, value: rest } : { key: found[1], value: found[2] ?? '' };
}
