import { accessSync, closeSync, constants, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, systemReason, UsageError } from '../errors.js';
import { type Saying, sentence } from '../talk.js';
import { type Draft, drafted, type Pieces, writeAll } from './draft.js';
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

/** A file to write: text, the bytes of a document, or pieces that are made when they are written. */
export interface OutputFile {
  readonly path: string;
  readonly contents: string | Uint8Array | Pieces;
}

/**
 * Writes files, each whole or not at all, and puts them in their places without a pause in which a signal could stop half of them.
 *
 * @throws {UsageError} naming the first that could not be written, and what was and was not written
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  if (files.length === 0) return;
  makeFolders(files);
  const drafts = await draftsOf(files);
  for (const [i, { path, contents }] of files.entries()) {
    try {
      const draft = drafts[i];
      if (draft !== undefined) draft.place();
      else if (!isWhole(contents)) await writeThrough(path, contents);
      else if (isDevice(path)) writeFileSync(path, contents);
      else writeWhole(path, contents, statsOf(path));
    } catch (error) {
      for (const draft of drafts.slice(i)) draft?.drop();
      throw cannotWrite(path, error, state(files, i));
    }
  }
}

/** What comes in pieces, written beside its place; nothing for what is at hand or goes to a device. */
async function draftsOf(files: readonly OutputFile[]): Promise<readonly (Draft | undefined)[]> {
  const drafts: (Draft | undefined)[] = [];
  for (const { path, contents } of files) {
    try {
      drafts.push(isWhole(contents) || isDevice(path) ? undefined : await drafted(path, contents));
    } catch (error) {
      for (const draft of drafts) draft?.drop();
      throw cannotWrite(path, error, notWritten(files.filter((file) => file.path !== path)));
    }
  }
  return drafts;
}

function isWhole(contents: OutputFile['contents']): contents is string | Uint8Array {
  return typeof contents === 'string' || contents instanceof Uint8Array;
}

/** A device or a pipe must not be replaced by a file. */
function isDevice(path: string): boolean {
  return statsOf(path)?.isFile() === false;
}

async function writeThrough(path: string, pieces: Pieces): Promise<void> {
  const handle = openSync(path, 'w');
  try {
    await writeAll(handle, pieces);
  } finally {
    closeSync(handle);
  }
}

/** What the system refuses is the user's to know; anything else is a mistake of the tool. */
function cannotWrite(path: string, error: unknown, more: readonly Saying[]): unknown {
  if (errorCode(error) === undefined) return error;
  return new UsageError(sentence('cannot-write', { path, reason: systemReason(error) }), ...more);
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
  const written = files.slice(0, failed);
  return [
    ...(written.length === 0 ? [] : [sentence('written-all-the-same', pathsOf(written))]),
    ...notWritten(files.slice(failed + 1)),
  ];
}

function notWritten(files: readonly OutputFile[]): readonly Saying[] {
  return files.length === 0 ? [] : [sentence('not-written-either', pathsOf(files))];
}

function pathsOf(files: readonly OutputFile[]): { readonly paths: readonly string[] } {
  return { paths: files.map(({ path }) => path) };
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
