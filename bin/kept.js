'use strict';
// What one run worked out and the next one need not: beside the package, or for the user where the package may not be written.
// It is only ever a shortcut: without it, or with one that does not fit, everything works the same.

const fs = require('node:fs');
const path = require('node:path');

/** Where users may write what can be thrown away. */
function userCacheFolder() {
  const home = require('node:os').homedir();
  const base =
    process.platform === 'win32'
      ? (process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : process.env.XDG_CACHE_HOME || path.join(home, '.cache');
  return path.join(base, 'protection-check');
}

/**
 * The places of a kept file, the best one first.
 *
 * @param {string | undefined} folder of the package; the executable has none
 * @param {string} name
 */
function placesOf(folder, name) {
  const ofUser = () => path.join(userCacheFolder(), name);
  return folder === undefined ? [ofUser] : [() => path.join(folder, name), ofUser];
}

/**
 * Reads what was kept, if nobody else could have written it.
 *
 * @param {string | undefined} folder of the package
 * @param {string} name
 * @param {(content: Buffer) => boolean} fits whether it is whole, and made from what is there now
 * @returns {Buffer | undefined}
 */
function readKept(folder, name, fits) {
  for (const place of placesOf(folder, name)) {
    const content = readOwn(place());
    if (content !== undefined && fits(content)) return content;
  }
  return undefined;
}

/**
 * Keeps it for the next run, or not at all.
 *
 * @param {string | undefined} folder of the package
 * @param {string} name
 * @param {Buffer} content
 */
function keep(folder, name, content) {
  placesOf(folder, name).some((place) => writeWhole(place(), content));
}

/** @param {string} file */
function readOwn(file) {
  let handle;
  try {
    handle = fs.openSync(file, 'r');
    const owner = fs.fstatSync(handle).uid;
    if (owner !== process.geteuid?.() && owner !== fs.statSync(__filename).uid) return undefined;
    return fs.readFileSync(handle);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/**
 * @param {string} file
 * @param {Buffer} content
 * @returns {boolean} whether it is written
 */
function writeWhole(file, content) {
  const half = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(half, content, { flag: 'wx' });
    fs.renameSync(half, file);
    return true;
  } catch {
    try {
      fs.rmSync(half, { force: true });
    } catch {
      // Where nothing can be removed, nothing was written.
    }
    return false;
  }
}

module.exports = { keep, readKept };
