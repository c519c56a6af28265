import type { Block, Paragraph } from './document.js';
import { beginsWith } from './headings.js';

/** The blocks of a section that answer, and what the form itself says there. */
export interface Told {
  readonly answer: readonly Block[];
  readonly instructions: readonly string[];
}

/** Keeps apart what the form says: in grey, in a style for it, in italics or in front of the answer as a request. */
export function instructionsIn(blocks: readonly Block[]): Told {
  const isInstruction = (block: Block, at: number): block is Paragraph =>
    block.is === 'paragraph' && (block.hint || asks(block, at === 0));
  return {
    answer: blocks.filter((block, at) => !isInstruction(block, at)),
    instructions: blocks.filter(isInstruction).map(({ text }) => text.replace(/\n/g, ' ')),
  };
}

const LENGTH_ASKED =
  /^\W*(?:no more than|not more than|up to|m[a\u00e1]x\S*|pas plus de|no m[a\u00e1]s de)\s+\d+\s+(?:words|pages|characters|mots|caract[e\u00e8]res|palabras|p[a\u00e1]ginas|caracteres|lignes|l[i\u00ed]neas)\W*$/i;

function asks({ text, italic, list }: Paragraph, isFirst: boolean): boolean {
  const isBracketed = /^[[(<\u00ab].*[\])>\u00bb]\.?$/s.test(text);
  if (LENGTH_ASKED.test(text)) return true;
  return (italic || isBracketed || (isFirst && list === undefined)) && beginsWith(text, 'instructions');
}
