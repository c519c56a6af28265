#!/usr/bin/env node
'use strict';
// Runs dist/protection-check.cjs from V8's compiled code of an earlier run where there is one that fits.
// Compiled code is only ever a shortcut: without it, or with one that does not fit, everything works the same.

const { createRequire } = require('node:module');
const path = require('node:path');
const v8 = require('node:v8');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');
const { keep, readKept } = require('./kept.js');
const { dataOf, dist, readPart } = require('./parts.js');

// V8 optimises code once it has run for a while, which costs a short run more than it gains; a long one is optimised a little later.
// Set before the bundle is compiled: V8 refuses compiled code that was kept under other flags. Later lines of Node know no such flag.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=1000000');

const BUNDLE = 'protection-check.cjs';
// In the executable a path that no file can have: nothing that lies beside it is ever taken for a part of it.
const filename = path.join(dist ?? path.join(process.execPath, 'inside'), BUNDLE);
const cacheName = `protection-check-${process.version}-${process.platform}-${process.arch}.cache`;

/** Two sums before the compiled code. */
const SUMS = 8;

/**
 * V8 checks version and flags, but of the source only its length, and of the compiled code nothing: so both are checked here.
 *
 * @param {number} sourceSum
 * @returns {Buffer | undefined}
 */
function readCompiled(sourceSum) {
  const fits = (/** @type {Buffer} */ content) =>
    content.length >= SUMS &&
    content.readUInt32LE(0) === sourceSum &&
    content.readUInt32LE(4) === crc32(content.subarray(SUMS));
  return readKept(dist, cacheName, fits)?.subarray(SUMS);
}

/**
 * @param {number} sourceSum
 * @param {Buffer} code
 */
function keepCompiled(sourceSum, code) {
  const sums = Buffer.alloc(SUMS);
  sums.writeUInt32LE(sourceSum, 0);
  sums.writeUInt32LE(crc32(code), 4);
  keep(dist, cacheName, Buffer.concat([sums, code]));
}

/**
 * @param {Buffer} source
 * @returns {{ main: (argv: readonly string[]) => Promise<number> }} what src/cli/main.ts exports
 */
function load(source) {
  const sourceSum = crc32(source);
  // The switch of Node's own compile cache.
  const isOff = Boolean(process.env.NODE_DISABLE_COMPILE_CACHE);
  const cachedData = isOff ? undefined : readCompiled(sourceSum);

  // The build writes nothing but ASCII, and V8 keeps that in half the memory.
  const text = `(function (exports, require, module, __filename) {${source.toString('latin1')}\n})`;
  const script = new vm.Script(text, { filename, ...(cachedData && { cachedData }) });
  const fits = cachedData && !script.cachedDataRejected;

  // What this run used is compiled by its end. Help and version use too little for others to gain by it.
  const worthKeeping = process.argv.slice(2).some((argument) => !argument.startsWith('-'));
  if (!fits && worthKeeping && !isOff)
    process.once('exit', () => keepCompiled(sourceSum, script.createCachedData()));

  const nodeRequire = createRequire(filename);
  const requirePart = (/** @type {string} */ name) =>
    name.startsWith('./') ? dataOf(name.slice(2)) : nodeRequire(name);
  const bundled = { exports: {} };
  script.runInThisContext()(bundled.exports, requirePart, bundled, filename);
  return /** @type {ReturnType<typeof load>} */ (bundled.exports);
}

let source;
try {
  source = readPart(BUNDLE);
} catch (error) {
  const isDamaged = error instanceof Error && !('code' in error);
  process.stderr.write(
    isDamaged
      ? `protection-check: ${error.message}\n`
      : 'protection-check is not built yet: run "npm ci" (or "npm run build") in its folder first.\n',
  );
  process.exit(2);
}

load(source)
  .main(process.argv.slice(2))
  .then((exitCode) => {
    process.exitCode = exitCode;
  });
