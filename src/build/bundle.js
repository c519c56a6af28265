import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './data.js';
import { thirdPartyLicenses, thirdPartyPage } from './licenses.js';
import { numbersBack, withoutNumbers } from './numbers.js';
import { dist, isPart } from './parts.js';
import { stringWidthWhenNeeded } from './string-width.js';
import { virtualModulesForEsbuild } from './virtual-modules.js';

const bundle = join(dist, 'protection-check.cjs');

/** @type {Map<string, string | Uint8Array>} what only some runs need, beside the bundle: one language of three */
const files = new Map();

/**
 * @param {string} name
 * @param {unknown} data
 */
function beside(name, data) {
  const { json, numbers } = withoutNumbers(data);
  files.set(`${name}.json`, json);
  if (numbers.length === 0) return `require("./${name}.json")`;
  const bytes = Buffer.from(numbers.buffer);
  files.set(`${name}.bin`, endianness() === 'BE' ? bytes.swap32() : bytes);
  return numbersBack(name);
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
  plugins: [virtualModulesForEsbuild(beside), stringWidthWhenNeeded],
  external: [
    './lexicon-*.bin',
    './lexicon-*.json',
    './wording-*.json',
    './requirements-*.json',
    './headings.json',
    './templates-*.json',
    './stories-*.json',
    './checklists.json',
  ],
  metafile: true,
  write: false,
}).catch(() => process.exit(1)); // esbuild has said on standard error what is wrong

if (warnings.length > 0) process.exit(1);

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(dist))
  if (isPart(name) || name.endsWith('.cache')) rmSync(join(dist, name), { force: true });
for (const { path, contents } of outputFiles) writeFileSync(path, contents);
for (const [name, content] of files) writeFileSync(join(dist, name), content);
writeFileSync(join(dist, 'third-party-licenses.txt'), thirdPartyLicenses(Object.keys(metafile.inputs)));
writeFileSync(join(dist, 'third-party.md'), thirdPartyPage(Object.keys(metafile.inputs)));

// A run leaves the compiled code of what it used beside the bundle, so that a user's first check has it already.
const folder = join(root, 'examples');
const examples = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
for (const name of examples.slice(0, 1))
  spawnSync(process.execPath, [join(root, 'bin/protection-check.js'), 'check', join(folder, name)]);

const size = Math.round(readFileSync(bundle).length / 1024);
console.error(`built dist/protection-check.cjs (${size} kB)`);
