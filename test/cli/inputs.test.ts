import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, fixtures, folderWith, reportOf, run, runInShell } from './run.js';

const json = ['-f', 'json', '--fail-on', 'never'];

describe('folders', () => {
  it('hold proposals at every depth, in the order of their names; what is none is counted on standard error', async () => {
    const cwd = folderWith({
      'drafts/b.yaml': 'fixture:bare.yaml',
      'drafts/a/z.yml': 'fixture:bare.yaml',
      'drafts/C.JSON': 'fixture:bare.json',
      'drafts/compose.yaml': 'fixture:other.yaml',
      'drafts/package.json': 'fixture:other.json',
      'drafts/old.docx': 'PK',
      'drafts/notes.txt': 'nothing',
      'drafts/.hidden/h.yaml': 'fixture:bare.yaml',
      'drafts/node_modules/n.yaml': 'fixture:bare.yaml',
    });
    const ended = await run(['drafts', ...json], { cwd });
    expect(filesOf(ended)).toEqual(['drafts/C.JSON', 'drafts/a/z.yml', 'drafts/b.yaml']);
    expect(ended.stderr).toContain(
      'drafts: left out 2 YAML or JSON files that are no proposals, 1 Word, PDF or similar file and 1 file of another kind\n',
    );
    expect(ended.code).toBe(0);
    expect((await run(['drafts', '-q', ...json], { cwd })).stderr).not.toContain('left out');
  });

  it('do not hide a proposal that is broken, large or without a title', async () => {
    const cwd = folderWith({
      'broken.yaml': 'fixture:broken.yaml',
      'large.yaml': `project:\n  title: Large\n  summary: ${'word '.repeat(500)}\n`,
      'large-other.yaml': `words: ${'word '.repeat(500)}\n`,
      'untitled.yaml': 'format: protection-check/1\n',
      'utf-16.yaml': Buffer.from('\ufeffproject:\n  title: Wide\n', 'utf16le'),
    });
    const ended = await run(['.', '--max-size', '1kB', ...json], { cwd });
    expect(filesOf(ended)).toEqual(['broken.yaml', 'large.yaml', 'untitled.yaml', 'utf-16.yaml']);
    expect(reportOf(ended).proposals.every(({ level }) => level === 'not-judged')).toBe(true);
    expect(ended.code).toBe(2);
  });

  it.each([
    ['empty', {}],
    ['with other YAML in it', { 'drafts/compose.yaml': 'fixture:other.yaml' }],
    ['with Word files in it', { 'drafts/a.docx': 'PK', 'drafts/b.pdf': '%PDF' }],
  ])('without a proposal end with 2: %s', async (_, files) => {
    const cwd = folderWith(files);
    mkdirSync(join(cwd, 'drafts'), { recursive: true });
    const { code, stdout, stderr } = await run(['drafts'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^protection-check: no proposal in drafts/);
    expect(stderr).toContain('project');
  });

  it('may hold links that lead in a circle', async () => {
    const cwd = folderWith({ 'drafts/a.yaml': 'fixture:bare.yaml' });
    symlinkSync('..', join(cwd, 'drafts/up'));
    symlinkSync('a.yaml', join(cwd, 'drafts/b.yaml'));
    expect(filesOf(await run(['drafts', ...json], { cwd }))).toEqual(['drafts/a.yaml']);
  });
});

describe('paths', () => {
  it('keep their order; a file that is reached twice is judged once', async () => {
    const cwd = folderWith({
      'b.yaml': 'fixture:bare.yaml',
      'a.yaml': 'fixture:bare.yaml',
      'c/d.yaml': 'fixture:bare.yaml',
    });
    const ended = await run(['b.yaml', './b.yaml', join(cwd, 'a.yaml'), '.', 'c', ...json], { cwd });
    expect(filesOf(ended)).toEqual(['b.yaml', join(cwd, 'a.yaml'), 'c/d.yaml']);
    expect(ended.code).toBe(0);
  });

  it('may be globs, taken as such only where no file has that name', async () => {
    const cwd = folderWith({
      'x/b.yaml': 'fixture:bare.yaml',
      'x/a.yaml': 'fixture:other.yaml',
      '[1].yaml': 'fixture:bare.yaml',
    });
    expect(filesOf(await run(['x/*.yaml', ...json], { cwd }))).toEqual(['x/b.yaml']);
    expect(filesOf(await run(['**/*.yaml', ...json], { cwd }))).toEqual(['[1].yaml', 'x/b.yaml']);
    expect(filesOf(await run(['[1].yaml', ...json], { cwd }))).toEqual(['[1].yaml']);
    const nothing = await run(['y/*.yaml'], { cwd });
    expect(nothing).toMatchObject({ code: 2, stdout: '' });
    expect(nothing.stderr).toContain('no proposal in y/*.yaml');
  });

  it('that do not exist suggest a file beside them', async () => {
    const { code, stderr } = await run(['baer.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('baer.yaml:1:1: There is no such file; did you mean bare.yaml?');
    expect((await run(['no/such/folder/a.yaml'])).stderr).toContain('There is no such file.');
    expect((await run(['bare.yaml/a.yaml'])).stderr).toContain(
      'bare.yaml/a.yaml:1:1: This file cannot be read',
    );
  });

  it('with names that a terminal or a CI system would obey are made harmless', async () => {
    const name = 'a\u001b[31m\n::error::b\u202e.yaml';
    const cwd = folderWith({ [name]: 'fixture:broken.yaml' });
    const { stdout, stderr } = await run([name], { cwd });
    for (const text of [stdout, stderr]) {
      for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
      expect(text).not.toMatch(/^::/m);
    }
  });
});

describe('standard input', () => {
  const proposal = readFileSync(join(fixtures, 'bare.yaml'));

  it('is read with -, under a name of its own or a given one', async () => {
    const plain = await run(['-', ...json], { input: proposal });
    expect(filesOf(plain)).toEqual(['<stdin>']);
    expect(reportOf(plain).proposals[0]?.sha256).toBe(createHash('sha256').update(proposal).digest('hex'));
    const named = await run(['-', '--stdin-filename', 'drafts/n.yaml', ...json], { input: proposal });
    expect(filesOf(named)).toEqual(['drafts/n.yaml']);
  });

  it('stands beside files, and twice is once', async () => {
    const ended = await run(['bare.json', '-', '-', ...json], { input: proposal });
    expect(filesOf(ended)).toEqual(['bare.json', '<stdin>']);
  });

  it('that is empty or endless ends with 2', async () => {
    expect((await run(['-'])).code).toBe(2);
    const endless = await runInShell('yes | $TOOL -');
    expect(endless.code).toBe(2);
    expect(endless.stderr).toContain('Files are read up to 2.0 MB');
  });
});
