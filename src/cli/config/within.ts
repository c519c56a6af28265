import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.js';
import { realPath, statsOf } from '../files/stats.js';
import { sentence } from '../talk.js';

/** The folders that the paths of a configuration may lead into; none given: anywhere, because the user named the configuration. */
export type Within = readonly string[] | undefined;

/** The project that a configuration found upwards belongs to: the folder that is under version control, else its own. */
export function projectOf(configuration: string): string {
  const own = dirname(configuration);
  return nearestWith('.git', own) ?? own;
}

/** The package that a file belongs to. */
export function packageOf(file: string): string {
  return nearestWith('package.json', dirname(file)) ?? dirname(file);
}

function nearestWith(name: string, folder: string): string | undefined {
  if (statsOf(join(folder, name)) !== undefined) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : nearestWith(name, above);
}

/**
 * A path that a configuration names, links followed as far as there is something.
 *
 * @throws {UsageError} when it leads out
 */
export function keptWithin(path: string, within: Within): string {
  if (within === undefined || within.some((folder) => isInside(followed(path), realPath(folder))))
    return path;
  throw new UsageError(
    sentence('outside-project', { path, project: within[0] ?? '' }),
    sentence('outside-project-hint'),
  );
}

/** A file that is still to be written lies where its folder does. */
function followed(path: string): string {
  const whole = resolve(path);
  if (statsOf(whole) !== undefined || dirname(whole) === whole) return realPath(whole);
  return join(followed(dirname(whole)), basename(whole));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
