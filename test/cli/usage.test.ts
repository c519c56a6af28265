import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { EXIT_CODES, FAIL_ON } from '../../src/assess/gate.js';
import { FORMATS } from '../../src/report/formats.js';
import { run } from './run.js';

describe('what is mistyped ends with 2, says nothing on standard output and suggests what was meant', () => {
  it.each([
    ['a flag', ['bare.yaml', '--formt', 'json'], '--format'],
    ['a flag that a later version may bring', ['bare.yaml', '--autofix'], '--help'],
    ['-v', ['-v'], '--version or --verbose'],
    ['a format', ['bare.yaml', '-f', 'jsn'], 'did you mean json?'],
    ['a short form of a format', ['bare.yaml', '-f', 'md'], 'did you mean markdown?'],
    ['an id', ['bare.yaml', '--select', 'AC-2'], 'did you mean AC-02?'],
    ['a section', ['bare.yaml', '--ignore', 'safety_and_dignty'], 'did you mean safety-and-dignity?'],
    ['a threshold', ['bare.yaml', '--fail-on', 'critcal'], 'did you mean critical?'],
    ['a colour', ['bare.yaml', '--color', 'allways'], 'did you mean always?'],
    ['a language', ['bare.yaml', '--locale', 'de'], 'Choose en, fr, es'],
    ['a size', ['bare.yaml', '--max-size', 'much'], '5MB'],
    ['a command', ['exlpain', 'AC-02'], 'did you mean explain?'],
    ['letters of a command', ['chekc'], 'did you mean check?'],
    ['a word that is nothing', ['frobnicate'], 'commands: check, init, render, explain, compare, decide'],
    ['a command behind a path', ['check', 'explain'], 'a command comes before everything else'],
    ['a command to get help with', ['help', 'frobnicate'], 'no such command'],
    ['an id to explain', ['explain', 'AC-5'], 'did you mean AC-05?'],
    ['no id to explain', ['explain'], "missing required argument 'id'"],
    ['a section to list', ['checklist', '--section', 'analsis'], 'did you mean analysis?'],
    ['an id to list', ['checklist', '--id', 'SD-O1'], 'did you mean SD-01?'],
    ['an area', ['bare.yaml', '--theme', 'child-protektion'], 'did you mean child-protection?'],
    ['an area to list', ['checklist', '--theme', 'returns'], 'areas: counter-trafficking'],
    ['a schema', ['schema', 'raport'], 'did you mean report?'],
  ])('%s', async (_, args, suggestion) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(suggestion);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each([
    ['--quiet with --verbose', ['bare.yaml', '-q', '--verbose']],
    ['--stdin-filename without -', ['bare.yaml', '--stdin-filename', 'a.yaml']],
    ['two reports on standard output', ['bare.yaml', '-f', 'json', '-f', 'markdown']],
    ['two reports in one file', ['bare.yaml', '-f', 'json:a', '-f', 'markdown:a']],
    ['-o with two formats', ['bare.yaml', '-f', 'json', '-f', 'markdown', '-o', 'a.json']],
    ['-o and a path of -f', ['bare.yaml', '-f', 'json:a.json', '-o', 'b.json']],
    ['-o with an ending that is no format', ['bare.yaml', '-o', 'report.pdf']],
    ['a format without its file', ['bare.yaml', '-f', 'json:']],
    ['names that leave nothing to judge', ['bare.yaml', '--select', 'AC-02', '--ignore', 'critical']],
    ['an empty list of names', ['bare.yaml', '--select', ',']],
    ['too many arguments', ['explain', 'AC-02', 'bare.yaml', 'bare.json']],
  ])('%s', async (_, args) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^protection-check: \S/);
  });
});

describe('names of requirements', () => {
  it('are taken in small letters too, several at once and again', async () => {
    const args = [
      'bare.yaml',
      '--select',
      'ac-02,Analysis',
      '--select',
      'SD-01',
      '--ignore',
      'AN-01',
      '-f',
      'json',
    ];
    const { stdout } = await run(args);
    const ids = [...stdout.matchAll(/^ {10}"id": "([A-Z]{2}-\d+)"/gm)].map(([, id]) => id);
    expect(ids).toContain('AC-02');
    expect(ids).toContain('SD-01');
    expect(ids).toContain('AN-02');
    expect(ids).not.toContain('AN-01');
    expect(ids).not.toContain('AC-01');
  });
});

describe('help', () => {
  it('shows the flags of the default command, the exit codes, every format and threshold, and examples', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const words = stdout.replace(/\s+/g, ' ');
    for (const { meaning } of EXIT_CODES) expect(words).toContain(meaning);
    for (const name of [...Object.keys(FORMATS), ...FAIL_ON]) expect(words).toContain(name);
    expect(stdout).toContain('--stdin-filename');
    expect(stdout).toMatch(/^Examples:\n {2}protection-check /m);
  });

  it.each([['--help'], ['check', '--help'], ['explain', '-h'], ['checklist', '-h'], ['help', 'schema']])(
    'fits 80 columns: %s %s',
    async (...args) => {
      const { code, stdout } = await run(args.filter((arg) => arg !== undefined));
      expect(code).toBe(0);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    },
  );

  it('the version is the one of the package', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

describe('without arguments', () => {
  it('three commands to start with are printed, and each of them is one', async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const commands = stderr
      .match(/^ {2}protection-check .+?(?= {2,})/gm)
      ?.map((line) => line.trim().split(' ').slice(1));
    expect(commands).toHaveLength(3);
    for (const args of commands ?? []) {
      const named = args.map((arg) => (arg === 'proposal.yaml' ? 'bare.yaml' : arg));
      expect((await run(named)).stdout).not.toBe('');
    }
  });
});
