import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { type Anchor, afterItems, amongKeys, beneath, underKey } from './anchor.js';
import { items, keys, type Sketch, type Step, UNKNOWN, wrapped } from './sketch.js';
import { below, isBare, isEmptySpot, plainKeyOf, type Spot } from './spot.js';

/** A sketch and where it goes. */
export interface Graft {
  readonly anchor: Anchor;
  /** Nothing where only the question is to be asked. */
  readonly sketch: Sketch | undefined;
  /** Where the value belongs, as steps from the top of the document. */
  readonly path: readonly Step[];
  /** Whether something stands there already. */
  readonly isBeside: boolean;
}

/** Finds the places where a value goes that belongs at the end of some steps: in parts where parts of it are there. */
export function grafts(
  spot: Spot,
  steps: readonly Step[],
  value: Sketch | undefined,
  text: string,
): readonly Graft[] {
  const [step, ...rest] = steps;
  if (step === undefined) return meeting(spot, value, text);
  const next = below(spot, step);
  if (next !== undefined) return grafts(next, rest, value, text);
  const missing = wrapped(rest, value ?? UNKNOWN);
  if (typeof step === 'number') return [listed(spot, items(missing), text)];
  if (isMap(spot.node) && spot.node.items.length > 0) return [amongOthers(spot, step, missing, text)];
  if (isBare(spot.node)) return [graft(spot, underKey(spot, text), keys(step, missing), [step])];
  if (step === plainKeyOf(spot) && isScalar(spot.node)) return grafts(spot, rest, value, text);
  return [inPlace(spot, keys(step, missing), text)];
}

/** A value where there is one already. */
function meeting(spot: Spot, value: Sketch | undefined, text: string): readonly Graft[] {
  const { node } = spot;
  if (value === undefined)
    return [{ ...graft(spot, beneath(spot, text, 'add-to-text'), undefined, []), isBeside: true }];
  if (isBare(node) && value.is !== 'text') return [graft(spot, underKey(spot, text), value, [])];
  if (isAlias(node) || isEmptySpot(spot)) return [inPlace(spot, value, text)];
  if (value.is === 'keys' && isMap(node))
    return value.parts.flatMap((part) => grafts(spot, [part.key], part.value, text));
  if (value.is === 'text' && isMap(node)) {
    const plain = plainKeyOf(spot);
    return plain === undefined ? [inPlace(spot, value, text)] : grafts(spot, [plain], value, text);
  }
  if (value.is === 'items' && isSeq(node)) return [{ ...listed(spot, value, text), isBeside: true }];
  if (value.is === 'text' && isScalar(node) && takesText(spot) && spot.flow === undefined)
    return [{ ...graft(spot, beneath(spot, text, 'add-to-text'), value, []), isBeside: true }];
  return [inPlace(spot, value, text)];
}

/** A text, or keys of which one may be written as a plain text instead. */
function takesText({ shape }: Spot): boolean {
  return shape?.is === 'text' || (shape?.is === 'mapping' && shape.plain !== undefined);
}

function amongOthers(spot: Spot, key: string, value: Sketch, text: string): Graft {
  return graft(spot, amongKeys(spot, key, text), keys(key, value), [key]);
}

function listed(spot: Spot, value: Sketch, text: string): Graft {
  return graft(spot, afterItems(spot, text), value, []);
}

/** What stands there is of another kind: the example shows the key again, to be written in its place. */
function inPlace(spot: Spot, value: Sketch, text: string): Graft {
  const key = spot.path.at(-1);
  const shown = typeof key === 'string' && spot.flow === undefined ? keys(key, value) : value;
  return { ...graft(spot, beneath(spot, text, 'in-place'), shown, []), isBeside: true };
}

/** In { } the stub shows the keys on the way from the outermost one, and of a list in [ ] its own key too. */
function graft(spot: Spot, anchor: Anchor, sketch: Sketch | undefined, more: readonly Step[]): Graft {
  const path = [...spot.path, ...more];
  if (spot.flow === undefined || sketch === undefined) return { anchor, sketch, path, isBeside: false };
  const isList = sketch.is === 'items' && spot.path.length === spot.flow.path.length;
  const inside = spot.path.slice(spot.flow.path.length - (isList ? 1 : 0));
  const keysInside = inside.filter((step) => typeof step === 'string');
  return { anchor, sketch: wrapped(keysInside, sketch), path, isBeside: false };
}
