import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, reportOf, run, runInShell } from './run.js';

const ANSWERS =
  '--theme child-protection --sector wash --kind delivery --mobility internal,transit --group idp';

describe('init', () => {
  it('writes a proposal from flags, without questions, and says what comes next on standard error', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await run(
      ['init', 'new.yaml', '--language', 'fr', ...ANSWERS.split(' ')],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^écrit : new\.yaml\n.*protection-check check new\.yaml/);
    const text = readFileSync(join(cwd, 'new.yaml'), 'utf8');
    for (const line of [
      '  language: fr',
      '  kind: [delivery]',
      '  themes: [child-protection]',
      '  sectors: [wash]',
      '    scope: [internal]',
      '    stages: [transit]',
      '      category: idp',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('holds the sections that the answers call for, and no others', async () => {
    const sections = async (...args: string[]) =>
      [...(await run(['init', ...args])).stdout.matchAll(/^(?: {2})?(\w+): ?\|?$/gm)].map(([, key]) => key);
    const delivery = await sections('--kind', 'delivery', '--theme', 'community-engagement');
    expect(delivery).toEqual(
      expect.arrayContaining(['analysis', 'accountability', 'meaningful_access', 'community_engagement']),
    );
    expect(delivery).not.toContain('child_protection');
    expect(delivery).not.toContain('advocacy');
    const advocacy = await sections('--kind', 'advocacy');
    expect(advocacy).toContain('advocacy');
    expect(advocacy).not.toContain('meaningful_access');
    expect(advocacy).not.toContain('community_engagement');
  });

  it('goes into a check whose every applicable requirement is not met, without format fault', async () => {
    const { code, stdout } = await runInShell(`$TOOL init ${ANSWERS} 2>/dev/null | $TOOL - -f json`);
    expect(code).toBe(1);
    const [proposal] = reportOf({ stdout }).proposals;
    expect(proposal?.formatFaults).toEqual([]);
    expect(stdout).not.toMatch(/"verdict": "(?!not-met|not-applicable)/);
  });

  it.each([[[]], [['-']]])('prints a template without file and without questions: init %j', async (args) => {
    const { code, stdout } = await run(['init', ...args]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# yaml-language-server: /);
  });

  it.each([
    ['what is there already', 'kept.yaml', 'kept.yaml is there already, and stays as it is'],
    ['a folder', '.', 'is a folder'],
    ['a folder that is missing', 'none/new.yaml', 'there is no folder none'],
    ['another kind of file', 'new.docx', 'new.yaml'],
  ])('ends with 2 for %s, and writes nothing', async (_, path, said) => {
    const cwd = folderWith({ 'kept.yaml': 'mine' });
    const { code, stdout, stderr } = await run(['init', path, '--language', 'es'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(readdirSync(cwd)).toEqual(['kept.yaml']);
    expect(readFileSync(join(cwd, 'kept.yaml'), 'utf8')).toBe('mine');
  });

  it.each([
    ['--kind', 'reserch', 'did you mean research?'],
    ['--theme', 'child-protektion', 'did you mean child-protection?'],
    ['--sector', 'water', 'there are: shelter, nfi, wash'],
    ['--mobility', 'transi', 'did you mean transit?'],
    ['--group', 'refugees', 'did you mean refugee?'],
    ['--language', 'de', 'Choose en, fr, es'],
  ])('suggests what was meant by %s %s', async (flag, value, said) => {
    const cwd = folderWith({});
    const { code, stderr } = await run(['init', 'new.yaml', flag, value], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(cwd, 'new.yaml'))).toBe(false);
  });

  it('quotes a title whatever it holds', async () => {
    const title = 'Water: "safe"\n# for all';
    const { stdout } = await run(['init', '--title', title]);
    expect(stdout).toContain(`\n  title: ${JSON.stringify(title)}\n`);
  });
});
