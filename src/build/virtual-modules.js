import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, yamlFile, yamlFolder } from './data.js';

const languages = ['en', 'fr', 'es'];

/** @type {Readonly<Record<string, () => string>>} */
const generators = {
  'virtual:checklists': () => `export const files = ${parsedLater(yamlFolder('src/checklist/data'))};`,
  'virtual:sources': () => `export const files = ${parsedLater(yamlFile('src/checklist/sources.yaml'))};`,
  'virtual:lexicons': () => {
    const entries = languages.map((language) => {
      const files = yamlFolder(`src/narrative/lexicon/${language}`);
      return `${language}: once(() => ${parsedLater(files)})`;
    });
    return [
      'const once = (load) => { let files; return () => (files ??= load()); };',
      `export const lexicons = { ${entries.join(', ')} };`,
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
 * @param {string} id such as `virtual:checklists`
 * @returns {string | undefined} ESM source, or nothing if there is no such module
 * @throws {Error} naming file, line and column if a YAML file that goes into it is no YAML
 */
export function virtualModule(id) {
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
      build.onLoad({ filter: /./, namespace: 'virtual' }, ({ path }) => {
        try {
          const contents = virtualModule(path);
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
