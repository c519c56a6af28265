import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { realPath } from './stats.js';

/**
 * Writes a file beside its place and moves it there: the place holds the old file or the new one, never half of one. A disk that takes
 * only a part of it is an error (write-file-atomic 7 takes a short write for a whole one).
 *
 * @param old what stands there, whose mode and owner stay
 */
export function writeWhole(path: string, contents: string | Uint8Array, old: Stats | undefined): void {
  const place = realPath(path);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    fill(beside, contents);
    if (old !== undefined) keepRights(beside, old);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function fill(path: string, contents: string | Uint8Array): void {
  // Never through a link that somebody put there.
  rmSync(path, { force: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, contents);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a file the mode and the owner of the one whose place it takes. */
export function keepRights(path: string, { mode, uid, gid }: Stats): void {
  chmodSync(path, mode);
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only root gives files away; who may write it owns the new one.
  }
}
