import type { TreeNode } from './tree.js';
import { GREY } from './visible.js';

/** The text of a paragraph and how it looks. */
export interface Line {
  readonly text: string;
  /** How many characters at the beginning are bold. */
  readonly bold: number;
  readonly italic: boolean;
  readonly grey: boolean;
}

interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly grey: boolean;
  readonly note: boolean;
}

/** Reads a paragraph; a note is put in brackets where it is referred to, inside the sentence that it belongs to. */
export function line(paragraph: TreeNode, noteText: (note: string) => string): Line {
  const pieces = piecesOf(paragraph, undefined, noteText);
  const words = pieces.filter(({ text, note }) => !note && text.trim() !== '');
  let text = '';
  let bold = 0;
  let stillBold = true;
  for (const piece of pieces) {
    text = piece.note ? withNote(text, piece.text) : text + piece.text;
    stillBold &&= piece.bold || piece.text.trim() === '';
    if (stillBold) bold = text.length;
  }
  const clean = cleaned(text);
  return {
    text: clean,
    bold: bold >= text.trimEnd().length ? clean.length : cleaned(text.slice(0, bold)).length,
    italic: words.length > 0 && words.every(({ italic }) => italic),
    grey: words.length > 0 && words.every(({ grey }) => grey),
  };
}

function piecesOf(
  node: TreeNode,
  look: TreeNode | undefined,
  noteText: (note: string) => string,
): readonly Piece[] {
  const piece = (text: string, note = false) => ({
    text,
    bold: look?.isBold === true || /^strong$/i.test(look?.styleName ?? ''),
    italic: look?.isItalic === true || /^emphasis$/i.test(look?.styleName ?? ''),
    grey: look?.highlight === GREY,
    note,
  });
  switch (node.type) {
    case 'text':
      return [piece(node.value)];
    case 'tab':
      return [piece(' ')];
    case 'break':
      return [piece('\n')];
    case 'checkbox':
      return [piece(node.checked ? '☒' : '☐')];
    case 'noteReference': {
      const text = noteText(node.note);
      return text === '' ? [] : [piece(text, true)];
    }
    default:
      return node.children.flatMap((child) => piecesOf(child, node.type === 'run' ? node : look, noteText));
  }
}

const LONGEST_STOP = 5;

/** A note is referred to behind the full stop of its sentence, and read before it. */
function withNote(text: string, note: string): string {
  const [stop = ''] = /[.!?\u2026;:,]*[\u00bb"\u201d]?$/.exec(text.slice(-LONGEST_STOP)) ?? [];
  const before = text.slice(0, text.length - stop.length);
  return `${before} (${note.replace(/\.$/, '')})${stop}`;
}

const UNWANTED =
  /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe\uffff\u00ad]/gu;

/** Without what cannot be seen, blanks put together; line breaks of the writer stay. */
function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .split('\n')
    .map((part) =>
      part
        .replace(/\t/g, ' ')
        .replace(UNWANTED, '')
        .replace(/[^\S\n]+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('\n')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
}
