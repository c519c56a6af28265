import type { Hit } from '../../narrative/hits.js';
import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { firstTokenFrom } from '../../narrative/tokens.js';
import { once } from '../../proposal/once.js';
import type { Context } from '../context.js';
import type { Piece } from '../found.js';
import { hitsOfConcept, isBesideThePoint } from '../passages.js';
import { isUnder } from '../tree.js';

const askedOf = once((_: Reading) => new Map<string, readonly Passage[]>());

/** The passages of the fields given, without placeholders. */
export function passagesIn(context: Context, fields: readonly string[]): readonly Passage[] {
  const known = askedOf(context.reading);
  const key = fields.join(' ');
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const found = context.reading.passages.filter(
    (passage) => !passage.placeholder && fields.some((field) => isUnder(passage.field, field)),
  );
  known.set(key, found);
  return found;
}

/** Whether a word set occurs in a passage. */
export function holdsSet(passage: Passage, set: string): boolean {
  return passage.symbols.hold([`<${set}>`]);
}

/** Whether a concept is said in a passage, and not denied. */
export function says(passage: Passage, concept: string): boolean {
  return hitsFor(passage, concept).length > 0;
}

export function pieceAt(pointer: string): Piece {
  return { pointer };
}

/** Where a concept is said in a passage, and not denied. */
export function piecesOf(passage: Passage, concept: string): readonly Piece[] {
  return hitsFor(passage, concept).map((hit) => ({
    pointer: passage.pointer,
    ...clauseOffsets(passage, hit.clause, hit.lastClause),
    concept,
    phrase: hit.phrase,
    tokens: { from: hit.from, to: hit.to },
  }));
}

/**
 * The hits of a concept in a passage that are not denied, and say what the project does or what is so. What is only a maybe counts in an
 * analysis alone: dangers are.
 */
export function hitsFor(passage: Passage, concept: string): readonly Hit[] {
  return hitsOfConcept(passage, concept).filter(
    (hit) =>
      !hit.negated && (!hit.hedged || isUnder(passage.field, 'analysis')) && !isBesideThePoint(hit, passage),
  );
}

/** The tokens of the clause that a piece stands in. */
export function wordsOf(passage: Passage, { from, to }: Piece): Passage['tokens'] {
  const { tokens, text } = passage;
  const first = firstTokenFrom(tokens, from ?? 0);
  const last = firstTokenFrom(tokens, to ?? text.length);
  return tokens.slice(first, last).filter(({ end }) => end <= (to ?? text.length));
}
