import { describe, expect, it } from 'vitest';
import { folderWith, run, runInShell } from './run.js';

describe('demo', () => {
  it('prints the draft and every step where nobody turns pages', async () => {
    const { code, stdout, stderr } = await run(['demo']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('format: protection-check/1');
    for (const n of [1, 5, 10]) expect(stdout).toContain(`Step ${n} of 10: `);
    expect(stdout).not.toContain('\x1b');
  });

  it('prints one step: the change, the verdicts and the words that were found', async () => {
    const { stdout } = await run(['demo', 'mainstreaming', '--step', '5'], { env: { COLUMNS: '200' } });
    expect(stdout).toMatch(/^Step 5 of 10: /);
    expect(stdout).toMatch(/^ {2}- {5}- \{ name: Complaint box/m);
    expect(stdout).toMatch(/^ {2}\+ {5}- \{ name: Hotline 555/m);
    expect(stdout).toMatch(/AC-02 +critical +not met → met/);
    expect(stdout).not.toContain('Step 6');
    expect((await run(['demo', '--step', '0'])).stdout).toContain('The draft at the start');
  });

  it.each([
    ['fr', /^Étape 2 sur 8 : /, /non satisfaite → satisfaite/],
    ['es', /^Paso 2 de 8: /, /no cumple → cumple/],
  ])('speaks %s, draft and all', async (locale, heading, verdict) => {
    const { stdout } = await run([
      'demo',
      '--story',
      'child-protection-and-trafficking',
      '--locale',
      locale,
      '--step',
      '2',
    ]);
    expect(stdout).toMatch(heading);
    expect(stdout).toMatch(verdict);
    expect(stdout).not.toMatch(/not met|Found|Help is the same/);
  });

  it.each([
    [['demo', 'mainstreeming'], 'did you mean mainstreaming?'],
    [['demo', '--step', '11'], 'this story has 10 steps'],
    [['demo', '--step', 'two'], 'whole number'],
    [['demo', 'mainstreaming', '--story', 'child-protection-and-trafficking'], 'two stories'],
    [['demo', '--locale', 'de'], 'en, fr, es'],
  ])('%j ends with 2 and the way out', async (args, said) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('takes no notice of the folder in which it is started', async () => {
    const cwd = folderWith({ 'protection-check.config.yaml': 'ignore: [AC-02]\n' });
    const { stdout } = await run(['demo', '--step', '5'], { cwd });
    expect(stdout).toContain('AC-02');
  });
});

// `script` gives a command a terminal of its own; keys that come before it reads them would be lost.
const typed = (keys: string) =>
  runInShell(`(sleep 6; printf '${keys}'; sleep 2) | TERM=xterm script -qec '$TOOL demo' /dev/null`);

describe('demo at a terminal', () => {
  it('turns pages by keys and ends with q', async () => {
    const { code, stdout } = await typed('\\r\\033[C\\033[Dq');
    expect([...stdout.matchAll(/Step (\d) of/g)].map(([, n]) => n)).toEqual(['1', '2', '1']);
    expect(code).toBe(0);
  });

  it('ends with 130 on Ctrl-C', async () => {
    expect((await typed('\\r\\003')).code).toBe(130);
  });
});
