import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { contextOf } from '../../src/assess/assess.js';
import { EXIT_CODES } from '../../src/assess/gate.js';
import { maskOf } from '../../src/assess/mask.js';
import { assessRequirement } from '../../src/assess/requirement.js';
import { root, yamlFolder } from '../../src/build/data.js';
import { readChecklist } from '../../src/checklist/load.js';
import { requirementsOf } from '../../src/checklist/requirements.js';
import { wordingFileSchema } from '../../src/checklist/wording-format.js';
import { createProgram } from '../../src/cli/program.js';
import { compileLexicon } from '../../src/narrative/compile-lexicon.js';
import { readProposal } from '../../src/narrative/reading.js';
import { FORMATS } from '../../src/report/formats.js';
import { documentOf } from '../support/document.js';
import { engine } from '../support/engine.js';
import { run } from './run.js';

const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'CHANGELOG.md'] as const;
const program = createProgram({ finish: () => Promise.resolve(), print: () => undefined });
const commands = program.commands.map((command) => command.name());
const text = (page: string) => readFileSync(join(root, page), 'utf8');

describe('README', () => {
  it('shows what the tool prints, counts and ends with (-u writes it anew)', async () => {
    let readme = text('README.md');
    for (const [opening, command = ''] of readme.matchAll(
      /^```console\n\$ node bin\/protection-check\.js (.+)\n/gm,
    )) {
      const { stdout } = await run(command.split(' '), { cwd: root });
      readme = between(readme, opening, '\n```', (shown) => asShown(stdout.trimEnd().split('\n'), shown));
    }
    const { requirements } = engine();
    const sections = new Set(requirements.map(({ section }) => section));
    const counts = `holds ${requirements.length} requirements in ${sections.size} sections`;
    readme = readme.replace(/holds \d+ requirements in \d+ sections/, counts);
    const rows = EXIT_CODES.map(({ code, meaning }) => [String(code), meaning]);
    readme = between(readme, '## Exit codes\n\n', '\n\n', () => table([['exit code', 'meaning'], ...rows]));
    await expect(readme).toMatchFileSnapshot(join(root, 'README.md'));
  });

  it('begins with the two commands of a newcomer that the rest of the project keeps', () => {
    expect(text('README.md')).toContain(
      'npm ci && node bin/protection-check.js examples/middling-niger-routes.yaml\n',
    );
    expect(text('README.md')).toContain('npm ci && npm test\n');
    expect(existsSync(join(root, 'examples/middling-niger-routes.yaml'))).toBe(true);
  });

  it('names every format', () => {
    for (const format of Object.keys(FORMATS)) expect(text('README.md')).toContain(`\`${format}\``);
  });

  it('says whose work it is and whose it is not', () => {
    expect(text('README.md')).toMatch(/independent work/);
    expect(text('README.md')).toMatch(/not a product of IOM/);
  });
});

describe('every page', () => {
  it.each(pages)('%s names flags and commands that exist', async (page) => {
    const helps = await Promise.all(commands.map((name) => run([name, '--help'])));
    const help = helps.map(({ stdout }) => stdout).join('\n');
    const own = text(page).matchAll(/protection-check(?:\.js)? [^\n`]*/g);
    for (const [command] of own)
      for (const [flag] of command.matchAll(/(?<=\s)--[a-z-]+/g)) expect(`${help} --version`).toContain(flag);
  });

  it.each(pages)('%s names files that exist', (page) => {
    const named = [
      ...text(page).matchAll(/`((?:src|test|examples|bin)\/[\w./-]*)`/g),
      ...text(page).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g),
    ];
    for (const [, path = ''] of named)
      expect({ path, exists: existsSync(join(root, path)) }).toEqual({ path, exists: true });
  });
});

describe('ARCHITECTURE', () => {
  const bundled = new Set(
    [...text('THIRD_PARTY.md').matchAll(/^\| \[?([^\s\]|]+)/gm)].map(([, name]) => name),
  );
  const chosen = Object.keys(manifest.devDependencies).filter((name) => bundled.has(name));

  it.each(chosen)('says why %s is needed', (name) => {
    expect(text('ARCHITECTURE.md')).toMatch(new RegExp(`^\\| \`${name}\` +\\| \\S.{15,}`, 'm'));
  });
});

describe('the requirement in CONTRIBUTING', () => {
  const [requirementYaml = '', lexiconYaml = ''] = [
    ...text('CONTRIBUTING.md').matchAll(/^```yaml\n([\s\S]*?)^```$/gm),
  ].map(([, yaml]) => yaml);
  const read = readChecklist('CONTRIBUTING.md', parse(requirementYaml));
  const [requirement, ...others] = 'file' in read ? requirementsOf([read.file]) : [];

  it('is one, without a fault', () => {
    expect('faults' in read ? read.faults : []).toEqual([]);
    expect(others).toEqual([]);
    expect(engine().requirements.map(({ id }) => id)).not.toContain(requirement?.id);
  });

  it('gives the verdicts and quotes of its examples', () => {
    const { knowledge } = engine();
    const files = [
      ...yamlFolder('src/narrative/lexicon/en'),
      { path: 'CONTRIBUTING.md', data: parse(lexiconYaml) },
    ];
    const { lexicon, faults } = compileLexicon(
      files.map(({ path, data }) => ({ path, data: wordingFileSchema.parse(data) })),
      'en',
    );
    expect(faults).toEqual([]);
    for (const example of requirement?.examples ?? []) {
      const document = documentOf(example.yaml);
      const context = contextOf(readProposal(document, lexicon));
      const judging = {
        context,
        sources: knowledge.sources,
        mask: maskOf(document.proposal),
        languageIsRead: true,
      };
      const assessed = requirement === undefined ? undefined : assessRequirement(requirement, judging);
      expect(assessed?.error).toBeUndefined();
      expect({ yaml: example.yaml, verdict: assessed?.verdict }).toEqual({
        yaml: example.yaml,
        verdict: example.verdict,
      });
      if (example.quote !== undefined)
        expect(assessed?.evidence.map(({ quote }) => quote).join('\n')).toContain(example.quote);
    }
  });
});

/** A text with what stands between a beginning and an end put anew. */
function between(whole: string, beginning: string, end: string, anew: (shown: string) => string): string {
  const start = whole.indexOf(beginning) + beginning.length;
  expect(start).toBeGreaterThanOrEqual(beginning.length);
  const stop = whole.indexOf(end, start);
  return whole.slice(0, start) + anew(whole.slice(start, stop)) + whole.slice(stop);
}

/** As many lines as are shown now: all, or the first ones and an ellipsis. */
function asShown(lines: readonly string[], shown: string): string {
  const most = shown.endsWith('\n…') ? shown.split('\n').length - 1 : Number.POSITIVE_INFINITY;
  return lines.length > most ? `${lines.slice(0, most).join('\n')}\n…` : lines.join('\n');
}

/** A table as the formatter writes it; the first row is its head. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
