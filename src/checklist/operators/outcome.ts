import type { Found, Piece, State } from '../found.js';
import type { Basis, ReviewReason, Verdict } from '../outcome.js';

/** A piece of evidence and the part of the requirement that it answers, in words. */
export interface AnsweredPart {
  readonly part: string;
  readonly says: string;
  readonly state: State;
  readonly pieces: readonly Piece[];
}

/** Something that is missing and where it belongs, as a field of the format (or relative to an element). */
export interface MissingPart {
  readonly part: string;
  readonly says: string;
  readonly belongs: string;
  /** How far it is there: nothing, hollow, hedged … */
  readonly state: State;
  /** The element of a list that lacks it. */
  readonly element?: string;
  /** Where exactly it is not, as JSON Pointers, if that is known. */
  readonly lacks?: readonly string[];
  /** What was written instead, if anything. */
  readonly pieces: readonly Piece[];
}

/** What an operator says: a verdict, what it rests on and what is missing. */
export interface Outcome {
  readonly verdict: Exclude<Verdict, 'not-applicable' | 'set-aside' | 'error'>;
  readonly reason?: ReviewReason;
  readonly basis?: Basis;
  readonly answered: readonly AnsweredPart[];
  readonly missing: readonly MissingPart[];
  /** A part of a partly met requirement that a person must judge. */
  readonly unsure: boolean;
}

/** What of a found thing is to be told of what is missing. */
export function gapOf({ state, pieces, lacks }: Found): Pick<MissingPart, 'state' | 'pieces' | 'lacks'> {
  return { state, pieces, ...(lacks === undefined ? {} : { lacks }) };
}

export function answer(part: string, says: string, found: Found): AnsweredPart {
  return { part, says, state: found.state, pieces: found.pieces };
}
