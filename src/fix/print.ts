import { stringify } from 'yaml';
import type { Part, Sketch } from './sketch.js';

/** Columns that a line may take before it is folded. */
const WIDEST = 100;
/** Texts of examples have line breaks of their own, a little further out. */
const WIDEST_TEXT = 124;
const YAML = { schema: 'failsafe', lineWidth: 0, collectionStyle: 'flow' } as const;

/** A line of a stub: YAML of the example, or a remark, which is a comment also when the example is put to use. */
export interface StubLine {
  readonly is: 'yaml' | 'remark';
  readonly text: string;
}

/** A sketch as lines. */
export function printed(sketch: Sketch): readonly StubLine[] {
  if (sketch.is === 'text') return textLines(sketch.text);
  if (isShort(sketch)) return [yaml(inline(sketch))];
  if (sketch.is === 'items') return sketch.parts.flatMap((part) => [...remarksOf(part), ...item(part)]);
  return sketch.parts.flatMap((part) => [...remarksOf(part), ...entry(part)]);
}

function yaml(text: string): StubLine {
  return { is: 'yaml', text };
}

function remarksOf({ remarks }: Part): readonly StubLine[] {
  return remarks.map((text) => ({ is: 'remark', text }));
}

function entry({ key, value }: Part & { readonly key: string }): readonly StubLine[] {
  if (value.is === 'text') return textEntry(key, value.text);
  if (isShort(value)) return [yaml(`${key}: ${inline(value)}`)];
  return [yaml(`${key}:`), ...indented(printed(value))];
}

/** Long text stands below `|` or `>-`, where nothing in it can be mistaken for YAML. */
function textEntry(key: string, text: string): readonly StubLine[] {
  const lines = text.trimEnd().split('\n');
  if (lines.length > 1) return [yaml(`${key}: |`), ...indented(textLines(text))];
  const value = scalar(text.trimEnd());
  if (key.length + value.length <= WIDEST) return [yaml(`${key}: ${value}`)];
  return [yaml(`${key}: >-`), ...indented(folded(text.trim()).map(yaml))];
}

function item({ value }: Part): readonly StubLine[] {
  const lines = value.is === 'text' ? [yaml(scalar(value.text.trimEnd()))] : printed(value);
  const first = lines.findIndex(({ is }) => is === 'yaml');
  return [
    ...lines.slice(0, first),
    ...lines.slice(first).map((line, i) => ({
      ...line,
      text: line.is === 'remark' ? line.text : `${i === 0 ? '- ' : '  '}${line.text}`,
    })),
  ];
}

function indented(lines: readonly StubLine[]): readonly StubLine[] {
  return lines.map((line) =>
    line.is === 'remark' || line.text === '' ? line : { ...line, text: `  ${line.text}` },
  );
}

/** Whether what stands in { } or [ ] fits into a line; a longer one is easier to change on lines of its own. */
function isShort(sketch: Sketch): boolean {
  if (sketch.is === 'text' || !sketch.flow) return false;
  return sketch.parts.length === 0 || inline(sketch).length <= WIDEST;
}

/** Texts keep their own lines, unless one is too long: then all are folded anew. */
function textLines(text: string): readonly StubLine[] {
  const lines = text.trimEnd().split('\n');
  const isProse = lines.every((line) => /^[^\s-]/.test(line));
  const isTooWide = lines.some((line) => line.length > WIDEST_TEXT);
  return (isProse && isTooWide ? folded(lines.join(' ')) : lines).map(yaml);
}

function inline(sketch: Sketch): string {
  return stringify(plainOf(sketch), YAML)
    .trimEnd()
    .replace(/^\[ (.*) \]$/, '[$1]');
}

function scalar(text: string): string {
  const written = stringify(text, YAML).trimEnd();
  return written.includes('\n') ? JSON.stringify(text) : written;
}

type Plain = string | Plain[] | { [key: string]: Plain };

function plainOf(sketch: Sketch): Plain {
  if (sketch.is === 'text') return sketch.text.trimEnd();
  if (sketch.is === 'items') return sketch.parts.map(({ value }) => plainOf(value));
  return Object.fromEntries(sketch.parts.map(({ key, value }) => [key, plainOf(value)]));
}

/** A line folded at its spaces, but for those that French puts before a sign or inside quotation marks. */
export function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > WIDEST) {
    const space = lastBreak(rest);
    if (space <= 0) break;
    lines.push(rest.slice(0, space));
    rest = rest.slice(space + 1);
  }
  return [...lines, rest];
}

function lastBreak(line: string): number {
  let at = line.lastIndexOf(' ', WIDEST);
  while (at > 0 && (/[:;?!\u00bb]/.test(line.charAt(at + 1)) || line.charAt(at - 1) === '\u00ab'))
    at = line.lastIndexOf(' ', at - 1);
  return at;
}
