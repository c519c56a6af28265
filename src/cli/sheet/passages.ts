import { isUnder } from '../../checklist/tree.js';
import type { ProposalDocument } from '../../proposal/document.js';
import { texts } from '../../proposal/texts.js';
import { type Block, type Entry, entry, type SheetOptions, text } from './sheet.js';

const SHOWN = 12;

/** The passages that were read for a requirement: those where the answer belongs, then the rest of the file. */
export function passagesRead(
  { proposal, places }: ProposalDocument,
  homes: readonly string[],
  { words, explain, detail }: SheetOptions,
): Entry {
  const all = texts(proposal);
  const home = all.filter(({ field }) => homes.some((pattern) => isUnder(field, pattern)));
  const shown = detail === 'all' ? home : home.slice(0, SHOWN);
  const lines = shown.map(({ pointer }): Block => {
    const { start } = places.range(pointer);
    return {
      is: 'item',
      text: `${words.line(start.line)}${words.colon}${places.inFile(pointer)}`,
      details: [],
    };
  });
  const left = home.length - shown.length;
  return entry(
    explain.passages,
    ...(home.length === 0 ? [text(explain.nothingWritten)] : lines),
    ...(left === 0 ? [] : [text(`${words.andMore(left)} (${words.showAll})`)]),
    text(explain.otherPassages(all.length - home.length)),
  );
}
