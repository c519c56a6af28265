import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Sketch } from './sketch.js';
import { keyOf } from './spot.js';

/** The ids that elements of a document have. */
export function idsIn(node: ParsedNode | null, ids: Set<string> = new Set()): Set<string> {
  if (isSeq(node)) for (const item of node.items) idsIn(item, ids);
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (keyOf(key) === 'id' && isScalar(value)) ids.add(value.source);
      else idsIn(value, ids);
    }
  return ids;
}

/** An example whose elements have ids that nothing else has; they are taken from then on. */
export function withFreshIds<S extends Sketch>(example: S, taken: Set<string>): S | Sketch {
  const fresh = new Map<string, string>();
  for (const id of idsOf(example)) {
    if (taken.has(id)) fresh.set(id, nextFree(id, taken));
    taken.add(fresh.get(id) ?? id);
  }
  return fresh.size === 0 ? example : renamed(example, fresh);
}

function idsOf(sketch: Sketch): readonly string[] {
  if (sketch.is === 'text') return [];
  return sketch.parts.flatMap((part) =>
    'key' in part && part.key === 'id' && part.value.is === 'text' ? [part.value.text] : idsOf(part.value),
  );
}

/** `R1` becomes `R2`, or the first figure behind it that is free; an id without a figure gets one. */
function nextFree(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/\d+$/, '') || `${id}-`;
  let number = Number(/\d+$/.exec(id)?.[0] ?? 1);
  do number++;
  while (taken.has(`${stem}${number}`));
  return `${stem}${number}`;
}

function renamed(sketch: Sketch, names: ReadonlyMap<string, string>): Sketch {
  if (sketch.is === 'text') return { ...sketch, text: names.get(sketch.text) ?? sketch.text };
  if (sketch.is === 'items')
    return { ...sketch, parts: sketch.parts.map((part) => ({ ...part, value: renamed(part.value, names) })) };
  return { ...sketch, parts: sketch.parts.map((part) => ({ ...part, value: renamed(part.value, names) })) };
}
