import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './data.js';
import { thirdPartyLicenses } from './licenses.js';
import { virtualModulesForEsbuild } from './virtual-modules.js';

const dist = join(root, 'dist');
const bundle = join(dist, 'protection-check.cjs');

/** @type {Map<string, string>} what only some runs need, beside the bundle: one language of three */
const files = new Map();

/**
 * @param {string} name
 * @param {string} json
 */
function beside(name, json) {
  files.set(`${name}.json`, json);
  return `require("./${name}.json")`;
}

// A script, not a module: only for scripts does Node give out V8's compiled code (bin/protection-check.js).
const { metafile, outputFiles, warnings } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // A script that runs from compiled code cannot import(): what is loaded when first used is a function in it.
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  // Packages ask where they are: a script has no import.meta, so it gets one.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: 'var bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  charset: 'ascii',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  plugins: [virtualModulesForEsbuild(beside)],
  external: ['./lexicon-*.json', './wording-*.json', './requirements-*.json', './stories-*.json'],
  metafile: true,
  write: false,
}).catch(() => process.exit(1)); // esbuild has said on standard error what is wrong

if (warnings.length > 0) process.exit(1);

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist)) if (name.endsWith('.cache')) rmSync(join(dist, name), { force: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);
for (const [name, json] of files) writeFileSync(join(dist, name), json);
writeFileSync(join(dist, 'third-party-licenses.txt'), thirdPartyLicenses(Object.keys(metafile.inputs)));

// A run leaves the compiled code of what it used beside the bundle, so that a user's first check has it already.
const folder = join(root, 'examples');
const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
for (const name of examples.slice(0, 1))
  spawnSync(process.execPath, [join(root, 'bin/protection-check.js'), 'check', join(folder, name)]);

const size = Math.round(readFileSync(bundle).length / 1024);
console.error(`built dist/protection-check.cjs (${size} kB)`);
