import { readFileSync } from 'node:fs';
import { part } from '../../proposal/faults/say.js';
import { systemReason, UsageError } from '../errors.js';
import { faultOf } from './one-proposal.js';
import { statsOf } from './stats.js';
import { refuseUnwritable, writeFiles } from './write.js';

/** What is said when a file cannot be replaced. */
export interface ReplaceWords {
  readonly notAFile: (file: string) => string;
  readonly changed: (file: string) => string;
  readonly again: string;
}

/** @throws {UsageError} when a proposal is no file of its own that may be written */
export function refuseIrreplaceable(path: string, words: ReplaceWords): void {
  if (statsOf(path)?.isFile() !== true) throw new UsageError(words.notAFile(path));
  refuseUnwritable([path]);
}

/**
 * Puts a new version in the place of a proposal, whole or not at all. Its mode stays, and a link is followed.
 *
 * @param before what was read: a file that holds anything else by now is left alone
 * @throws {UsageError} when it was changed in the meantime or cannot be written
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  words: ReplaceWords,
): Promise<void> {
  if (!holds(path, before)) throw new UsageError(words.changed(path), words.again);
  await writeFiles([{ path, contents: after }]);
}

function holds(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch (error) {
    const said = part('fault.not-readable-because', { reason: systemReason(error) });
    throw new UsageError(faultOf(path, { said }));
  }
}
