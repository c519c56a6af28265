import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { errorCode, systemReason, UsageError } from '../errors.js';
import { isFolderPath, refuseUnwritable } from './write.js';

/**
 * Looks whether a proposal can be written to a path where nothing stands yet.
 *
 * @throws {UsageError} when something stands there, or nothing can be written there, or folders would not find it
 */
export function refuseTaken(path: string): void {
  if (isFolderPath(path))
    throw new UsageError(`${path} is a folder`, 'name the file in it, such as proposal.yaml');
  if (stands(path)) throw taken(path);
  if (!['.yaml', '.yml'].includes(extname(path).toLowerCase()))
    throw new UsageError(
      `cannot write ${path}: a proposal is a YAML file`,
      `name it so that it is found in a folder: ${path.replace(/\.[^./\\]*$/, '')}.yaml`,
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
  return new UsageError(
    `${path} is there already, and stays as it is`,
    'name another file, or move that one away first',
  );
}

/** Links that lead nowhere stand there too. */
function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
