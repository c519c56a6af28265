import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

const DRAFT = 'project:\n  title: Wells\npeople:\n  groups:\n    - id: a\n      name: Families\n';

describe('fix', () => {
  it('writes stubs into the file, says which, and adds nothing the second time', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const first = await run(['fix', 'draft.yaml'], { cwd });
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toMatch(/^draft\.yaml: \d+ stubs added: .*AC-02/);
    const text = readFileSync(join(cwd, 'draft.yaml'), 'utf8');
    expect(text).toMatch(/^# TODO AC-02: By which ways can people complain/m);
    const second = await run(['fix', 'draft.yaml'], { cwd });
    expect(second.code).toBe(0);
    expect(second.stderr).toMatch(/^draft\.yaml: nothing to add\n/);
    expect(readFileSync(join(cwd, 'draft.yaml'), 'utf8')).toBe(text);
  });

  it('shows a diff with --dry-run and writes nothing', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const { code, stdout, stderr } = await run(['fix', 'draft.yaml', '--dry-run', '--only', 'ac-06'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- draft\.yaml\n\+\+\+ draft\.yaml\n@@ /);
    expect(stdout).not.toMatch(/^-(?!-- )/m);
    expect(stderr).toBe('draft.yaml: 1 stub would be added: AC-06\n');
    expect(readFileSync(join(cwd, 'draft.yaml'), 'utf8')).toBe(DRAFT);
    const painted = await run(['fix', 'draft.yaml', '--dry-run', '--color', 'always'], { cwd });
    expect(painted.stdout).toContain('\u001b[32m+');
  });

  it('escapes what a draft brings into a diff', async () => {
    const cwd = folderWith({ 'draft.yaml': `${DRAFT}# \u202e turned\n` });
    const { stdout } = await run(['fix', 'draft.yaml', '--dry-run'], { cwd });
    expect(stdout).toContain('#  turned');
  });

  it('keeps the mode of the file, follows a link, and keeps byte order mark and line ends', async () => {
    const before = `\uFEFF${DRAFT}`.replaceAll('\n', '\r\n');
    const cwd = folderWith({ 'draft.yaml': before });
    chmodSync(join(cwd, 'draft.yaml'), 0o640);
    symlinkSync('draft.yaml', join(cwd, 'link.yaml'));
    expect((await run(['fix', 'link.yaml', '--only', 'AC-06'], { cwd })).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'draft.yaml')).mode & 0o777).toBe(0o640);
    const after = readFileSync(join(cwd, 'draft.yaml'), 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('mends what is plain with --safe and says where', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT.replace('title', 'titel') });
    const { code, stderr } = await run(['fix', 'draft.yaml', '--safe', '--only', 'AC-06'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('draft.yaml:2:3: key renamed to `title`\n');
    expect(readFileSync(join(cwd, 'draft.yaml'), 'utf8').startsWith(DRAFT)).toBe(true);
  });

  it('says why a requirement that was asked for has no stub', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const { code, stderr } = await run(['fix', 'draft.yaml', '--only', 'CP-05'], { cwd });
    expect(code).toBe(0);
    expect(stderr).toBe(
      'draft.yaml: nothing to add\nCP-05: nothing to add, it is not asked of this proposal\n',
    );
  });

  it('writes in the language of the proposal, or the one that is asked for', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT.replace('title: Wells', 'title: Puits\n  language: fr') });
    const own = await run(['fix', 'draft.yaml', '--dry-run', '--only', 'AC-06'], { cwd });
    expect(own.stdout).toContain("Mots d'exemple");
    expect(own.stderr).toContain('1 ébauche serait ajoutée');
    const asked = await run(['fix', 'draft.yaml', '--dry-run', '--only', 'AC-06', '--locale', 'es'], { cwd });
    expect(asked.stdout).toContain('Palabras de ejemplo');
  });

  it('reads standard input and writes standard output, or another file', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const piped = await run(['fix', '-', '--only', 'AC-06'], { cwd, input: DRAFT });
    expect(piped.stdout).toContain('# TODO AC-06:');
    expect((await run(['fix', 'draft.yaml', '-o', 'new.yaml', '--only', 'AC-06'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'new.yaml'), 'utf8')).toBe(piped.stdout);
    expect(readFileSync(join(cwd, 'draft.yaml'), 'utf8')).toBe(DRAFT);
    const over = await run(['fix', 'draft.yaml', '-o', './draft.yaml'], { cwd });
    expect(over.code).toBe(2);
  });

  it.each([
    ['JSON', 'draft.json', '{"project":{"title":"Wells"}}', 'cp draft.json draft.yaml'],
    ['what is no YAML', 'draft.yaml', 'project: { title: "Wells }\n', 'nothing was changed'],
    ['a file without title', 'draft.yaml', 'people: { total: 3 }\n', 'project.title'],
  ])('refuses %s, and changes nothing', async (_, name, text, said) => {
    const cwd = folderWith({ [name]: text });
    const { code, stderr, stdout } = await run(['fix', name], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });

  it.each([
    [['fix', 'nowhere.yaml'], 'nowhere.yaml'],
    [['fix', '.'], 'folder'],
    [['fix', 'draft.yaml', '--only', 'AC-99'], 'AC-99'],
    [['fix'], 'file'],
  ])('ends with 2 for %j', async (args, said) => {
    const { code, stderr } = await run(args, { cwd: folderWith({ 'draft.yaml': DRAFT }) });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
}, 60_000);
