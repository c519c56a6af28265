import { readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type ToldFault, tellFault } from '../../proposal/faults/say.js';
import { errorCode, systemReason, UsageError } from '../errors.js';
import { meantBy, orMeant } from '../suggest.js';
import { sentence } from '../talk.js';
import { shownName } from './input.js';
import { statsOf } from './stats.js';

/** Why a path that was named leads to nothing, with the name in its folder that was perhaps meant. */
export function whyAbsent(path: string): ToldFault {
  try {
    statSync(path);
    return tellFault('fault.not-readable');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT')
      return tellFault('fault.not-readable-because', { reason: systemReason(error) });
    const meant = meantBy(basename(path), namesIn(dirname(path)));
    return meant === undefined
      ? tellFault('fault.no-such-file')
      : tellFault('fault.no-such-file-meant', { meant });
  }
}

/**
 * The default command takes a mistyped command for a path.
 *
 * @throws {UsageError} when the first path is a bare word that does not exist
 */
export function refuseMistypedCommand(paths: readonly string[], commands: readonly string[]): void {
  const [first] = paths;
  if (first === undefined || !/^[a-z][a-z-]*$/i.test(first) || statsOf(first) !== undefined) return;
  const meant = commands.includes(first) ? sentence('command-first') : orMeant(first, commands);
  throw new UsageError(
    sentence('no-command-no-file', { name: shownName(first), meant }),
    sentence('commands', { names: commands }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
