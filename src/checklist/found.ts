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
  /** Where every element of a list is to have something: JSON Pointers of what is not there. */
  readonly lacks?: readonly string[];
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
  const reached = founds.filter((found) => found.state === state);
  const lacks = reached.flatMap((found) => found.lacks ?? []);
  return {
    state,
    pieces: reached.flatMap(({ pieces }) => pieces),
    ...(lacks.length === 0 ? {} : { lacks }),
  };
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

/** Something that all elements are to have: present where nothing lacks, half where some have it. */
export function ofAll(having: readonly Piece[], lacks: readonly string[]): Found {
  if (lacks.length === 0) return present(having);
  return { state: having.length === 0 ? 'absent' : 'half', pieces: having, lacks };
}

/** Takes a present one down to a half. */
export function halved(found: Found): Found {
  return found.state === 'present' ? { ...found, state: 'half' } : found;
}
