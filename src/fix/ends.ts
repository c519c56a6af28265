import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { isBare } from './spot.js';
import { columnOf, lineFrom, nextLine } from './text-lines.js';

/** Where a line can be added behind a value: the beginning of the line after its last one. */
export function lineAfter(node: ParsedNode, text: string): number {
  const last = lastLeaf(node);
  if (keepsBlankLines(last, text)) return last.range[1];
  return nextLine(text, Math.max(0, endOf(last, text) - 1));
}

/** Whether a value ends with a `|+` or `>+` text, to which all blank lines below it belong. */
export function endsInBlankLines(node: ParsedNode, text: string): boolean {
  return keepsBlankLines(lastLeaf(node), text);
}

/**
 * Goes past the comments that belong to what stands before: those that are indented more than the line to be added.
 *
 * @param offset the beginning of a line
 */
export function pastOwnComments(offset: number, column: number, text: string): number {
  let past = offset;
  for (let at = offset; at < text.length; at = nextLine(text, at)) {
    const line = lineFrom(text, at);
    const sign = line.search(/\S/);
    if (sign < 0) continue;
    if (line[sign] !== '#' || columnOf(text, at + sign) <= column) break;
    past = nextLine(text, at);
  }
  return past;
}

/** The value, key or bracket that stands last in a value. */
function lastLeaf(node: ParsedNode): ParsedNode {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return last.value === null ? last.key : lastLeaf(last.value);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return lastLeaf(last);
  }
  return node;
}

function keepsBlankLines(leaf: ParsedNode, text: string): boolean {
  if (!isScalar(leaf) || !(leaf.type === 'BLOCK_LITERAL' || leaf.type === 'BLOCK_FOLDED')) return false;
  return /^[|>]\d?\+/.test(text.slice(leaf.range[0], leaf.range[0] + 3));
}

function endOf(leaf: ParsedNode, text: string): number {
  const [start, end] = leaf.range;
  if (isBare(leaf)) return start;
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
