import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.js';

/**
 * The licences of the packages that are bundled: they ask to travel with the code.
 *
 * @param {readonly string[]} inputs the bundled files, from the root of the repository
 * @returns {string} one text, packages in the order of their names
 */
export function thirdPartyLicenses(inputs) {
  return foldersOf(inputs).map(license).join('\n\n');
}

/**
 * The same packages for people: what they are, under which licence, and where they come from.
 *
 * @param {readonly string[]} inputs the bundled files, from the root of the repository
 * @returns {string} a page in Markdown
 */
export function thirdPartyPage(inputs) {
  const rows = foldersOf(inputs).map((folder) => {
    const { name, version, license: id, homepage } = manifestOf(folder);
    return `| ${homepage === undefined ? name : `[${name}](${homepage})`} | ${version} | ${id} |`;
  });
  return [
    '# Packages of others in the bundle',
    '',
    'Made by `npm run third-party`; do not edit. The full texts of the licences travel with the bundle, in `dist/third-party-licenses.txt`.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** @param {readonly string[]} inputs */
function foldersOf(inputs) {
  const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? '');
  return [...new Set(folders)].filter(Boolean).sort();
}

/** @param {string} folder */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function license(folder) {
  const { name, version, license: id } = manifestOf(folder);
  const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${id})\n\n${text}\n`;
}
