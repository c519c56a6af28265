'use strict';
// The parts that the build made: files of dist/ in a clone, packed in an installed package, assets of the executable.

const fs = require('node:fs');
const path = require('node:path');
const sea = require('node:sea');
const { brotliDecompressSync, crc32 } = require('node:zlib');
const { keep, readKept } = require('./kept.js');

/** Where the parts lie, and what was made of them; the executable holds them itself. */
const dist = sea.isSea() ? undefined : path.join(__dirname, '..', 'dist');

/**
 * @param {string} name such as `lexicon-en.json`
 * @returns {Buffer}
 * @throws {Error} if there is no such part
 */
function readPart(name) {
  if (dist === undefined) return Buffer.from(sea.getAsset(name));
  try {
    return fs.readFileSync(path.join(dist, name));
  } catch {
    return unpackedPart(path.join(dist, 'packed'), name);
  }
}

/**
 * Unpacking takes longer than reading, so what comes out is kept.
 *
 * @param {string} folder of the packed parts
 * @param {string} name
 */
function unpackedPart(folder, name) {
  sums ??= JSON.parse(fs.readFileSync(path.join(folder, 'sums.json'), 'utf8'));
  const kept = readKept(folder, name, (content) => crc32(content) === sums?.[name]);
  if (kept !== undefined) return kept;
  const content = unpack(fs.readFileSync(path.join(folder, `${name}.br`)));
  if (content === undefined || crc32(content) !== sums?.[name])
    throw new Error(`this package is damaged (${name}): install it again.`);
  keep(folder, name, content);
  return content;
}

/** @type {Readonly<Record<string, number>> | undefined} of what is in the packed parts, by their names */
let sums;

/** @param {Buffer} packed */
function unpack(packed) {
  try {
    return brotliDecompressSync(packed);
  } catch {
    return undefined;
  }
}

/**
 * What `require` gives for a part.
 *
 * @param {string} name
 * @returns {unknown} the data of a JSON file, the bytes of any other
 */
function dataOf(name) {
  const bytes = readPart(name);
  return name.endsWith('.json') ? JSON.parse(bytes.toString()) : bytes;
}

module.exports = { dataOf, dist, readPart };
