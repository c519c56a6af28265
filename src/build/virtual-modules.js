import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, yamlFolder } from './data.js';
import { compiledKnowledge } from './knowledge.js';
import { templateTexts } from './templates.js';

/**
 * Where data goes that only some runs need: into the module, or into a file beside the bundle.
 *
 * @typedef {(name: string, data: unknown) => string} Place the JavaScript that gives the data
 */

/**
 * JSON.parse of a string is faster than the same value as a literal, and costs nothing before it is called.
 *
 * @type {Place}
 */
const inside = (_, data) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

const ONCE = 'const once = (load) => { let data; return () => (data ??= load()); };';

/** @type {Readonly<Record<string, (place: Place) => string | Promise<string>>>} */
const generators = {
  'virtual:knowledge': async (place) => {
    const { checklists, lexicons, wordings, translations } = await compiledKnowledge();
    /**
     * @param {string} what
     * @param {Readonly<Record<string, unknown>>} byLanguage
     */
    const entries = (what, byLanguage) =>
      Object.entries(byLanguage).map(
        ([language, data]) => `${language}: once(() => ${place(`${what}-${language}`, data)})`,
      );
    return [
      ONCE,
      `export const checklists = once(() => ${place('checklists', checklists)});`,
      `export const lexicons = { ${entries('lexicon', lexicons).join(', ')} };`,
      `export const wordings = { ${entries('wording', wordings).join(', ')} };`,
      `export const translations = { ${entries('requirements', translations).join(', ')} };`,
    ].join('\n');
  },
  'virtual:headings': (place) => {
    const byLanguage = yamlFolder('src/import/headings').map(({ path, data }) => [
      path.replace(/^.*\/|\.yaml$/g, ''),
      data,
    ]);
    return `export const headings = () => (${place('headings', Object.fromEntries(byLanguage))});`;
  },
  'virtual:templates': (place) => {
    const entries = Object.entries(templateTexts()).map(
      ([language, data]) => `${language}: once(() => ${place(`templates-${language}`, data)})`,
    );
    return `${ONCE}\nexport const templates = { ${entries.join(', ')} };`;
  },
  'virtual:stories': (place) => {
    const entries = ['en', 'fr', 'es'].map((language) => {
      const told = yamlFolder(`src/teach/stories/${language}`).map(({ data }) => data);
      return `${language}: once(() => ${place(`stories-${language}`, told)})`;
    });
    return `${ONCE}\nexport const stories = { ${entries.join(', ')} };`;
  },
  'virtual:package': () => {
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return `export const name = ${JSON.stringify(name)};\nexport const version = ${JSON.stringify(version)};`;
  },
};

/**
 * The source of a module that exists only in the build (src/build/virtual.d.ts declares them).
 *
 * @param {string} id such as `virtual:knowledge`
 * @param {Place} [place]
 * @returns {Promise<string | undefined>} ESM source, or nothing if there is no such module
 * @throws {Error} naming the file and what is wrong, if a YAML file that goes into it is no YAML or no checklist
 */
export async function virtualModule(id, place = inside) {
  return generators[id]?.(place);
}

/**
 * For esbuild.
 *
 * @param {Place} [place]
 * @returns {import('esbuild').Plugin}
 */
export function virtualModulesForEsbuild(place) {
  return {
    name: 'virtual-modules',
    setup(build) {
      build.onResolve({ filter: /^virtual:/ }, ({ path }) => ({
        path,
        namespace: 'virtual',
        sideEffects: false,
      }));
      build.onLoad({ filter: /./, namespace: 'virtual' }, async ({ path }) => {
        try {
          const contents = await virtualModule(path, place);
          return contents === undefined ? { errors: [{ text: `there is no ${path}` }] } : { contents };
        } catch (error) {
          return { errors: [{ text: error instanceof Error ? error.message : String(error) }] };
        }
      });
    },
  };
}

/**
 * For vitest, so that tests see the same data as the bundle.
 *
 * @returns {import('vite').Plugin}
 */
export function virtualModulesForVite() {
  return {
    name: 'virtual-modules',
    resolveId: (id) => (id in generators ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0virtual:') ? virtualModule(id.slice(1)) : undefined),
  };
}
