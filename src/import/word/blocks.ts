import { type Block, type Cell, type Paragraph, type Table, textOf } from '../document.js';
import { line } from './line.js';
import type { TreeNode } from './tree.js';

type Notes = ReadonlyMap<string, readonly TreeNode[]>;

/** The paragraphs and tables of a document, without empty ones and without its table of contents. */
export function blocksOf(nodes: readonly TreeNode[], notes: Notes): readonly Block[] {
  return nodes.flatMap((node): readonly Block[] => {
    if (node.type === 'table') return tableOf(node, notes);
    if (node.type !== 'paragraph') return node.children.length === 0 ? [] : blocksOf(node.children, notes);
    const paragraph = paragraphOf(node, notes);
    return paragraph === undefined ? [] : [paragraph];
  });
}

/** Contents and lists of figures repeat the headings. */
const CONTENTS = /^(?:toc|table of figures|tm |tdc )/i;
const INSTRUCTION = /instruction|guidance|hint|help text|consigne|\baide\b|instrucci|orientaci|ayuda/i;

function paragraphOf(node: TreeNode, notes: Notes): Paragraph | undefined {
  if (CONTENTS.test(node.styleName)) return undefined;
  const { text, bold, italic, grey } = line(node, (note) => noteText(notes, note));
  if (text === '') return undefined;
  const heading = headingLevel(node.styleName);
  const isHeading = heading !== undefined && text.length <= LONGEST_HEADING;
  return {
    is: 'paragraph',
    text,
    ...(isHeading ? { heading } : {}),
    ...(!isHeading && node.listLevel !== undefined ? { list: node.listLevel } : {}),
    bold,
    italic,
    hint: grey || INSTRUCTION.test(node.styleName),
  };
}

/** What is longer was given the look of a heading, and is text. */
const LONGEST_HEADING = 250;

function headingLevel(style: string): number | undefined {
  if (/^title$/i.test(style)) return 0;
  const level = /^heading\s*([1-9])\b/i.exec(style)?.[1];
  return level === undefined ? undefined : Number(level);
}

function noteText(notes: Notes, note: string): string {
  return textOf(blocksOf(notes.get(note) ?? [], new Map()))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A table whose cells stand in every row and column that they span. */
function tableOf(node: TreeNode, notes: Notes): readonly Table[] {
  const rows: Cell[][] = node.children.map(() => []);
  for (const [at, row] of node.children.entries()) {
    let column = 0;
    for (const raw of row.children) {
      while (rows[at]?.[column] !== undefined) column++;
      const blocks = blocksOf(raw.children, notes);
      const cell = { blocks, text: textOf(blocks).replace(/\n\n/g, '\n') };
      for (const below of rows.slice(at, at + Math.min(raw.rowSpan, MOST_SPAN)))
        for (let i = 0; i < Math.min(raw.colSpan, MOST_SPAN); i++) below[column + i] ??= cell;
      column += Math.min(raw.colSpan, MOST_SPAN);
    }
  }
  const filled = rows.map((row) => Array.from(row, (cell) => cell ?? EMPTY));
  const kept = filled.filter((row) => row.some(({ text }) => text !== ''));
  return kept.length === 0 ? [] : [{ is: 'table', rows: kept }];
}

const EMPTY: Cell = { blocks: [], text: '' };
/** Columns of a table in Word: 63. Rows of one cell hardly more. */
const MOST_SPAN = 500;
