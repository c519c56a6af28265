import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a structural linter can ask of a proposal: that ten keys are there. */
const KEYS = [
  ['a title', '$.project', 'title'],
  ['a language', '$.project', 'language'],
  ['groups of people', '$.people', 'groups'],
  ['sources of the analysis', '$.analysis.protection', 'sources'],
  ['threats', '$.analysis.protection', 'threats'],
  ['channels for complaints', '$.accountability', 'channels'],
  ['a code of conduct', '$.safeguarding', 'code_of_conduct'],
  ['pathways of referral', '$.referral', 'pathways'],
  ['consent', '$.data_protection', 'consent'],
  ['budget lines', '$.budget', 'lines'],
];

/**
 * Spectral brings 240 packages, one of which reports its installation: it is measured where somebody has put it in, and no dependency.
 *
 * @param {string} scratch
 * @param {readonly string[]} files
 * @returns {string[] | undefined} arguments of Node that hold the files against the ten rules; nothing where it is not installed
 */
export function spectralOver(scratch, files) {
  const ruleset = join(scratch, 'spectral.json');
  const rules = KEYS.map(
    ([what, given, field], i) =>
      `"rule-${i}": { "message": "there should be ${what}", "severity": "warn", "given": "${given}", "then": { "field": "${field}", "function": "truthy" } }`,
  );
  writeFileSync(ruleset, `{ "rules": { ${rules.join(', ')} } }`);
  const cli = spectralCli();
  if (cli === undefined) return undefined;
  return [cli, 'lint', '--ruleset', ruleset, '--ignore-unknown-format', '--quiet', ...files];
}

function spectralCli() {
  try {
    return createRequire(import.meta.url).resolve('@stoplight/spectral-cli/dist/index.js');
  } catch {
    return undefined;
  }
}
