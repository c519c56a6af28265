import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { statsOf } from './stats.js';

/** What stands in a folder and in the folders in it. */
export interface Walked {
  readonly files: readonly string[];
  /** Folders that could not be looked into: leaving them out in silence would let a gate pass what nobody read. */
  readonly closed: readonly string[];
}

/**
 * All files of a folder, in the order of their names; hidden ones and node_modules are left alone. Links to folders
 * are not followed: they may lead in a circle.
 */
export async function walk(folder: string): Promise<Walked> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return { files: [], closed: [folder] };
  const files: string[] = [];
  const closed: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const below = await walk(path);
      files.push(...below.files);
      closed.push(...below.closed);
    } else if (entry.isFile() || (entry.isSymbolicLink() && statsOf(path)?.isFile() === true)) {
      files.push(path);
    }
  }
  return { files, closed };
}
