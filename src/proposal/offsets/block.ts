import { Trail } from './trail.js';

interface Line {
  readonly indent: number;
  readonly content: string;
  readonly start: number;
  /** Where the content ends, before the line break. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

/**
 * Follows how a block scalar (`|` and `>`) becomes its text.
 *
 * @param source The scalar with its header.
 * @param offset Where the header stands.
 * @param indent The indentation of the node that holds it, which an indentation indicator counts from.
 */
export function blockTrail(source: string, offset: number, indent: number): Trail {
  const trail = new Trail();
  const headerEnd = source.indexOf('\n') + 1;
  if (headerEnd === 0) return trail;
  const header = /^[|>]([-+0-9]*)/.exec(source)?.[1] ?? '';
  const indicated = /[1-9]/.exec(header)?.[0];
  const lines = split(source.slice(headerEnd), offset + headerEnd);
  const first = lines.findIndex((line) => line.content !== '');
  const lastContent = lines.findLastIndex((line) => line.content !== '');
  if (first < 0) return trail;
  const margin = indicated === undefined ? (lines[first]?.indent ?? 0) : indent + Number(indicated);
  // Lines of spaces alone that reach beyond the margin belong to the text.
  const lastDeeper = lines.findLastIndex((line) => line.indent > margin);
  const textEnd = Math.max(lastContent, lastDeeper) + 1;
  const body = lines.slice(first, textEnd);

  for (const line of lines.slice(0, first)) addIndent(trail, line, margin, '\n');
  if (source.startsWith('>')) fold(trail, body, margin);
  else literal(trail, body, margin);
  if (!header.includes('-')) end(trail, lines, textEnd, margin, header.includes('+'));
  return trail;
}

function split(text: string, offset: number): readonly Line[] {
  return [...text.matchAll(/( *)([^\n]*?)\r?(\n|$)/g)]
    .map((match) => {
      const [whole, spaces = '', content = ''] = match;
      const start = offset + match.index;
      const end = start + spaces.length + content.length;
      return { indent: spaces.length, content, start, end, next: start + whole.length };
    })
    .slice(0, -1);
}

/** The spaces of a line beyond the margin, and what stands for its line break. */
function addIndent(trail: Trail, line: Line, margin: number, lineBreak: string): void {
  const beyond = Math.max(0, line.indent - margin);
  trail.copy(' '.repeat(beyond), line.start + line.indent - beyond);
  trail.add(lineBreak, line.end, line.next);
}

function addLine(trail: Trail, line: Line, margin: number): void {
  const beyond = Math.max(0, line.indent - margin);
  const start = line.start + line.indent - beyond;
  trail.copy(' '.repeat(beyond) + line.content, start);
}

function literal(trail: Trail, body: readonly Line[], margin: number): void {
  for (const [index, line] of body.entries()) {
    const before = body[index - 1];
    if (before !== undefined) trail.add('\n', before.end, before.next);
    addLine(trail, line, margin);
  }
}

function fold(trail: Trail, body: readonly Line[], margin: number): void {
  let separator = '';
  let moreIndentedBefore = false;
  let gap = 0;
  for (const line of body) {
    const moreIndented = line.indent > margin || line.content.startsWith('\t');
    if (!moreIndented && line.content === '') {
      if (separator === '\n') {
        trail.add('\n', gap, line.next);
        gap = line.next;
      } else {
        separator = '\n';
      }
      continue;
    }
    if (moreIndented) {
      if (separator === ' ') separator = '\n';
      else if (!moreIndentedBefore && separator === '\n') separator = '\n\n';
    }
    trail.add(
      separator,
      gap,
      moreIndented ? line.start + Math.min(line.indent, margin) : line.start + line.indent,
    );
    addLine(trail, line, margin);
    separator = moreIndented ? '\n' : ' ';
    moreIndentedBefore = moreIndented;
    gap = line.end;
  }
}

function end(trail: Trail, lines: readonly Line[], textEnd: number, margin: number, keep: boolean): void {
  const last = lines[textEnd - 1];
  if (last === undefined) return;
  trail.add('\n', last.end, last.next);
  if (!keep) return;
  for (const line of lines.slice(textEnd)) {
    if (line.next > line.end) addIndent(trail, line, margin, '\n');
  }
}
