import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { proposalShape, type Shape } from '../proposal/shape.js';
import type { Entries, Item, Value } from './draft.js';

const WIDTH = 110;

/**
 * Writes a draft as a proposal that people read and go on with: keys in the order of the format, texts as blocks, notes as
 * comments above what they are about.
 *
 * @param top what the file says about itself, line by line
 * @param end what is said behind everything
 */
export function writeYaml(draft: Entries, top: readonly string[], end: readonly string[]): string {
  const document = new Document();
  const contents = mapOf(draft, proposalShape, 0);
  document.contents = contents;
  document.commentBefore = comment(top);
  if (end.length > 0) document.comment = comment(end);
  for (const { key } of contents.items.slice(1)) key.spaceBefore = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: true });
}

function mapOf(
  draft: Entries,
  shape: Shape | undefined,
  depth: number,
): YAMLMap<Scalar, Scalar | YAMLMap | YAMLSeq> {
  const map = new YAMLMap<Scalar, Scalar | YAMLMap | YAMLSeq>();
  for (const [key, held] of inOrder(draft, shape)) {
    const below = shapeBelow(shape, key);
    const { value, notes } = collapsed(held, below);
    const name = new Scalar(key);
    const node = nodeOf(value, below, depth + 1);
    if (fitsBeside(node, notes)) node.comment = ` ${notes.join(' · ')}`;
    else if (notes.length > 0) name.commentBefore = comment(notes);
    map.items.push(new Pair(name, node));
  }
  return map;
}

const BESIDE = 60;
const SHORT_VALUE = 40;

/** A short note on a short value stands on its line. */
function fitsBeside(node: Scalar | YAMLMap | YAMLSeq, notes: readonly string[]): boolean {
  const isShort = node instanceof Scalar ? String(node.value).length <= SHORT_VALUE : false;
  const note = notes.join(' · ');
  return isShort && note !== '' && note.length <= BESIDE && !/\n/.test(`${String(node.toJSON())}${note}`);
}

/** A section that holds a text and nothing else is written as that text. */
function collapsed({ value, notes }: Item, shape: Shape | undefined): Item {
  if (!(value instanceof Map) || value.size !== 1 || shape?.is !== 'mapping' || shape.plain === undefined)
    return { value, notes };
  const only = value.get(shape.plain);
  return only === undefined ? { value, notes } : { value: only.value, notes: [...notes, ...only.notes] };
}

function nodeOf(value: Value, shape: Shape | undefined, depth: number): Scalar | YAMLMap | YAMLSeq {
  if (value instanceof Map) return mapOf(value, shape, depth);
  if (Array.isArray(value)) return listOf(value, shape, depth);
  const scalar = new Scalar(typeof value === 'string' ? wrapped(value, WIDTH - 2 * depth) : value);
  if (typeof scalar.value === 'string' && /\n/.test(scalar.value)) {
    scalar.type = Scalar.BLOCK_LITERAL;
    scalar.value = `${scalar.value}\n`;
  }
  return scalar;
}

/** Short names are listed in one line. */
function listOf(items: readonly Item[], shape: Shape | undefined, depth: number): YAMLSeq {
  const list = new YAMLSeq();
  const below = shape?.is === 'list' ? shape.item : undefined;
  list.items = items.map(({ value, notes }) => {
    const node = nodeOf(value, below, depth + 1);
    if (notes.length > 0) node.commentBefore = comment(notes);
    return node;
  });
  list.flow = items.every(
    ({ value }) => typeof value === 'string' && value.length <= 40 && !/\n/.test(value),
  );
  return list;
}

function inOrder(draft: Entries, shape: Shape | undefined): readonly (readonly [string, Item])[] {
  if (shape?.is !== 'mapping') return [...draft];
  const order = [...shape.keys.keys()];
  return [...draft].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
}

function shapeBelow(shape: Shape | undefined, key: string): Shape | undefined {
  return shape?.is === 'mapping' ? shape.keys.get(key) : undefined;
}

/** A comment in lines that fit a screen. Line breaks in it would end the comment: each line gets its own sign. */
function comment(notes: readonly string[]): string {
  return notes
    .flatMap((note) => wrapped(note, WIDTH - 2).split('\n'))
    .map((line) => ` ${line.trim()}`.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** Breaks long lines at blanks; points of a list go on below their text. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^\s*(?:- )?/.exec(line)?.[0].length ?? 0;
      const lines: string[] = [];
      let current = '';
      for (const word of line.trim().split(' ')) {
        const start =
          lines.length === 0 ? ' '.repeat(line.length - line.trimStart().length) : ' '.repeat(indent);
        if (current !== '' && current.length + word.length + 1 > width) {
          lines.push(current);
          current = `${' '.repeat(indent)}${word}`;
        } else current = current === '' ? `${start}${word}` : `${current} ${word}`;
      }
      return [...lines, current].join('\n');
    })
    .join('\n');
}
