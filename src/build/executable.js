import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { build } from 'esbuild';
import pkg from 'pkg/lib-es5/sea.js';
import { cacheFolder } from './cache.js';
import { root } from './data.js';
import { nodeFor } from './nodes.js';
import { dist, partNames } from './parts.js';

// `npm run package`: the tool with its parts and a Node of its own in one file, for Linux and for Windows.

const NODE_LINE = 24;
const FUSE = Buffer.from('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:1');

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('The executables are built on Linux x64: the Node that reads the parts in must run here.');
  process.exit(2);
}

// It lies in node_modules, so that pkg, which calls `npx postject` from its temporary folder, finds the one that is installed here.
const scratch = join(cacheFolder, 'executable');
rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
process.env.TMPDIR = scratch;

// pkg reads the parts in by the `node` that it finds, which must be of the line that will read them out.
const linux = nodeFor('linux-x64', NODE_LINE);
process.env.PATH = [dirname(linux), process.env.PATH].join(delimiter);

const entry = join(scratch, 'launcher.cjs');
await build({
  absWorkingDir: root,
  entryPoints: ['bin/protection-check.js'],
  outfile: entry,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: `node${NODE_LINE}`,
});

const made = await executable('linux', linux, 'protection-check-linux-x64');
if (spawnSync(made, ['checklist']).status !== 0) throw new Error('the executable does not run');
await executable('win', nodeFor('win-x64', NODE_LINE), 'protection-check-win-x64.exe');
rmSync(scratch, { recursive: true });

/**
 * @param {'linux' | 'win'} platform
 * @param {string} nodePath
 * @param {string} name of the file in dist/
 */
async function executable(platform, nodePath, name) {
  const output = join(dist, name);
  rmSync(output, { force: true });
  await pkg.default(entry, {
    targets: [{ platform, arch: 'x64', nodeRange: `node${NODE_LINE}`, output }],
    nodePath,
    seaConfig: {
      disableExperimentalSEAWarning: true,
      assets: Object.fromEntries(partNames().map((part) => [part, join(dist, part)])),
    },
  });
  // pkg does not say when the parts could not be put in.
  if (!existsSync(output) || !readFileSync(output).includes(FUSE)) throw new Error(`${name} was not made`);
  const size = Math.round(readFileSync(output).length / 1_000_000);
  console.error(`built dist/${name} (${size} MB)`);
  return output;
}
