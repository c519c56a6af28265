import { isUnder } from '../../checklist/tree.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { texts } from '../../proposal/texts.js';
import { type Block, type Entry, entry, type SheetOptions, text } from './sheet.js';

const SHOWN = 12;

/** The passages that were read for a requirement: those where the answer belongs, then the rest of the file. */
export function passagesRead(
  { proposal, places }: ProposalDocument,
  homes: readonly string[],
  { words, detail }: SheetOptions,
): Entry {
  const all = texts(proposal);
  const home = all.filter(({ field }) => homes.some((pattern) => isUnder(field, pattern)));
  const shown = detail === 'all' ? home : home.slice(0, SHOWN);
  const lines = shown.map(({ pointer }): Block => {
    const { start } = places.range(pointer);
    return { is: 'item', text: `${words.line(start.line)}: ${places.inFile(pointer)}`, details: [] };
  });
  const left = home.length - shown.length;
  return entry(
    'Passages read',
    ...(home.length === 0 ? [text('Where the answer belongs nothing is written.')] : lines),
    ...(left === 0 ? [] : [text(`${words.andMore(left)} (${words.showAll})`)]),
    text(`Then the other ${all.length - home.length} of the file, for words that are plain enough anywhere.`),
  );
}
