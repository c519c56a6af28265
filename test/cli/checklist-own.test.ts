import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

describe.each(['en', 'fr', 'es'])('checklist new in %s', (locale) => {
  it('starts a checklist whose examples run, and never writes over one', async () => {
    const cwd = folderWith({});
    expect((await run(['checklist', 'new', 'rules.yaml', '--locale', locale], { cwd })).code).toBe(0);
    const text = readFileSync(join(cwd, 'rules.yaml'), 'utf8');
    expect(text.match(/^ *# /gm)?.length).toBeGreaterThan(8);
    expect(text).toContain('checklist test rules.yaml');
    const tested = await run(['checklist', 'test', 'rules.yaml', '--locale', locale], { cwd });
    expect(tested.code).toBe(0);
    expect(tested.stdout).toMatch(/OUR-01 .*\(2\/2\)/);
    const again = await run(['checklist', 'new', 'rules.yaml'], { cwd });
    expect(again.code).toBe(2);
    expect(readFileSync(join(cwd, 'rules.yaml'), 'utf8')).toBe(text);
  });
});

describe('checklist test', () => {
  const template = async () => (await run(['checklist', 'new', '-'])).stdout;

  it('names each failing example with its place, and what was found instead', async () => {
    const wrong = (await template())
      .replace('verdict: not-met', 'verdict: met')
      .replace('quote: help desk', 'quote: help disk');
    const cwd = folderWith({ 'rules.yaml': wrong });
    const { code, stdout } = await run(['checklist', 'test', 'rules.yaml'], { cwd, env: { COLUMNS: '200' } });
    expect(code).toBe(1);
    const lines = wrong.split('\n');
    const [first, second] = lines.flatMap((line, i) => (line.includes('- verdict:') ? [i + 1] : []));
    expect(stdout).toContain(`example 1, rules.yaml:${first}:9: wanted the words`);
    expect(stdout).toMatch(/example 2, rules\.yaml:\d+:9: wanted met, found not-met/);
    expect(stdout).toContain(`rules.yaml:${second}:9`);
    expect(stdout).toContain('2 examples: 0 passed, 2 failed');
  });

  it('tells an example that breaks the format of proposals', async () => {
    const cwd = folderWith({ 'rules.yaml': (await template()).replace('language: en }', 'langage: en }') });
    const { code, stdout } = await run(['checklist', 'test', 'rules.yaml'], { cwd, env: { COLUMNS: '200' } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/example 1, .*breaks the format of proposals/);
  });

  it('ends with 2 where a checklist does not load or is not there', async () => {
    const cwd = folderWith({
      'rules.yaml': (await template()).replace('channel-help-desk', 'channel-help-desc'),
    });
    const broken = await run(['checklist', 'test', 'rules.yaml'], { cwd });
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(/rules\.yaml:\d+:\d+ OUR-01: .*did you mean channel-help-desk/);
    expect((await run(['checklist', 'test', 'none.yaml'], { cwd })).code).toBe(2);
    expect((await run(['checklist', 'test'], { cwd })).code).toBe(2);
  });
});
