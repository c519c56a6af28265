import type { Argument, Option } from 'commander';

/** What a shell can offer where something is to be typed. */
export interface Takes {
  readonly words?: readonly string[];
  /** Ids of requirements. */
  readonly ids?: boolean;
  /** Keys of the proposal format. */
  readonly keys?: boolean;
  /** Several, with commas. */
  readonly list?: boolean;
}

const known = new WeakMap<object, Takes>();

/** Notes what an option, an argument or the parser of one takes. */
export function taking<T extends object>(thing: T, takes: Takes): T {
  known.set(thing, takes);
  return thing;
}

/** Notes that one parser takes what another does, which it was made of. */
export function takingAs<T extends object>(other: object, thing: T): T {
  const takes = known.get(other);
  return takes === undefined ? thing : taking(thing, takes);
}

/** What is offered for an option or an argument; nothing leaves it to the shell, which offers files. */
export function takesOf(thing: Option | Argument): Takes {
  return known.get(thing) ?? (thing.parseArg === undefined ? undefined : known.get(thing.parseArg)) ?? {};
}
