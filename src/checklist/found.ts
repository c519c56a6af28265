/**
 * How far something was found, best first. `half` is part of what is asked; `planned` a plan to make one; `hollow` the aim without
 * a fact; `absent` nothing.
 */
export const STATES = ['present', 'half', 'planned', 'hedged', 'negated', 'hollow', 'absent'] as const;
export type State = (typeof STATES)[number];

/** A piece of the proposal that an answer rests on: the whole value at a pointer, or characters from..to of its text. */
export interface Piece {
  readonly pointer: string;
  readonly from?: number;
  readonly to?: number;
  /** The concept and the phrase that recognised it, for explain and for what carries it. */
  readonly concept?: string;
  readonly phrase?: string;
  /** Tokens of the hit in its passage. */
  readonly tokens?: { readonly from: number; readonly to: number };
}

/** What a finder came back with. */
export interface Found {
  readonly state: State;
  readonly pieces: readonly Piece[];
}

export const ABSENT: Found = { state: 'absent', pieces: [] };

export function present(pieces: readonly Piece[]): Found {
  return { state: 'present', pieces };
}

export function isBetter(a: State, b: State): boolean {
  return STATES.indexOf(a) < STATES.indexOf(b);
}

/** The best of several: its state, and the pieces of all that reached it. */
export function best(founds: readonly Found[]): Found {
  let state: State = 'absent';
  for (const found of founds) if (isBetter(found.state, state)) state = found.state;
  return { state, pieces: founds.flatMap((found) => (found.state === state ? found.pieces : [])) };
}

/** Whether something counts towards partly met. */
export function isSome({ state }: Found): boolean {
  return state === 'present' || state === 'half' || state === 'planned';
}

/** What was found of the whole or, where that says more, of the part that gives half; a denial of the part alone denies nothing. */
export function orPartly(whole: Found, partly: Found): Found {
  const half = halved(partly);
  return half.state !== 'negated' && isBetter(half.state, whole.state) ? half : whole;
}

/** Takes a present one down to a half. */
export function halved(found: Found): Found {
  return found.state === 'present' ? { ...found, state: 'half' } : found;
}
