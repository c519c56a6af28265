import { basename, dirname } from 'node:path';
import { yamlFolder } from './data.js';

/**
 * The texts of the templates of each language, its files put together. They stand as the keys stand in a proposal, without positions of
 * lists; `_` is what a key is for, `_good` what a good answer says, `_values` what the values of a choice mean.
 *
 * @returns {Record<string, import('../template/texts.js').TemplateTexts>}
 */
export function templateTexts() {
  /** @type {Record<string, { keys: Record<string, string>, good: Record<string, string>, values: Record<string, Record<string, string>> }>} */
  const languages = {};
  for (const { path, data } of yamlFolder('templates')) {
    const language = basename(dirname(path));
    languages[language] ??= { keys: {}, good: {}, values: {} };
    collect(data, '', languages[language]);
  }
  return languages;
}

/**
 * @param {unknown} node
 * @param {string} path
 * @param {{ keys: Record<string, string>, good: Record<string, string>, values: Record<string, Record<string, string>> }} into
 */
function collect(node, path, into) {
  if (typeof node === 'string') into.keys[path] = node;
  if (typeof node !== 'object' || node === null) return;
  for (const [key, below] of Object.entries(node)) {
    if (key === '_') into.keys[path] = below;
    else if (key === '_good') into.good[path] = below;
    else if (key === '_values') into.values[path] = below;
    else collect(below, path === '' ? key : `${path}.${key}`, into);
  }
}
