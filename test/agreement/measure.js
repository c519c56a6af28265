// How often the tool gives the verdict of a careful reader (`npm run agreement`): labelled proposals of this folder, of the folders named,
// and of the shared folder beside the project where there is one. `-- --unseen` measures only what nothing was tuned on; `--list` names
// every disagreement with its quote.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../src/build/data.js';
import { confusion, precisionAndRecall, share } from './tables.js';

/**
 * @typedef {{ id: string, verdict: string, confidence?: string, why?: string, quote?: string }} Label
 * @typedef {{ id: string, severity: string, section: string, verdict: string, evidence: { quote: string }[] }} Judged
 * @typedef {{ file: string, language: string, section: string, severity: string, id: string, reader: string, tool: string, why: string, quote: string }} Pair
 */

const SHARED = '../shared/data/agreement';
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const folders =
  named.length > 0 ? named : ['test/agreement', SHARED].filter((folder) => existsSync(join(root, folder)));
const { unseen } = parse(readFileSync(join(root, 'test/agreement/unseen.yaml'), 'utf8'));
const onlyUnseen = process.argv.includes('--unseen');

const pairs = folders.flatMap(pairsIn);
if (pairs.length === 0) {
  console.error('no labelled proposal was found');
  process.exit(2);
}
print(pairs);
if (process.argv.includes('--list')) listDisagreements(pairs);

/**
 * @param {string} folder
 * @returns {Pair[]}
 */
function pairsIn(folder) {
  const at = join(root, folder);
  const labelled = readdirSync(at)
    .filter((name) => name.endsWith('.labels.yaml'))
    .map((name) => parse(readFileSync(join(at, name), 'utf8')))
    .filter(({ proposal }) => !onlyUnseen || unseen.includes(basename(proposal)));
  if (labelled.length === 0) return [];
  const judged = judgedIn(labelled.map(({ proposal }) => join(at, basename(proposal))));
  return labelled.flatMap(({ proposal, labels }) => pairsOf(basename(proposal), labels, judged));
}

/**
 * @param {readonly string[]} files
 * @returns {Map<string, { language: string, requirements: Judged[] }>} by the name of the file
 */
function judgedIn(files) {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'bin/protection-check.js'), 'check', '-f', 'json', '--exit-zero', ...files],
    { encoding: 'utf8', maxBuffer: 1 << 29 },
  );
  /** @type {{ proposals: { file: string, language: string, requirements: Judged[] }[] }} */
  const { proposals } = JSON.parse(stdout);
  return new Map(proposals.map((proposal) => [basename(proposal.file), proposal]));
}

/**
 * @param {string} file
 * @param {readonly Label[]} labels those of low confidence are left out: another fair reader could differ
 * @param {ReturnType<typeof judgedIn>} judged
 * @returns {Pair[]}
 */
function pairsOf(file, labels, judged) {
  const proposal = judged.get(file);
  if (proposal === undefined) throw new Error(`${file} was not judged`);
  const byId = new Map(proposal.requirements.map((requirement) => [requirement.id, requirement]));
  return labels
    .filter(({ confidence }) => confidence !== 'low')
    .map(({ id, verdict, why = '' }) => {
      const found = byId.get(id);
      return {
        file,
        language: proposal.language,
        section: found?.section ?? 'not in the report',
        severity: found?.severity ?? 'not in the report',
        id,
        reader: verdict,
        tool: found?.verdict ?? 'absent',
        why,
        quote: found?.evidence[0]?.quote ?? '',
      };
    });
}

/** @param {readonly Pair[]} all */
function print(all) {
  const files = new Set(all.map(({ file }) => file)).size;
  console.log(`${all.length} labels of ${files} proposals; intervals are Wilson's, 95 %\n`);
  for (const [title, of] of Object.entries({
    all: () => 'all',
    language: (/** @type {Pair} */ pair) => pair.language,
    severity: (/** @type {Pair} */ pair) => pair.severity,
    section: (/** @type {Pair} */ pair) => pair.section,
    proposal: (/** @type {Pair} */ pair) => pair.file,
  })) {
    console.log(`The reader's verdict, by ${title}`);
    for (const name of new Set(all.map(of))) {
      const own = all.filter((pair) => of(pair) === name);
      console.log(
        `  ${name.padEnd(34)} ${share(own.filter(({ reader, tool }) => reader === tool).length, own.length)}`,
      );
    }
  }
  const when = (/** @type {string} */ reader, /** @type {string} */ tool) =>
    share(
      all.filter((pair) => pair.reader === reader && pair.tool === tool).length,
      all.filter((pair) => pair.reader === reader).length,
    );
  console.log('\nThe mistakes that count');
  console.log(`  not met taken for met              ${when('not-met', 'met')}`);
  console.log(`  partly met taken for met           ${when('partly-met', 'met')}`);
  console.log(`  met taken for not met              ${when('met', 'not-met')}`);
  console.log(
    `  left to a person                   ${share(all.filter(({ tool }) => tool === 'needs-review').length, all.length)}`,
  );
  console.log(`\n${precisionAndRecall(all)}\n\n${confusion(all)}`);
}

/** @param {readonly Pair[]} all worst first: a met that a reader denies, a not met that a reader contradicts */
function listDisagreements(all) {
  const worst = ['not-met>met', 'met>not-met', 'partly-met>met', 'partly-met>not-met'];
  const rank = (/** @type {Pair} */ { reader, tool }) => {
    const at = worst.indexOf(`${reader}>${tool}`);
    return at < 0 ? worst.length : at;
  };
  console.log('\nDisagreements, the reader first');
  for (const pair of all.filter(({ reader, tool }) => reader !== tool).sort((a, b) => rank(a) - rank(b)))
    console.log(
      `  ${pair.reader} > ${pair.tool}  ${pair.file} ${pair.id}: ${pair.why}${pair.quote === '' ? '' : ` | quoted: ${pair.quote.slice(0, 160)}`}`,
    );
}
