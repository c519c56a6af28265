import { Scalar } from 'yaml';
import { blockTrail } from './block.js';
import { doubleQuotedTrail, plainTrail, singleQuotedTrail } from './flow.js';
import type { Trail } from './trail.js';

/**
 * Follows the text of a scalar back to the file, character by character.
 *
 * @returns Nothing where following it comes to another text than the parser: better no place than a wrong one.
 */
export function trailOf(node: Scalar.Parsed, file: string): Trail | undefined {
  const [start, end] = node.range;
  const source = file.slice(start, end);
  const trail = follow(node, source, start);
  return trail.text === node.source ? trail : undefined;
}

function follow(node: Scalar.Parsed, source: string, start: number): Trail {
  switch (node.type) {
    case Scalar.QUOTE_DOUBLE:
      return doubleQuotedTrail(source, start);
    case Scalar.QUOTE_SINGLE:
      return singleQuotedTrail(source, start);
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL:
      return blockTrail(source, start, node.srcToken?.type === 'block-scalar' ? node.srcToken.indent : 0);
    default:
      return plainTrail(source, start);
  }
}
