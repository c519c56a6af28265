import type { Context } from '../checklist/context.js';
import type { Piece } from '../checklist/found.js';
import { strengthOf } from '../checklist/strength.js';
import { valuesAt } from '../checklist/tree.js';
import { clauseOffsets, type Passage } from '../narrative/passage.js';
import { placeOf } from './place.js';
import type { Evidence } from './verdict.js';

/** Keys by which an element of a list is best quoted. */
const SPEAKING_KEYS = [
  'name',
  'description',
  'service',
  'role',
  'barrier',
  'statement',
  'text',
  'kind',
  'id',
];

/** A piece of the proposal as evidence: the words, their place, and the four facts of strength. */
export function evidenceOf(
  piece: Piece,
  part: string,
  context: Context,
  mask: (text: string) => string,
): Evidence {
  const leaf = speakingLeaf(piece, context);
  const place = placeOf(context.reading.document.places, leaf.pointer, leaf.from, leaf.to);
  return { ...place, quote: mask(quoteOf(leaf, context)), part, ...strengthOf(piece, context) };
}

interface Leaf {
  readonly pointer: string;
  readonly from?: number;
  readonly to?: number;
}

/** The scalar to quote: the text itself, the speaking key of an element, else whatever stands at the pointer. */
function speakingLeaf(piece: Piece, context: Context): Leaf {
  const passage = context.reading.byPointer.get(piece.pointer);
  if (passage !== undefined) {
    if (piece.from !== undefined && piece.to !== undefined)
      return { pointer: piece.pointer, ...wholeSentence(passage, piece.from, piece.to) };
    const clause = passage.facts.findIndex((facts) => facts.length > 0);
    return { pointer: piece.pointer, ...clauseOffsets(passage, Math.max(clause, 0), Math.max(clause, 0)) };
  }
  const [at] = valuesAt(context.proposal, '', piece.pointer);
  const value = at?.value;
  if (typeof value !== 'object' || value === null) return { pointer: piece.pointer };
  const key = SPEAKING_KEYS.find((name) => valuesAt(context.proposal, name, piece.pointer).length > 0);
  return key === undefined
    ? firstLeaf(piece, context)
    : speakingLeaf({ pointer: `${piece.pointer}/${key}` }, context);
}

/** A sentence of this length is quoted whole: what stands behind a semicolon is often what decides. */
const SENTENCE_LENGTH = 220;

/** The sentence around a stretch of its clauses, where it is short enough to be quoted. */
function wholeSentence(
  passage: Passage,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const startOf = (i: number) => clauseOffsets(passage, i, i);
  const within = passage.clauses.flatMap((_, i) => {
    const own = startOf(i);
    return own.from < to && from < own.to ? [i] : [];
  });
  const sentences = new Set(within.map((i) => passage.clauses[i]?.sentence));
  const around = passage.clauses.flatMap(({ sentence }, i) => (sentences.has(sentence) ? [i] : []));
  const [first] = around;
  const last = around.at(-1);
  if (first === undefined || last === undefined) return { from, to };
  const whole = clauseOffsets(passage, first, last);
  return whole.to - whole.from <= SENTENCE_LENGTH ? whole : { from, to };
}

function firstLeaf(piece: Piece, context: Context): Leaf {
  const below = context.reading.passages.find(({ pointer }) => pointer.startsWith(`${piece.pointer}/`));
  return below === undefined ? { pointer: piece.pointer } : speakingLeaf({ pointer: below.pointer }, context);
}

function quoteOf(leaf: Leaf, context: Context): string {
  const passage = context.reading.byPointer.get(leaf.pointer);
  if (passage !== undefined)
    return folded(passage.text.slice(leaf.from ?? 0, leaf.to ?? passage.text.length));
  const [at] = valuesAt(context.proposal, '', leaf.pointer);
  const value = at?.value;
  if (Array.isArray(value)) return folded(value.filter((item) => typeof item !== 'object').join(', '));
  if (typeof value === 'object' || value === undefined) return '';
  return folded(context.reading.document.places.written(leaf.pointer) ?? String(value));
}

/** White space folded, so that a quote of a block text reads as a line. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
