import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './data.js';
import { compiledKnowledge } from './knowledge.js';

/** @type {Readonly<Record<string, () => string | Promise<string>>>} */
const generators = {
  'virtual:knowledge': async () => {
    const { checklists, lexicons, wordings } = await compiledKnowledge();
    /** @param {Readonly<Record<string, unknown>>} byLanguage */
    const entries = (byLanguage) =>
      Object.entries(byLanguage).map(([language, data]) => `${language}: once(() => ${parsedLater(data)})`);
    return [
      'const once = (load) => { let data; return () => (data ??= load()); };',
      `export const checklists = once(() => ${parsedLater(checklists)});`,
      `export const lexicons = { ${entries(lexicons).join(', ')} };`,
      `export const wordings = { ${entries(wordings).join(', ')} };`,
    ].join('\n');
  },
  'virtual:package': () => {
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return `export const name = ${JSON.stringify(name)};\nexport const version = ${JSON.stringify(version)};`;
  },
};

/**
 * JSON.parse of a string is faster than the same value as a literal, and costs nothing before it is called.
 *
 * @param {unknown} value
 */
function parsedLater(value) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

/**
 * The source of a module that exists only in the build (src/build/virtual.d.ts declares them).
 *
 * @param {string} id such as `virtual:knowledge`
 * @returns {Promise<string | undefined>} ESM source, or nothing if there is no such module
 * @throws {Error} naming the file and what is wrong, if a YAML file that goes into it is no YAML or no checklist
 */
export async function virtualModule(id) {
  return generators[id]?.();
}

/**
 * For esbuild.
 *
 * @returns {import('esbuild').Plugin}
 */
export function virtualModulesForEsbuild() {
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
          const contents = await virtualModule(path);
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
