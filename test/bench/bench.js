// Holds the speed of the tool against its bars (`npm run bench`) and writes test/bench/RESULTS.md: medians and ratios of one run on one machine.
// `--files=200` proposals beside Spectral, `--rounds=11` of whole processes, `--many` adds 5,000 proposals.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../src/build/data.js';
import { openEngine } from './engine.js';
import { judgingWith, partsOf } from './parts.js';
import { check, inTurns, measured, yamlOnly } from './processes.js';
import { LANGUAGES, proposalOf } from './proposals.js';
import { spectralOver } from './spectral.js';

const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '11' },
    many: { type: 'boolean', default: false },
  },
});
const SIZE = 30_000;
const scratch = mkdtempSync(join(tmpdir(), 'protection-check-bench-'));
/** @type {string[]} */
const lines = [];
/** @type {[string, number, number, '×' | 'MiB', 'most' | 'least'][]} */
const bars = [];
const x = (/** @type {number} */ ratio) => ratio.toFixed(2);
const load = loadavg()[0] ?? 0;

/** @param {string} title @param {readonly string[]} heads @param {readonly (readonly (string | number)[])[]} rows */
function table(title, heads, rows) {
  const row = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  lines.push('', `## ${title}`, '', row(heads), row(heads.map(() => '---')), ...rows.map(row));
}

/** @param {number} count */
function folderOf(count) {
  const folder = join(scratch, `files-${count}`);
  mkdirSync(folder);
  for (let seed = 0; seed < count; seed++)
    writeFileSync(join(folder, `p${String(seed).padStart(4, '0')}.yaml`), proposalOf(seed, SIZE));
  return folder;
}

const one = join(scratch, 'one.yaml');
writeFileSync(one, proposalOf(0, SIZE, 'en'));
const empty = join(scratch, 'empty.cjs');
writeFileSync(empty, '0;');
const processes = inTurns(
  { 'an empty script': [empty], 'yaml only': [await yamlOnly(scratch), one], check: [check, 'check', one] },
  Number(flags.rounds),
);
const yaml = processes['yaml only'] ?? Number.NaN;
table(
  'One proposal of 30 kB, whole processes in turns',
  ['process', 'ms', '× yaml only'],
  Object.entries(processes).map(([name, ms]) => [name, ms.toFixed(0), x(ms / yaml)]),
);
bars.push([
  'start-up: a check beside a process that only parses the file',
  (processes.check ?? 0) / yaml,
  1.4,
  '×',
  'most',
]);

const opened = await openEngine();
const parts = [];
for (const language of LANGUAGES)
  parts.push({ language, ...(await partsOf(opened, proposalOf(1, SIZE, language))) });
table(
  'Steps of a check beside the parse, warm',
  ['language', 'kB', 'format', 'reading', 'reading and judging'],
  parts.map(({ language, kB, parse, format, read, judge }) => [
    language,
    kB.toFixed(0),
    x(format / parse),
    x(read / parse),
    x(judge / parse),
  ]),
);
bars.push([
  'reading beside the parse (worst language)',
  Math.max(...parts.map(({ read, parse }) => read / parse)),
  1,
  '×',
  'most',
]);
bars.push([
  'all beyond the parse beside the parse (worst language)',
  Math.max(...parts.map(({ format, judge, parse }) => (format + judge) / parse - 1)),
  1,
  '×',
  'most',
]);

const growth = [];
for (const size of [10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000])
  growth.push(await partsOf(opened, proposalOf(1, size, 'en'), size > 200_000 ? 1 : 7));
const first = growth[1] ?? { kB: 1, parse: 1, read: 1, judge: 1 };
table(
  'Growth with the size of a file: cost of a kB beside that of a kB of the file of 30 kB. It grows by ever longer paragraphs, which are cheap to parse and the hardest to judge',
  ['kB', 'parse', 'reading', 'reading and judging'],
  growth.map(({ kB, parse, read, judge }) => [
    kB.toFixed(0),
    x(parse / kB / (first.parse / first.kB)),
    x(read / kB / (first.read / first.kB)),
    x(judge / kB / (first.judge / first.kB)),
  ]),
);

const text = proposalOf(1, SIZE, 'en');
const once = judgingWith(opened, text, 1);
table(
  'Growth with the number of requirements',
  ['requirements', '× the cost of one set'],
  [1, 2, 4, 8].map((copies) => [`${copies} ×`, x(judgingWith(opened, text, copies) / once)]),
);

const count = Number(flags.files);
const counts = [1, 10, 50, count];
const runs = counts.map((files) => ({
  files,
  ...measured(scratch, [
    check,
    'check',
    folderOf(files),
    '-f',
    'json',
    '-o',
    join(scratch, 'report.json'),
    '--exit-zero',
  ]),
}));
table(
  'Growth with the number of files',
  ['files of 30 kB', 'ms a file', 'peak MiB'],
  runs.map(({ files, seconds, peak }) => [files, ((seconds * 1000) / files).toFixed(0), peak.toFixed(0)]),
);
const files = Array.from({ length: count }, (_, seed) =>
  join(scratch, `files-${count}`, `p${String(seed).padStart(4, '0')}.yaml`),
);
const spectralArguments = spectralOver(scratch, files);
if (spectralArguments === undefined) {
  lines.push('', 'Spectral was not measured: `npm install --no-save @stoplight/spectral-cli` puts it in.');
} else {
  const spectral = measured(scratch, spectralArguments);
  bars.push([
    `${count} proposals beside Spectral with ten rules (times as fast)`,
    spectral.seconds / (runs.at(-1)?.seconds ?? 0),
    5,
    '×',
    'least',
  ]);
  lines.push(
    '',
    `Spectral on the same ${count} files: ${((spectral.seconds * 1000) / count).toFixed(0)} ms a file, peak ${spectral.peak.toFixed(0)} MiB; parsing one alone, warm: ${Math.min(...parts.map(({ parse }) => parse)).toFixed(1)} ms.`,
  );
}
if (flags.many) {
  const { seconds, peak } = measured(scratch, [
    check,
    'check',
    folderOf(5000),
    '-f',
    'json',
    '-o',
    join(scratch, 'report.json'),
    '--exit-zero',
  ]);
  lines.push('', `5,000 proposals: ${seconds.toFixed(0)} s, peak ${peak.toFixed(0)} MiB.`);
  bars.push(['peak memory of 5,000 proposals', peak, 400, 'MiB', 'most']);
}
rmSync(scratch, { recursive: true });

const reached = bars.map(([what, value, bar, unit, way]) => [
  what,
  `${x(value)} ${unit}`,
  `at ${way} ${bar} ${unit}`,
  (way === 'most' ? value <= bar : value >= bar) ? 'yes' : 'no',
]);
const body = lines.splice(0);
table('Bars', ['what', 'measured', 'bar', 'reached'], reached);
const page = [
  '# How fast it is',
  '',
  `Written by \`npm run bench -- --files=${flags.files} --rounds=${flags.rounds}${flags.many ? ' --many' : ''}\`: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load at its start ${load.toFixed(1)}. Medians; only the ratios mean something elsewhere.`,
  ...lines,
  ...body,
];
const PROFILE = '\n## What a profile names\n';
const file = join(root, 'test', 'bench', 'RESULTS.md');
const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
const kept = old.includes(PROFILE) ? old.slice(old.indexOf(PROFILE)) : '';
writeFileSync(file, `${page.join('\n')}\n${kept}`);
console.log(page.join('\n'));
