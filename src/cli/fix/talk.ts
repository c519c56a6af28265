import type { Done, Fixed, Order } from '../../fix/fix.js';
import type { Repaired } from '../../fix/repair.js';
import type { FixWords } from '../../locale/fix.js';
import { type Locale, wordsIn } from '../../locale/words.js';
import type { FixFlags } from '../flags.js';
import { say } from '../talk.js';
import type { Judged } from './orders.js';

/** Says what --safe put right, each with its place in the file as it was. */
export function sayRepaired(file: string, { repairs, blanks }: Repaired, words: FixWords): void {
  for (const { fault, repair } of repairs) {
    const path = 'path' in fault ? fault.path : '';
    const key = path.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
    const what = fault.code === 'unknown-key' ? words.repairs.key(repair) : words.repairs.value(key, repair);
    say(words.repaired(file, fault.start.line, fault.start.column, what));
  }
  if (blanks > 0) say(`${file}: ${words.repairs.blanks(blanks)}`);
}

/** Says what was added, and why something was not. */
export function sayDone(
  file: string,
  { done }: Fixed,
  orders: readonly Order[],
  { dryRun }: FixFlags,
  words: FixWords,
): void {
  for (const { document, added, waiting, unplaced } of done) {
    const shown = orders.length === 1 ? file : words.document(file, document);
    const told = dryRun === true ? words.wouldAdd : words.added;
    if (added.length > 0) say(told(shown, added.length, added.join(', ')));
    else say(words.nothing(shown));
    if (waiting.length > 0) say(words.waiting(shown, waiting.join(', ')));
    if (unplaced.length > 0) say(words.unplaced(shown, unplaced.join(', ')));
  }
  if (dryRun !== true && done.some(({ added }) => added.length > 0)) say(words.next);
}

/** Whoever asks for a requirement by its id is told why nothing came of it. */
export function sayNotOpen(
  only: readonly string[],
  done: readonly Done[],
  documents: readonly Judged[],
  locale: Locale,
  words: FixWords,
): void {
  const handled = new Set(
    done.flatMap(({ added, waiting, unplaced }) => [...added, ...waiting, ...unplaced]),
  );
  for (const id of only.filter((one) => !handled.has(one))) {
    const found = documents.flatMap(({ assessment }) => assessment.requirements).find((one) => one.id === id);
    say(
      found === undefined ? words.notJudged(id) : words.notOpen(id, wordsIn(locale).verdicts[found.verdict]),
    );
  }
}
