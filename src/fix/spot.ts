import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { isEmpty } from '../proposal/reading.js';
import { proposalShape, type Shape } from '../proposal/shape.js';
import type { Step } from './sketch.js';

/** A value of the file, and how it stands there. */
export interface Spot {
  readonly node: ParsedNode;
  /** The steps that lead to it. */
  readonly path: readonly Step[];
  readonly shape: Shape | undefined;
  /** Where its key, its dash or, of the whole document, itself begins. */
  readonly start: number;
  /** Where its key or dash ends. */
  readonly keyEnd: number;
  readonly holder: Spot | undefined;
  /** The outermost spot around it, or itself, that stands in { } or [ ]. */
  readonly flow: Spot | undefined;
}

/** The whole document. */
export function rootSpot(node: ParsedNode): Spot {
  const start = node.range[0];
  return withFlow({ node, path: [], shape: proposalShape, start, keyEnd: start, holder: undefined });
}

/** The value one step further, where the file has it. */
export function below(spot: Spot, step: Step): Spot | undefined {
  return typeof step === 'number' ? itemBelow(spot, step) : valueBelow(spot, step);
}

function valueBelow(spot: Spot, key: string): Spot | undefined {
  const pair = isMap(spot.node) ? pairOf(spot.node, key) : undefined;
  if (pair?.value === undefined || pair.value === null) return undefined;
  return withFlow({
    node: pair.value,
    path: [...spot.path, key],
    shape: shapeBelow(spot.shape, key),
    start: pair.key.range[0],
    keyEnd: pair.key.range[1],
    holder: spot,
  });
}

function itemBelow(spot: Spot, index: number): Spot | undefined {
  const node = isSeq(spot.node) ? spot.node.items[index] : undefined;
  if (node === undefined) return undefined;
  const start = dashOf(spot, index) ?? node.range[0];
  return withFlow({
    node,
    path: [...spot.path, index],
    shape: shapeBelow(spot.shape, index),
    start,
    keyEnd: start + 1,
    holder: spot,
  });
}

/** Where the dash of an item stands; nothing in [ ]. */
export function dashOf({ node }: Spot, index: number): number | undefined {
  const token = isSeq(node) ? node.srcToken : undefined;
  if (token?.type !== 'block-seq') return undefined;
  return token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

function withFlow(spot: Omit<Spot, 'flow'>): Spot {
  const own = { ...spot, flow: undefined };
  return { ...own, flow: spot.holder?.flow ?? (isFlow(spot.node) ? own : undefined) };
}

function isFlow(node: ParsedNode): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

export function pairOf(node: YAMLMap.Parsed, key: string): YAMLMap.Parsed['items'][number] | undefined {
  return node.items.find((pair) => keyOf(pair.key) === key);
}

export function keyOf(key: ParsedNode): string | undefined {
  return isScalar(key) ? key.source : undefined;
}

function shapeBelow(shape: Shape | undefined, step: Step): Shape | undefined {
  if (shape?.is === 'either') return shapeBelow(typeof step === 'number' ? shape.list : shape.mapping, step);
  if (shape?.is === 'list' && typeof step === 'number') return shape.item;
  return shape?.is === 'mapping' && typeof step === 'string' ? shape.keys.get(step) : undefined;
}

/** The key whose value a plain text stands for. */
export function plainKeyOf({ shape }: Spot): string | undefined {
  return shape?.is === 'mapping' ? shape.plain : undefined;
}

/** Whether nothing stands behind the key. */
export function isBare(node: ParsedNode): boolean {
  return isScalar(node) && node.source === '' && node.type === 'PLAIN';
}

export function isEmptySpot({ node }: Spot): boolean {
  return !isAlias(node) && isEmpty(node);
}
