import type { Assessment } from '../../assess/verdict.js';
import { type Section, section } from './blocks.js';
import type { Context } from './context.js';
import type { Markup } from './markup.js';

/** What people decided, apart from what the tool reads. */
export function decisions(context: Context, _assessment: Assessment): readonly Section[] {
  const items: readonly Markup[] = [];
  return section(context, 'decisions', context.words.headings.decisions(items.length), items);
}
