import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, systemReason, UsageError } from '../errors.js';
import { type Saying, sentence } from '../talk.js';
import { realPath, statsOf } from './stats.js';
import { writeWhole } from './whole.js';

/**
 * Looks whether files can be written, before work is put into what they are to hold.
 *
 * @param inputs real paths of what is read: a report never takes the place of the proposal
 * @throws {UsageError} naming the first that cannot
 */
export function refuseUnwritable(paths: readonly string[], inputs: ReadonlySet<string> = new Set()): void {
  for (const path of paths) {
    const target = statsOf(path);
    if (isFolderPath(path)) {
      refuseClosedFolder(path);
      continue;
    }
    if (target !== undefined && inputs.has(realPath(path)))
      throw new UsageError(sentence('cannot-write-input', { path }));
    try {
      if (target !== undefined) accessSync(path, constants.W_OK);
      if (target === undefined || target.isFile()) accessSync(dirname(path), constants.W_OK);
    } catch (error) {
      if (errorCode(error) === 'ENOENT')
        throw new UsageError(
          sentence('cannot-write-no-folder', { path, folder: dirname(path) }),
          sentence('make-it-first'),
        );
      throw new UsageError(sentence('cannot-write', { path, reason: systemReason(error) }));
    }
  }
}

/** Whether reports are to go into a folder: its path ends with a slash, or it is there. */
export function isFolderPath(path: string): boolean {
  return /[\\/]$/.test(path) || statsOf(path)?.isDirectory() === true;
}

/** A folder that does not exist is made; the one that it is to stand in must exist. */
function refuseClosedFolder(path: string): void {
  const holder = statsOf(path) === undefined ? dirname(path.replace(/[\\/]+$/, '')) : path;
  try {
    accessSync(holder, constants.W_OK | constants.X_OK);
    if (statsOf(holder)?.isDirectory() !== true)
      throw new UsageError(sentence('cannot-write-not-folder', { path, folder: holder }));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(sentence('cannot-write', { path, reason: systemReason(error) }));
  }
}

/** A file to write: text, or the bytes of a document. */
export interface OutputFile {
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/**
 * Writes files, each whole or not at all, without a pause in which a signal could stop half of them.
 *
 * @throws {UsageError} naming the first that could not be written, and what was and was not written
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  if (files.length === 0) return;
  makeFolders(files);
  for (const [i, { path, contents }] of files.entries()) {
    try {
      const target = statsOf(path);
      // A device or a pipe must not be replaced by a file.
      if (target === undefined || target.isFile()) writeWhole(path, contents, target);
      else writeFileSync(path, contents);
    } catch (error) {
      throw new UsageError(
        sentence('cannot-write', { path, reason: systemReason(error) }),
        ...state(files, i),
      );
    }
  }
}

/** Folders of reports are made when the reports are there to be put into them. */
function makeFolders(files: readonly OutputFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    try {
      if (statsOf(folder) === undefined) mkdirSync(folder);
    } catch (error) {
      throw new UsageError(sentence('cannot-make', { path: folder, reason: systemReason(error) }));
    }
  }
}

function state(files: readonly OutputFile[], failed: number): readonly Saying[] {
  const paths = (some: readonly OutputFile[]) => ({ paths: some.map(({ path }) => path) });
  const written = files.slice(0, failed);
  const waiting = files.slice(failed + 1);
  return [
    ...(written.length === 0 ? [] : [sentence('written-all-the-same', paths(written))]),
    ...(waiting.length === 0 ? [] : [sentence('not-written-either', paths(waiting))]),
  ];
}

/**
 * Writes to standard output. A reader that has seen enough and went (`| head -1`) is no fault.
 *
 * @throws {UsageError} when it cannot be written
 */
export function writeStandardOutput(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === null || error === undefined || isReaderGone(error)) resolve();
      else reject(new UsageError(sentence('cannot-write-output', { reason: systemReason(error) })));
    });
  });
}

/** Keeps Node from ending with a stack when standard output or error is closed: who writes learns it by the callback. */
export function surviveClosedStreams(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

function isReaderGone(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}
