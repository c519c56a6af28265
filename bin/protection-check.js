#!/usr/bin/env node
'use strict';
// Runs dist/protection-check.cjs from V8's compiled code of an earlier run where there is one that fits.
// Compiled code is only ever a shortcut: without it, or with one that does not fit, everything works the same.

const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

const dist = path.join(__dirname, '..', 'dist');
const bundle = path.join(dist, 'protection-check.cjs');
const cacheName = `protection-check-${process.version}-${process.platform}-${process.arch}.cache`;

/** Where users may write what can be thrown away: for a package that is installed where they may not. */
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
 * V8 checks version and flags, but of the source only its length, and of the compiled code nothing: so both
 * are checked here, and that nobody else could have written the file.
 *
 * @param {string} file
 * @param {number} sourceSum
 * @returns {Buffer | undefined}
 */
function readCache(file, sourceSum) {
  let handle;
  try {
    handle = fs.openSync(file, 'r');
    const owner = fs.fstatSync(handle).uid;
    if (owner !== process.geteuid?.() && owner !== fs.statSync(bundle).uid) return undefined;
    const content = fs.readFileSync(handle);
    const code = content.subarray(8);
    const fits = content.readUInt32LE(0) === sourceSum && content.readUInt32LE(4) === crc32(code);
    return fits ? code : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

/**
 * @param {string} file
 * @param {number} sourceSum
 * @param {Buffer} code
 * @returns {boolean} whether it is written
 */
function writeCache(file, sourceSum, code) {
  const half = `${file}.${process.pid}`;
  try {
    const sums = Buffer.alloc(8);
    sums.writeUInt32LE(sourceSum, 0);
    sums.writeUInt32LE(crc32(code), 4);
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(half, Buffer.concat([sums, code]), { flag: 'wx' });
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

/**
 * @param {Buffer} source
 * @returns {{ main: (argv: readonly string[]) => Promise<number> }} what src/cli/main.ts exports
 */
function load(source) {
  const sourceSum = crc32(source);
  const beside = path.join(dist, cacheName);
  const ofUser = path.join(userCacheFolder(), cacheName);
  const cachedData = readCache(beside, sourceSum) ?? readCache(ofUser, sourceSum);

  // The build writes nothing but ASCII, and V8 keeps that in half the memory.
  const text = `(function (exports, require, module, __filename) {${source.toString('latin1')}\n})`;
  const script = new vm.Script(text, { filename: bundle, ...(cachedData && { cachedData }) });
  const fits = cachedData && !script.cachedDataRejected;

  // What this run used is compiled by its end. Help and version use too little for others to gain by it.
  const worthKeeping = process.argv.slice(2).some((argument) => !argument.startsWith('-'));
  if (!fits && worthKeeping) {
    process.once('exit', () => {
      const code = script.createCachedData();
      if (!writeCache(beside, sourceSum, code)) writeCache(ofUser, sourceSum, code);
    });
  }

  const bundled = { exports: {} };
  script.runInThisContext()(bundled.exports, createRequire(bundle), bundled, bundle);
  return /** @type {ReturnType<typeof load>} */ (bundled.exports);
}

let source;
try {
  source = fs.readFileSync(bundle);
} catch {
  process.stderr.write(
    'protection-check is not built yet: run "npm ci" (or "npm run build") in its folder first.\n',
  );
  process.exit(2);
}

load(source)
  .main(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
