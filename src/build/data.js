import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { remembered } from './cache.js';

/**
 * @typedef {{ path: string, sha256: string, text: string, data: unknown }} BuiltInFile
 */

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Reads every YAML file of a folder and the folders in it, as data.
 *
 * @param {string} folder from the root of the repository; one that does not exist holds no files
 * @returns {BuiltInFile[]} in the order of their paths
 * @throws {Error} naming file, line and column of the first mistake that is no YAML
 */
export function yamlFolder(folder) {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => relative(root, join(start, name)).split(sep).join('/'))
    .sort()
    .map(readYaml);
}

/**
 * Reads one YAML file as data.
 *
 * @param {string} path from the root of the repository
 * @returns {BuiltInFile[]} the file, or nothing if it does not exist
 * @throws {Error} naming file, line and column of the first mistake that is no YAML
 */
export function yamlFile(path) {
  return existsSync(join(root, path)) ? [readYaml(path)] : [];
}

/** @param {string} path */
function readYaml(path) {
  return dataOf(path, readFileSync(join(root, path), 'utf8'));
}

/**
 * The data that the text of a YAML file stands for.
 *
 * @param {string} path from the root of the repository
 * @param {string} text
 * @returns {BuiltInFile}
 * @throws {Error} naming file, line and column of the first mistake that is no YAML
 */
export function dataOf(path, text) {
  const unixText = text.replaceAll('\r\n', '\n');
  const sha256 = createHash('sha256').update(unixText).digest('hex');
  return { path, sha256, text, data: remembered(`yaml ${path} ${sha256}`, () => parsed(path, unixText)) };
}

/**
 * @param {string} path
 * @param {string} unixText
 * @returns {unknown}
 */
function parsed(path, unixText) {
  const lines = new LineCounter();
  const document = parseDocument(unixText, { lineCounter: lines, prettyErrors: false });
  const fault = [...document.errors, ...document.warnings][0];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new Error(`${path}:${line}:${col} ${fault.message}`);
  }
  return document.toJS();
}
