/** A Word document as a reader sees it: paragraphs and tables in their order. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly is: 'paragraph';
  /** On one line, but for line breaks that the writer made. */
  readonly text: string;
  /** From 1; 0 for the title of the document. Nothing for running text. */
  readonly heading?: number;
  /** How deep the point of a list stands, from 0. */
  readonly list?: number;
  /** How the words at its beginning that are bold end: their length in the text, 0 where none are. */
  readonly bold: number;
  readonly italic: boolean;
  /** In the grey letters or the style of a form's instructions. */
  readonly hint: boolean;
}

export interface Table {
  readonly is: 'table';
  /** A cell that spans rows or columns stands in each of them: the same object. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly text: string;
}

/** A paragraph of running text. */
export function plainParagraph(text: string): Paragraph {
  return { is: 'paragraph', text, bold: 0, italic: false, hint: false };
}

/** A document as read, with what was left out of it. */
export interface WordDocument {
  readonly blocks: readonly Block[];
  readonly leftOut: Readonly<Record<LeftOutKind, number>>;
}

export type LeftOutKind = 'deletions' | 'comments' | 'placeholders' | 'contents' | 'hidden' | 'pictures';

/** The text of blocks, points of lists on lines of their own, a blank line between paragraphs, a table row by row. */
export function textOf(blocks: readonly Block[]): string {
  let text = '';
  let afterPoint = false;
  for (const block of blocks) {
    const piece = block.is === 'table' ? rowsAsText(block) : block.text;
    if (piece === '') continue;
    const isPoint = block.is === 'paragraph' && block.list !== undefined;
    const written = isPoint ? `${'  '.repeat(block.list ?? 0)}- ${piece.replaceAll('\n', ' ')}` : piece;
    text += text === '' ? written : `${isPoint && afterPoint ? '\n' : '\n\n'}${written}`;
    afterPoint = isPoint;
  }
  return text;
}

/** Each row on a line, what its cells hold behind the words at the head of their columns. */
function rowsAsText({ rows }: Table): string {
  return rows
    .map((row) =>
      [...new Set(row)]
        .map(({ text }) => text.replace(/\s*\n\s*/g, '; '))
        .filter((text) => text !== '')
        .join(' | '),
    )
    .filter((line) => line !== '')
    .join('\n');
}
