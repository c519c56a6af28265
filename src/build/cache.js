import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// What takes seconds to make from files that seldom change is kept where build tools keep such things; deleting it costs only time.
export const cacheFolder = fileURLToPath(
  new URL('../../node_modules/.cache/protection-check/', import.meta.url),
);

/**
 * A JSON value that depends on nothing but its key, from the last build or made anew.
 *
 * @template T
 * @param {string} key everything that the value depends on
 * @param {() => T} make
 * @returns {T}
 */
export function remembered(key, make) {
  const file = join(cacheFolder, `${createHash('sha256').update(key).digest('hex')}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const value = make();
    keep(file, JSON.stringify(value));
    return value;
  }
}

/**
 * Written whole under another name first: two builds may run at once.
 *
 * @param {string} file
 * @param {string} text
 */
function keep(file, text) {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, text);
    renameSync(own, file);
  } catch {
    // A folder that cannot be written keeps nothing.
  }
}
