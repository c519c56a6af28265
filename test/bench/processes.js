import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../src/build/data.js';

export const check = join(root, 'bin', 'protection-check.js');

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs processes in turns, so that what else the machine does falls on all of them; a first round fills the code caches.
 *
 * @param {Readonly<Record<string, readonly string[]>>} commands arguments of Node, by name
 * @param {number} rounds
 * @returns {Record<string, number>} median milliseconds
 */
export function inTurns(commands, rounds) {
  /** @type {Map<string, number[]>} */
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      spawnSync(process.execPath, [...args], { stdio: 'ignore' });
      if (round > 0) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

/**
 * Runs one process and asks for its time and the most memory that it held.
 *
 * @param {string} scratch a folder for what it leaves
 * @param {readonly string[]} args of Node
 * @returns {{ seconds: number, peak: number }} peak in MiB
 */
export function measured(scratch, args) {
  const hook = join(scratch, 'peak.cjs');
  writeFileSync(
    hook,
    `process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const start = process.hrtime.bigint();
  const { stderr, status } = spawnSync(process.execPath, ['--require', hook, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0)
    throw new Error(`${args.slice(0, 2).join(' ')} ended with ${status}:\n${stderr.slice(0, 500)}`);
  return { seconds, peak: Number(/peak (\d+)\n$/.exec(stderr)?.[1]) / 1024 };
}

/**
 * @param {string} scratch
 * @returns {Promise<string>} the path of a script that only parses a file with `yaml`, bundled and run from V8's code cache
 */
export async function yamlOnly(scratch) {
  const bundle = join(scratch, 'yaml-only.bundle.cjs');
  await build({
    stdin: {
      contents: `
        import { readFileSync } from 'node:fs';
        import { LineCounter, parseAllDocuments } from 'yaml';
        const lineCounter = new LineCounter();
        const documents = parseAllDocuments(readFileSync(process.argv[2], 'utf8'), { lineCounter });
        process.stdout.write(String(documents[0].toJS().project.title.length));`,
      resolveDir: root,
      loader: 'js',
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const launcher = join(scratch, 'yaml-only.cjs');
  writeFileSync(
    launcher,
    `const fs = require('node:fs'); const vm = require('node:vm');
     const text = '(function (require, process) {' + fs.readFileSync(${JSON.stringify(bundle)}, 'latin1') + '\\n})';
     const cache = ${JSON.stringify(`${bundle}.cache`)};
     const cachedData = fs.existsSync(cache) ? fs.readFileSync(cache) : undefined;
     const script = new vm.Script(text, { filename: ${JSON.stringify(bundle)}, cachedData });
     script.runInThisContext()(require, process);
     if (cachedData === undefined) fs.writeFileSync(cache, script.createCachedData());`,
  );
  return launcher;
}
