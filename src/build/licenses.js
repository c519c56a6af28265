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
  const folders = inputs.map((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? '');
  return [...new Set(folders)].filter(Boolean).sort().map(license).join('\n\n');
}

/** @param {string} folder */
function license(folder) {
  const { name, version, license: id } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${id})\n\n${text}\n`;
}
