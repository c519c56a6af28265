// What reading and judging cost beside parsing the same file, both warm, and how they grow with the text: ratios of one run, no times.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseDocument, stringify } from 'yaml';
import { root } from '../../src/build/data.js';
import { virtualModulesForEsbuild } from '../../src/build/virtual-modules.js';

const ROUNDS = 15;
const FILES = {
  en: 'examples/strong-niger-routes.yaml',
  fr: 'examples/vallee-du-fleuve.yaml',
  es: 'examples/frontera-arauca.yaml',
};

const folder = mkdtempSync(join(tmpdir(), 'protection-check-bench-'));
const bundle = join(folder, 'engine.cjs');
await build({
  absWorkingDir: root,
  stdin: {
    contents: `
      export { builtInEngine } from './src/assess/engine.ts';
      export { languageOf } from './src/assess/proposal-language.ts';
      export { readProposal } from './src/narrative/reading.ts';
      export { defaultLimits } from './src/proposal/limits.ts';
      export { readProposals } from './src/proposal/read.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
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

/** @param {() => unknown} work */
function median(work) {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

/** @param {string} name @param {string} text @returns {{ name: string, kB: number, parse: number, format: number, read: number, judge: number }} */
function row(name, text) {
  const bytes = Buffer.from(text);
  const [document] = tool.readProposals(name, bytes, tool.defaultLimits).documents;
  const { language } = tool.languageOf(document);
  const lexicon = engine.knowledge.lexicon(language);
  const parse = median(() => parseDocument(text).toJS());
  const format = median(() => tool.readProposals(name, bytes, tool.defaultLimits));
  const read = median(() => tool.readProposal(document, lexicon, engine.knowledge.lexicon));
  const judge = median(() => engine.assess(document, ''));
  return { name, kB: bytes.length / 1000, parse, format, read, judge };
}

const rows = Object.entries(FILES).map(([language, file]) =>
  row(language, readFileSync(join(root, file), 'utf8')),
);
console.log(
  'file        kB   format/parse  reading/parse  reading+judging/parse   (parse: yaml alone, warm)',
);
for (const { name, kB, parse, format, read, judge } of rows)
  console.log(
    `${name.padEnd(9)} ${kB.toFixed(0).padStart(4)}   ${(format / parse).toFixed(2).padStart(12)}  ${(read / parse).toFixed(2).padStart(13)}  ${(judge / parse).toFixed(2).padStart(21)}`,
  );

const one = readFileSync(join(root, FILES.en), 'utf8');
const proposal = parseDocument(one).toJS();
console.log('\ngrowth: the same activities again and again (each line against the first, per kB)');
/** @type {{ read: number, judge: number, parse: number } | undefined} */
let first;
for (const times of [1, 2, 4]) {
  const outcomes = Array.from({ length: times }, (_, i) =>
    proposal.results.outcomes.map((/** @type {unknown} */ outcome) => renamed(outcome, i)),
  ).flat();
  const { kB, read, judge, parse } = row(`x${times}`, stringify({ ...proposal, results: { outcomes } }));
  first ??= { read: read / kB, judge: judge / kB, parse: parse / kB };
  console.log(
    `x${times}  ${kB.toFixed(0).padStart(4)} kB   parse ${(parse / kB / first.parse).toFixed(2)}   reading ${(read / kB / first.read).toFixed(2)}   judging ${(judge / kB / first.judge).toFixed(2)}`,
  );
}

/** The same element with words of its own, so that it is no copy. @param {unknown} value @param {number} i @returns {unknown} */
function renamed(value, i) {
  if (typeof value === 'string') return i === 0 ? value : `${value} ${i}`;
  if (Array.isArray(value)) return value.map((item) => renamed(item, i));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, i)]));
}
