import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { remembered } from './cache.js';
import { root, yamlFile, yamlFolder } from './data.js';

/** The texts of `accountability.yaml` in French stand in `accountability.fr.yaml`. */
const TRANSLATED = /\.(?:fr|es)\.yaml$/;

/**
 * Checks and compiles the checklists, sources and lexicons of this repository into plain data, so that no user waits for it.
 *
 * @returns {Promise<import('../checklist/compile.js').CompiledKnowledge>}
 * @throws {Error} with every mistake in them, each with its file
 */
export async function compiledKnowledge() {
  const { compileKnowledge, version } = await compiler();
  const data = yamlFolder('src/checklist/data');
  return compileKnowledge(
    {
      checklists: data.filter(({ path }) => !TRANSLATED.test(path)),
      translations: data.filter(({ path }) => TRANSLATED.test(path)),
      sources: yamlFile('src/checklist/sources.yaml'),
      lexicons: {
        en: yamlFolder('src/narrative/lexicon/en'),
        fr: yamlFolder('src/narrative/lexicon/fr'),
        es: yamlFolder('src/narrative/lexicon/es'),
      },
    },
    (key, make) => remembered(`${version} ${key}`, make),
  );
}

/** The compiler with the checks of translations, for the script that helps translators. */
export async function translationTools() {
  return compiler();
}

/**
 * The compiler is TypeScript like all that it compiles for, so it is bundled before it can run here.
 *
 * @returns {Promise<typeof import('../checklist/compile.js') & { readonly version: string }>} and the hash of its code
 */
async function compiler() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/checklist/compile.ts'],
    bundle: true,
    platform: 'neutral',
    format: 'esm',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    write: false,
  });
  const [code] = outputFiles;
  if (code === undefined) throw new Error('the compiler of checklists was not built');
  const version = createHash('sha256').update(code.contents).digest('hex');
  const module = await import(`data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`);
  return { ...module, version };
}
