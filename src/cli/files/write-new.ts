import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { errorCode, systemReason, UsageError } from '../errors.js';
import { sentence } from '../talk.js';
import { isFolderPath, refuseUnwritable } from './write.js';

/**
 * Looks whether a proposal can be written to a path where nothing stands yet.
 *
 * @throws {UsageError} when something stands there, or nothing can be written there, or folders would not find it
 */
export function refuseTaken(path: string): void {
  if (isFolderPath(path)) throw new UsageError(sentence('is-folder', { path }), sentence('is-folder-hint'));
  if (stands(path)) throw taken(path);
  if (!['.yaml', '.yml'].includes(extname(path).toLowerCase()))
    throw new UsageError(
      sentence('no-yaml-name', { path }),
      sentence('no-yaml-name-hint', { name: `${path.replace(/\.[^./\\]*$/, '')}.yaml` }),
    );
  refuseUnwritable([path]);
}

/** Writes a file that does not exist yet: whole, or not at all. @throws {UsageError} when it exists by now, or cannot be written */
export function writeNewFile(path: string, text: string): void {
  let file: number | undefined;
  try {
    file = openSync(path, 'wx');
    writeFileSync(file, text);
  } catch (error) {
    if (file === undefined && errorCode(error) === 'EEXIST') throw taken(path);
    if (file !== undefined) rmSync(path, { force: true });
    throw new UsageError(`cannot write ${path}: ${systemReason(error)}`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function taken(path: string): UsageError {
  return new UsageError(sentence('is-taken', { path }), sentence('is-taken-hint'));
}

/** Links that lead nowhere stand there too. */
function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
