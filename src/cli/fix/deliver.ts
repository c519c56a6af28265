import type { FixWords } from '../../locale/fix.js';
import { replaceFile } from '../files/replace.js';
import { writeFiles, writeStandardOutput } from '../files/write.js';
import type { FixFlags } from '../flags.js';
import { say } from '../talk.js';
import { wantsColor } from '../terminal.js';

/** A file as it was read, and its text before and after. */
export interface Change {
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly after: string;
}

/** The diff, the other file, standard output or the file itself, as asked. */
export async function deliver(
  file: string,
  shown: string,
  change: Change,
  flags: FixFlags,
  words: FixWords,
): Promise<void> {
  const { bytes, before, after } = change;
  if (flags.dryRun === true) {
    const { unifiedDiff } = await import('../../report/diff.js');
    await writeStandardOutput(unifiedDiff(shown, before, after, wantsColor(flags.color)));
    return;
  }
  const contents = before === after ? bytes : withMarkOf(bytes, after);
  if (flags.output !== undefined) {
    await writeFiles([{ path: flags.output, contents }]);
    say(words.written(flags.output));
  } else if (file === '-') await writeStandardOutput(contents);
  else if (before !== after) await replaceFile(file, bytes, contents, words.errors);
}

/** The text in UTF-8, with the byte order mark that the file had. */
function withMarkOf(bytes: Uint8Array, text: string): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new TextEncoder().encode(isMarked ? `\uFEFF${text}` : text);
}
