import { realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the system knows of a path; nothing when it does not exist or cannot be reached. */
export function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The one path of a file, whatever links lead to it. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
