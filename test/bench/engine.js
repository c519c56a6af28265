import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../src/build/data.js';
import { virtualModulesForEsbuild } from '../../src/build/virtual-modules.js';

const SOURCE = `
  export { assess } from './src/assess/assess.ts';
  export { builtInEngine } from './src/assess/engine.ts';
  export { languageOf } from './src/assess/proposal-language.ts';
  export { editedCopies } from './src/narrative/copies.ts';
  export { readProposal } from './src/narrative/reading.ts';
  export { defaultLimits } from './src/proposal/limits.ts';
  export { readProposals } from './src/proposal/read.ts';`;

/** The steps of a check, to be called one by one, and the engine of the built-in checklists. */
export async function openEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'protection-check-bench-'));
  const bundle = join(folder, 'engine.cjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: SOURCE, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    mainFields: ['module', 'main'],
    plugins: [virtualModulesForEsbuild()],
  });
  const tool = createRequire(import.meta.url)(bundle);
  rmSync(folder, { recursive: true });
  const engine = tool.builtInEngine((/** @type {string} */ text) =>
    createHash('sha256').update(text).digest('hex'),
  );
  return { tool, engine };
}
