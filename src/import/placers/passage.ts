import type { Context } from '../context.js';
import type { Block } from '../document.js';

/** What stands under a heading, without tables that were taken apart and without what the form says. */
export interface Passage {
  readonly heading: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where it comes from, and what the form asked there. */
  readonly notes: readonly string[];
}

/** Puts a passage where it belongs; false, and nothing done, where it does not fit there. */
export type Placer = (context: Context, passage: Passage) => boolean;
