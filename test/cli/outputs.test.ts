import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, folderWith, reportOf, run, runInShell } from './run.js';

const never = ['--fail-on', 'never'];

describe('reports', () => {
  it('go to several places in one run; standard output holds one report and nothing else', async () => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml' });
    const args = ['a.yaml', '-f', 'json', '-f', 'markdown:a.md', '-f', 'terminal:a.txt', ...never];
    const ended = await run(args, { cwd });
    expect(reportOf(ended).proposals).toHaveLength(1);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toMatch(/^# /);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('A bare beginning');
    expect(ended.stderr).toMatch(
      /^written: a\.md\nwritten: a\.txt\nexit 0: --fail-on never; (\d+) critical are not met, \1 of them plainly missing\n$/,
    );
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'a.txt', 'a.yaml']);
  });

  it.each([
    ['a.json', /^\{/],
    ['a.md', /^# /],
    ['a.txt', /^A bare beginning/],
  ])('-o %s has the format of its ending', async (name, start) => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml' });
    expect((await run(['a.yaml', '-o', name, ...never], { cwd })).stdout).toBe('');
    expect(readFileSync(join(cwd, name), 'utf8')).toMatch(start);
  });

  it('-f wins over the ending, and - is standard output', async () => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml' });
    await run(['a.yaml', '-f', 'json', '-o', 'a.txt', ...never], { cwd });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toMatch(/^\{/);
    expect((await run(['a.yaml', '-f', 'json', '-o', '-'], { cwd })).stdout).toMatch(/^\{/);
  });

  it('are the same bytes for the same input', async () => {
    const args = ['middling-niger-routes.yaml', '-f', 'json'];
    expect((await run(args, { cwd: examples })).stdout).toBe((await run(args, { cwd: examples })).stdout);
  });

  it('hold no words of the draft with --no-quotes', async () => {
    const cwd = folderWith({});
    const draft = join(examples, 'middling-niger-routes.yaml');
    const formats = ['-f', 'terminal', '-f', 'markdown:a.md', '-f', 'json:a.json'];
    const { stdout } = await run([draft, '--no-quotes', '--verbose', ...formats], { cwd });
    for (const text of [stdout, ...['a.md', 'a.json'].map((name) => readFileSync(join(cwd, name), 'utf8'))]) {
      expect(text).not.toContain('Between the wells');
      expect(text).not.toContain('Tadress');
      expect(text).toContain('AC-02');
    }
  });

  it('say less with -q and more with --verbose', async () => {
    const lines = async (...flags: string[]) =>
      (await run(['middling-niger-routes.yaml', ...flags], { cwd: examples })).stdout.split('\n').length;
    const [quiet, normal, verbose] = [await lines('-q'), await lines(), await lines('--verbose')];
    expect(quiet).toBeLessThan(normal);
    expect(normal).toBeLessThan(verbose);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['a place in no folder', 'nowhere/a.json', /there is no folder nowhere/],
    ['the proposal itself', 'a.yaml', /it is the proposal that is read/],
    ['the proposal by another way', './b/../a.yaml', /it is the proposal that is read/],
  ])('is refused before anything is judged: %s', async (_, path, said) => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml', 'a-folder/x': '', 'b/x': '' });
    const before = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    const { code, stdout, stderr } = await run(['a.yaml', '-f', `json:${path}`, '-f', 'markdown:fine.md'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(existsSync(join(cwd, 'fine.md'))).toBe(false);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(before);
  });

  // A device that is always full: Linux has one.
  it.each(['/dev/full'].filter(existsSync))('ends with 2 on a full disk: %s', async (device) => {
    const full = await runInShell(`$TOOL bare.yaml > ${device}`);
    expect(full.code).toBe(2);
    expect(full.stderr).toContain('the disk is full');
    const report = await run(['bare.yaml', '-f', 'json', '-f', `markdown:${device}`]);
    expect(report.code).toBe(2);
    expect(reportOf(report).exitCode).toBe(2);
    expect((await runInShell(`$TOOL --help > ${device}`)).code).toBe(2);
    expect(statSync(device).isCharacterDevice()).toBe(true);
  });

  it('is not a report of an earlier run, though it lies in the folder that is judged', async () => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml' });
    const args = ['.', '-f', 'json:report.json', '-f', 'json:each/', '--exit-zero'];
    const first = await run(args, { cwd });
    const report = readFileSync(join(cwd, 'report.json'), 'utf8');
    const second = await run(args, { cwd });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(report);
  });

  it('is a proposal in JSON that lies there', async () => {
    const draft = '{ "project": { "title": "Wells" } }\n';
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml', 'draft.json': draft });
    const { code, stderr } = await run(['.', '-f', 'json:draft.json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('cannot write draft.json') });
    expect(readFileSync(join(cwd, 'draft.json'), 'utf8')).toBe(draft);
  });

  it('leaves a device a device', async () => {
    expect((await run(['bare.yaml', '-f', 'json', '-o', '/dev/null', ...never])).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a reader that has seen enough', () => {
  it.each([
    ['$TOOL middling-niger-routes.yaml --verbose --fail-on never | head -1; echo $PIPESTATUS', '0'],
    ['$TOOL middling-niger-routes.yaml -f json --fail-on revise | head -c 1; echo; echo $PIPESTATUS', '0'],
    ['$TOOL weak-niger-routes.yaml -f json | true; echo $PIPESTATUS', '1'],
    ['$TOOL checklist -f markdown | head -1; echo $PIPESTATUS', '0'],
    ['$TOOL schema | head -1; echo $PIPESTATUS', '0'],
  ])('%s', async (line, exitCode) => {
    const { stdout, stderr } = await runInShell(line, examples);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(exitCode);
    expect(stderr).not.toMatch(/EPIPE|^\s+at /m);
  });
});

describe('on a terminal', () => {
  it.each([
    ['a pipe is not painted', [], {}, false],
    ['unless told by --color', ['--color', 'always'], {}, true],
    ['or by FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['where --color wins over the environment', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
    ['and --color wins over NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
  ])('%s', async (_, flags, env, expected) => {
    const { stdout } = await run(['bare.yaml', ...flags], { env });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });

  it('a narrow one is filled and not burst', async () => {
    for (const args of [
      ['middling-niger-routes.yaml'],
      ['checklist'],
      ['explain', 'AC-01', 'middling-niger-routes.yaml'],
    ]) {
      const { stdout } = await run(args, { cwd: examples, env: { COLUMNS: '40' } });
      // Snippets are not broken, so that they can be copied.
      const long = stdout.split('\n').filter((line) => line.length > 40 && !line.startsWith('    '));
      expect(long).toEqual([]);
    }
  });

  it('a report in a file is as wide whatever the terminal is', async () => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml' });
    const written = async (columns: string) => {
      await run(['a.yaml', '-o', 'a.txt'], { cwd, env: { COLUMNS: columns } });
      return readFileSync(join(cwd, 'a.txt'), 'utf8');
    };
    expect(await written('40')).toBe(await written('120'));
  });
});

describe('a run that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s writes nothing', async (signal) => {
    const cwd = folderWith({});
    const ended = await run(['-', '-f', 'json:a.json', '-f', 'terminal'], {
      cwd,
      kill: signal,
    });
    expect(ended.stdout).toBe('');
    expect(readdirSync(cwd)).toEqual([]);
  });
});
