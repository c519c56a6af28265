import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realPath, statsOf } from './stats.js';
import { keepRights } from './whole.js';

/** What goes into a file, piece by piece. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A file that is written whole beside its place, and not there yet. */
export interface Draft {
  /** Puts it there, in place of what was there. */
  place(): void;
  drop(): void;
}

const unfinished = new Set<string>();
let drafts = 0;

/**
 * Writes pieces beside the place where they are to stand, with time for signals between two of them. A program that ends before they are
 * in their place leaves nothing.
 *
 * @throws {Error} of the system, or whatever the pieces throw; nothing is left then
 */
export async function drafted(path: string, pieces: Pieces): Promise<Draft> {
  if (drafts === 0) process.once('exit', () => unfinished.forEach(remove));
  const target = realPath(path);
  const before = statsOf(target);
  const name = `.${basename(target).slice(0, 100)}.${process.pid}-${drafts++}`;
  const beside = join(dirname(target), name);
  const handle = openSync(beside, 'wx');
  unfinished.add(beside);
  try {
    await writeAll(handle, pieces);
    fsyncSync(handle);
    closeSync(handle);
  } catch (error) {
    closeSync(handle);
    remove(beside);
    throw error;
  }
  return {
    place: () => {
      if (before !== undefined) keepRights(beside, before);
      renameSync(beside, target);
      unfinished.delete(beside);
    },
    drop: () => remove(beside),
  };
}

/** Writes pieces to an open file, a device or a pipe. */
export async function writeAll(handle: number, pieces: Pieces): Promise<void> {
  for await (const piece of pieces) {
    writeFileSync(handle, piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function remove(path: string): void {
  unfinished.delete(path);
  rmSync(path, { force: true });
}
