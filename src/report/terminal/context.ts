import type { Words } from '../../locale/words.js';
import type { Verbosity } from '../options.js';
import type { Page } from './page.js';

/** What every part of the terminal report is written with. */
export interface Context {
  readonly page: Page;
  readonly words: Words;
  readonly verbosity: Verbosity;
}

/** As many items as a person reads at a glance, and how many are left; everything in a verbose report. */
export function atMost<T>(
  context: Context,
  items: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly left: number } {
  if (context.verbosity === 'verbose' || items.length <= limit) return { shown: items, left: 0 };
  return { shown: items.slice(0, limit), left: items.length - limit };
}

/** The line that says how many were left out. */
export function leftOut(context: Context, left: number): readonly string[] {
  if (left === 0) return [];
  const { page, words } = context;
  return page.wrapped(
    [{ text: '', fill: 2 }],
    [{ text: `${words.andMore(left)} (${words.showAll})`, style: 'quiet' }],
  );
}
