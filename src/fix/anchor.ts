import { isMap, isSeq } from 'yaml';
import { endsInBlankLines, lineAfter, pastOwnComments } from './ends.js';
import { dashOf, keyOf, type Spot } from './spot.js';
import { columnOf, lineFrom, lineStart, nextLine } from './text-lines.js';

/** What a stub needs to be told that does not go where it stands: into the { } below, or in place of what stands above. */
export type Way = 'plain' | 'into-flow' | 'add-to-text' | 'in-place';

/** Where a stub goes: the beginning of a line of the file. */
export interface Anchor {
  readonly offset: number;
  readonly column: number;
  /** What stands at one offset and column: first what belongs to a text, then items of a list, then keys in their order. */
  readonly rank: number;
  /** Stubs of one slot are joined. */
  readonly slot: string;
  readonly way: Way;
  /** Whether a blank line above it changes nothing. */
  readonly mayStandApart: boolean;
}

const ITEMS = 1;
const KEYS = 2;
const STEP = 2;

/** Above the line of what stands in { } or [ ]; below it where that line begins the document. */
export function aboveFlow(flow: Spot, text: string): Anchor {
  const start = lineStart(text, flow.start);
  const line = lineFrom(text, start);
  const slot = `flow ${flow.start}`;
  if (/^(?:---|%|\uFEFF)/.test(line)) {
    const offset = lineAfter(flow.node, text);
    return { offset, column: 0, rank: 0, slot, way: 'into-flow', mayStandApart: false };
  }
  const column = line.search(/\S/);
  return { offset: start, column, rank: 0, slot, way: 'into-flow', mayStandApart: false };
}

/** Below a value that is there. */
export function beneath(spot: Spot, text: string, way: Way): Anchor {
  if (spot.flow !== undefined) return aboveFlow(spot.flow, text);
  const column = columnOf(text, spot.start);
  const offset = pastOwnComments(lineAfter(spot.node, text), column, text);
  return { offset, column, rank: 0, slot: `${way} ${spot.start}`, way, mayStandApart: false };
}

/** Below a key that has no value. */
export function underKey(spot: Spot, text: string): Anchor {
  if (spot.flow !== undefined) return aboveFlow(spot.flow, text);
  const column = columnOf(text, spot.start) + STEP;
  const offset = nextLine(text, spot.keyEnd);
  return { offset, column, rank: 0, slot: `under ${spot.start}`, way: 'plain', mayStandApart: false };
}

/** Behind the last item of a list. */
export function afterItems(spot: Spot, text: string): Anchor {
  if (spot.flow !== undefined) return aboveFlow(spot.flow, text);
  const last = isSeq(spot.node) ? spot.node.items.length - 1 : 0;
  const column = columnOf(text, dashOf(spot, last) ?? spot.start);
  const offset = pastOwnComments(lineAfter(spot.node, text), column, text);
  return { offset, column, rank: ITEMS, slot: `items ${spot.start}`, way: 'plain', mayStandApart: false };
}

/** Where a key that is missing belongs among those that are there, in the order of the format. */
export function amongKeys(spot: Spot, key: string, text: string): Anchor {
  if (spot.flow !== undefined) return aboveFlow(spot.flow, text);
  const pairs = isMap(spot.node) ? spot.node.items : [];
  const order = spot.shape?.is === 'mapping' ? [...spot.shape.keys.keys()] : [];
  const place = order.includes(key) ? order.indexOf(key) : order.length;
  const before = pairs
    .map((pair) => ({ pair, at: order.indexOf(keyOf(pair.key) ?? '') }))
    .filter(({ at }) => at >= 0 && at < place)
    .reduce<{ pair: (typeof pairs)[number]; at: number } | undefined>(
      (best, one) => (best === undefined || one.at >= best.at ? one : best),
      undefined,
    );
  const [first] = pairs;
  const column = columnOf(text, first?.key.range[0] ?? spot.start);
  const shared = {
    column,
    rank: KEYS + place,
    slot: `keys ${spot.start} ${spot.path.length} ${key}`,
    way: 'plain',
  } as const;
  const isBelowKey = typeof spot.path.at(-1) === 'string';
  if (before === undefined && isBelowKey)
    return { ...shared, offset: nextLine(text, spot.keyEnd), mayStandApart: false };
  const pair = before?.pair ?? first;
  const node = pair?.value ?? pair?.key ?? spot.node;
  const offset = pastOwnComments(lineAfter(node, text), column, text);
  return { ...shared, offset, mayStandApart: column === 0 && !endsInBlankLines(node, text) };
}
