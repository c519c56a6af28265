import { describe, expect, it } from 'vitest';
import { examples, folderWith, run } from './run.js';

const gate = (...args: string[]) =>
  run(['middling-niger-routes.yaml', '-q', '--no-config', ...args], { cwd: examples });

describe('--require', () => {
  it.each([
    ['accountability=80%', '3 of 13', '80%'],
    ['accountability=10/13', '3 of 13', '10/13'],
    ['accountability=20/26', '3 of 13', '20/26'],
    ['Accountability=24%', '3 of 13', '24%'],
  ])('%s closes the gate with the real count in one sentence', async (asked, count, as) => {
    const { code, stderr } = await gate('--require', asked);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `exit 1: middling-niger-routes.yaml: accountability has ${count} applicable requirements met, --require asks for ${as}\n`,
    );
  });

  it.each(['accountability=3/13', 'accountability=23%', 'accountability=0%', 'child-protection=0/1'])(
    '%s leaves it open',
    async (asked) => {
      expect((await gate('--require', asked)).code).toBe(0);
    },
  );

  it('takes several, separated by commas or given again, and says how many more fall short', async () => {
    const { code, stderr } = await gate(
      '--require',
      'accountability=80%,analysis=1/7',
      '--require',
      'participation=100%',
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/^exit 1: .*accountability has 3 of 13 .* asks for 80%; and 1 more\n$/);
  });

  it('is content with a section in which nothing applies', async () => {
    expect((await gate('--require', 'return-and-reintegration=100%')).code).toBe(0);
  });

  it('stands in the report, for verify to judge again', async () => {
    const { stdout } = await gate('--require', 'accountability=3/13', '-f', 'json');
    expect(JSON.parse(stdout).options).toMatchObject({ require: ['accountability=3/13'] });
  });

  it.each([
    ['accountability', '"" is no part of a whole'],
    ['accountability=80', '"80" is no part of a whole'],
    ['accountability=101%', 'no part of a whole'],
    ['accountability=14/13', 'no part of a whole'],
    ['accountability=0/0', 'no part of a whole'],
    ['accontability=80%', 'did you mean accountability?'],
  ])('%s ends with 2', async (asked, said) => {
    const { code, stderr } = await run(['bare.yaml', '--require', asked]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  it.each([
    ['--ignore', ['--ignore', 'accountability'], '{}'],
    ['--select', ['--select', 'analysis'], '{}'],
    ['the configuration', [], 'checklists: [thematic]\n'],
  ])('is no gate where %s leaves nothing of the section: 2, not 0', async (_, args, config) => {
    const cwd = folderWith({ 'a.yaml': 'fixture:bare.yaml', 'c.yaml': config });
    const asked = ['a.yaml', '-c', 'c.yaml', '--require', 'accountability=80%', ...args];
    const { code, stdout, stderr } = await run(asked, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('of which nothing is judged');
  });
});

describe('the reason of a closed gate is one sentence on standard error', () => {
  it.each([
    [['--fail-on', 'major', '--strict'], /^exit 1: at or above --fail-on major --strict: .+ and \d+ more\n$/],
    [['--fail-on', 'revise'], /^exit 1: at or above --fail-on revise: level not-ready\n$/],
    [['--fail-on', 'not-ready'], /^exit 1: at or above --fail-on not-ready: level not ready\n$/],
    [['--strict', '--exit-zero'], /^exit 0 by --exit-zero; without it exit 1: at or above .*DH-07, CP-10\n$/],
  ])('%j', async (args, sentence) => {
    expect((await gate(...args)).stderr).toMatch(sentence);
  });
});
