import type { Assessment } from '../../assess/verdict.js';
import { type Block, type Context, section } from './blocks.js';

/** What people decided, apart from what the tool reads. */
export function decisions(context: Context, _assessment: Assessment): readonly Block[] {
  const items: readonly Block[] = [];
  return section(context, context.words.headings.decisions(items.length), items);
}
