import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { remembered } from './cache.js';
import { root, yamlFile, yamlFolder } from './data.js';

/**
 * Checks and compiles the checklists, sources and lexicons of this repository into plain data, so that no user waits for it.
 *
 * @returns {Promise<import('../checklist/compile.js').CompiledKnowledge>}
 * @throws {Error} with every mistake in them, each with its file
 */
export async function compiledKnowledge() {
  const { compileKnowledge, version } = await compiler();
  return compileKnowledge(
    {
      checklists: yamlFolder('src/checklist/data'),
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
