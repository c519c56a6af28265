import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../src/build/data.js';
import { configSchema } from '../../src/cli/config/format.js';
import { examples, folderWith, run, runInShell, tool } from './run.js';

const MANY_COMMANDS = 300_000;

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const weak = readFileSync(join(examples, 'weak-niger-routes.yaml'), 'utf8');
const strong = readFileSync(join(examples, 'strong-niger-routes.yaml'), 'utf8');
const short =
  'project: { title: X, language: en }\naccountability: { text: The help desk at the well is open every Tuesday. }\n';
const QUOTED = 'Tadress';

const action = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
    runs: z.object({
      steps: z.array(
        z.object({
          name: z.string(),
          run: z.string().optional(),
          uses: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  })
  .parse(parse(text('action.yml')));

const gitlab = z
  .object({
    'protection-check': z.object({
      variables: z.record(z.string(), z.string()),
      script: z.array(z.string()),
    }),
  })
  .parse(parse(text('.gitlab/protection-check.gitlab-ci.yml')))['protection-check'];

const [hook] = z
  .array(z.object({ entry: z.string(), args: z.array(z.string()), files: z.string() }))
  .parse(parse(text('.pre-commit-hooks.yaml')));

const steps = new Map(action.runs.steps.map((step) => [step.name, step]));
const checkScript = steps.get('Check')?.run ?? '';
const gitlabScript = gitlab.script.join('\n');

/** A command of a name that is the tool; npx is given the package first. */
function standIn(folder: string, name: string, skipped: number): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!/bin/sh\nshift ${skipped}\nexec ${tool.map((part) => `"${part}"`).join(' ')} "$@"\n`,
  );
  chmodSync(path, 0o755);
  return folder;
}

function runScript(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const path = `${env.BIN ?? ''}:${process.env.PATH ?? ''}`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
    {
      cwd,
      env: { ...env, PATH: path, HOME: cwd },
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('the recipes', () => {
  it('name flags that exist', async () => {
    const helps = await Promise.all(['check', 'render'].map((name) => run([name, '--help'])));
    const help = helps.map(({ stdout }) => stdout).join('\n');
    const lines = [checkScript, gitlabScript, (hook?.args ?? []).join(' ')].join('\n').split('\n');
    const flags = lines.flatMap((line) =>
      [...line.matchAll(/(?<=[\s(])--[a-z][a-z-]+/g)].map(([flag]) => flag),
    );
    expect(flags.length).toBeGreaterThan(10);
    for (const flag of flags.filter((one) => one !== '--yes')) expect(help).toContain(flag);
  });

  it('take this version of the package', () => {
    expect(action.inputs.version?.default).toBe(manifest.version);
    expect(gitlab.variables.PROTECTION_CHECK_VERSION).toBe(manifest.version);
    expect(hook?.entry).toBe(`npx --yes ${manifest.name}@${manifest.version}`);
    expect(text('README.md')).toContain(`npx --yes ${manifest.name}@${manifest.version} `);
  });

  it('put no input into a script', () => {
    for (const { run: script } of action.runs.steps) expect(script ?? '').not.toContain('${{');
    expect(steps.get('Upload SARIF')?.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+\.\d+\.\d+$/);
  });
});

describe('the GitHub action', () => {
  const inputs = {
    PATHS: 'drafts/',
    FAIL_ON: '',
    STRICT: 'false',
    REQUIRE: '',
    CONFIG: '',
    DECISIONS: '',
    FORMAT: action.inputs.format?.default ?? '',
  };

  function checked(given: Partial<typeof inputs>) {
    const cwd = folderWith({ 'drafts/a b.yaml': weak, 'drafts/strong.yaml': strong });
    standIn(join(cwd, 'protection-check/node_modules/.bin'), 'protection-check', 0);
    const output = join(cwd, 'output');
    const summary = join(cwd, 'summary');
    const places = { RUNNER_TEMP: cwd, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
    const ended = runScript(checkScript, cwd, { ...inputs, ...given, ...places });
    const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const outputs = new Map(
      read(output)
        .trim()
        .split('\n')
        .map((line) => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)] as const),
    );
    return { ...ended, cwd, outputs, summary: read(summary) };
  }

  it('knows every input that its script reads, and reads every input', () => {
    const read = action.runs.steps.flatMap(({ env }) => Object.values(env ?? {})).join('\n');
    for (const name of Object.keys(action.inputs).filter(
      (one) => one !== 'upload-sarif' && one !== 'category',
    ))
      expect(read).toContain(`\${{ inputs.${name} }}`);
  });

  it('keeps the exit code, writes JSON and SARIF, and a summary without words of the draft', () => {
    const { status, stdout, outputs, summary } = checked({ REQUIRE: 'accountability=80%\n' });
    expect(status).toBe(0);
    expect(outputs.get('exit-code')).toBe('1');
    expect(JSON.parse(readFileSync(outputs.get('json') ?? '', 'utf8')).options.require).toEqual([
      'accountability=80%',
    ]);
    expect(JSON.parse(readFileSync(outputs.get('sarif') ?? '', 'utf8')).version).toBe('2.1.0');
    expect(stdout).toContain('::error file=drafts/a b.yaml');
    expect(summary).toContain('# Protection check: 2 proposals');
    expect(strong).toContain(QUOTED);
    expect(summary + stdout).not.toContain(QUOTED);
  });

  it('gives each line of its inputs to the tool as one word, and runs none of them', () => {
    const odd = checked({ PATHS: 'drafts/a b.yaml\n', FORMAT: 'html:out/\ncsv:out.csv\n', FAIL_ON: 'never' });
    expect(odd.outputs.get('exit-code')).toBe('0');
    expect(readdirSync(odd.cwd)).toEqual(expect.arrayContaining(['out', 'out.csv']));
    const hostile = checked({ PATHS: '$(touch run) `touch run`; touch run\n', FAIL_ON: '$(touch run)' });
    expect(hostile.status).toBe(0);
    expect(hostile.outputs.get('exit-code')).toBe('2');
    expect(hostile.outputs.has('sarif')).toBe(false);
    expect(readdirSync(hostile.cwd)).not.toContain('run');
  });

  it('takes an exact version only', () => {
    const { run: script = '' } = steps.get('Install') ?? {};
    const bin = standIn(folderWith({}), 'npm', 99);
    const install = (version: string) =>
      runScript(script, bin, { BIN: bin, VERSION: version, RUNNER_TEMP: bin });
    expect(install('latest').status).toBe(2);
    expect(install('0.1.0; touch run').status).toBe(2);
    expect(install('0.1.0').stderr).not.toContain('version must be exact');
  });
});

describe('the GitLab template', () => {
  it('writes its reports and ends as the check does', () => {
    const cwd = folderWith({ 'drafts/a b.yaml': weak, 'drafts/strong.yaml': strong });
    const bin = standIn(join(cwd, 'bin'), 'npx', 2);
    const given = {
      PROTECTION_CHECK_PATHS: 'drafts/a b.yaml\ndrafts/s*.yaml',
      PROTECTION_CHECK_QUOTES: 'false',
    };
    const { status, stderr } = runScript(gitlabScript, cwd, { ...gitlab.variables, ...given, BIN: bin });
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('exit 1: ') });
    expect(readdirSync(join(cwd, 'protection-check')).sort()).toEqual([
      'a-b.html',
      'index.html',
      'strong.html',
    ]);
    expect(readFileSync(join(cwd, 'protection-check.xml'), 'utf8')).toContain('<testsuite ');
    expect(readFileSync(join(cwd, 'protection-check.json'), 'utf8')).not.toContain(QUOTED);
    const only = {
      PROTECTION_CHECK_PATHS: 'drafts/strong.yaml',
      PROTECTION_CHECK_REQUIRE: 'accountability=10/13',
    };
    expect(runScript(gitlabScript, cwd, { ...gitlab.variables, ...only, BIN: bin }).status).toBe(0);
  });
});

describe('the pre-commit hook', () => {
  it('is given proposals, and not every YAML file', () => {
    const files = new RegExp(hook?.files ?? '$^');
    expect(['proposals/a.yaml', 'x/drafts/2027/b.yml'].every((path) => files.test(path))).toBe(true);
    expect(['protection-check.config.yaml', 'decisions.yaml'].some((path) => files.test(path))).toBe(false);
  });
});

describe('README', () => {
  const commands = [...text('README.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').trim().split('\n'))
    .filter((line) => !line.startsWith('npm '))
    // A watch has no end of its own; test/cli/watch.test.ts starts and stops it.
    .filter((line) => !line.includes(' -w '));

  it(
    'shows commands that do what they say, one after the other',
    async () => {
      const cwd = folderWith({
        'draft.yaml': short,
        'old.yaml': short,
        'drafts/a.yaml': short,
        'drafts/b.yaml': short,
      });
      expect(commands.length).toBeGreaterThan(20);
      for (const command of commands) {
        const line = command.replaceAll('protection-check ', '$TOOL ');
        const { code, stderr } = await runInShell(line, cwd);
        expect({ command, code, stderr }).toEqual({ command, code: expect.toBeOneOf([0, 1]), stderr });
      }
    },
    MANY_COMMANDS,
  );

  it('shows a configuration with every key, which counts', async () => {
    const [, shown = ''] = /^```yaml\n(extends: [\s\S]*?)^```$/m.exec(text('README.md')) ?? [];
    const config = configSchema.parse(parse(shown));
    expect(Object.keys(config)).toEqual(expect.arrayContaining(Object.keys(configSchema.shape)));
    const [, own = ''] = /^```yaml\n(checklist: house\n[\s\S]*?)^```$/m.exec(text('CONTRIBUTING.md')) ?? [];
    const cwd = folderWith({
      'protection-check.config.yaml': shown,
      'shared/base.yaml': 'strict: true\n',
      'checklists/house.yaml': own,
      'decisions.yaml': 'decisions: []\n',
      'draft.yaml': strong,
    });
    const { code, stderr } = await run(['draft.yaml'], { cwd });
    expect(code, stderr).toBe(1);
    const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
    expect(JSON.stringify(report.proposals[0].requirements)).toContain('"HO-01"');
  });
});
