// How long `check` takes on one proposal, as a ratio to a process that only parses the same file with `yaml` (bundled, with code cache
// too) and to an empty script: whole processes, interleaved in one run, medians. Run it with `npm run bench`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../src/build/data.js';

const ROUNDS = Number(process.argv[2] ?? 21);
const proposal = join(root, 'examples', 'middling-niger-routes.yaml');
const scratch = mkdtempSync(join(tmpdir(), 'protection-check-bench-'));

const yamlOnly = await bundled(
  'yaml-only',
  `import { readFileSync } from 'node:fs';
   import { LineCounter, parseAllDocuments } from 'yaml';
   const lineCounter = new LineCounter();
   const documents = parseAllDocuments(readFileSync(process.argv[2], 'utf8'), { lineCounter });
   process.stdout.write(String(documents[0].toJS().project.title.length));`,
);
const empty = join(scratch, 'empty.cjs');
writeFileSync(empty, '0;');

/** @type {readonly { name: string, args: readonly string[] }[]} */
const processes = [
  { name: 'an empty script', args: [empty] },
  { name: 'yaml only', args: [yamlOnly, proposal] },
  { name: 'check', args: [join(root, 'bin', 'protection-check.js'), 'check', proposal] },
];
/** @type {Map<string, number[]>} */
const times = new Map(processes.map(({ name }) => [name, []]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const { name, args } of processes) {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, [...args], { stdio: 'ignore' });
    // The first round fills the code caches.
    if (round > 0) times.get(name)?.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(scratch, { recursive: true });

const medians = new Map([...times].map(([name, all]) => [name, median(all)]));
const base = medians.get('yaml only') ?? 1;
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${ROUNDS} rounds, medians`,
);
for (const [name, time] of medians) console.log(`${name.padEnd(16)} ${(time / base).toFixed(2)} × yaml only`);

/**
 * @param {string} name
 * @param {string} source
 * @returns {Promise<string>} the path of a script that runs the bundled source from V8's code cache
 */
async function bundled(name, source) {
  const bundle = join(scratch, `${name}.bundle.cjs`);
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'js' },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const launcher = join(scratch, `${name}.cjs`);
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

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
