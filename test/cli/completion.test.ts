import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/examples.js';
import { createProgram } from '../../src/cli/program.js';
import { folderWith, run } from './run.js';

const program = createProgram({ finish: async () => undefined, print: () => undefined });
const commands = program.commands.map((command) => command.name());

describe('completion bash', async () => {
  const { stdout: script } = await run(['completion', 'bash']);

  function completed(...words: readonly string[]): readonly string[] {
    const line = [
      script,
      `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _protection_check; printf "%s\\n" "\${COMPREPLY[@]}"`,
    ].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['-c', line, 'bash', 'protection-check', ...words], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((word) => word !== '');
  }

  it('offers every command', () => {
    expect(completed('')).toEqual([...commands, 'help']);
  });

  it.each(program.commands.map((command) => [command.name(), command] as const))(
    'offers every option of %s',
    (name, command) => {
      const flags = command.options.flatMap(({ short, long }) => [short ?? [], long ?? []].flat());
      expect(completed(name, '-')).toEqual([...flags, '-h', '--help']);
    },
  );

  it.each([
    [['ch'], ['check', 'checklist']],
    [
      ['check', '--fail-on', ''],
      ['critical', 'major', 'minor', 'revise', 'not-ready', 'never'],
    ],
    [['--fail-on', '=', 'maj'], ['major']],
    [['draft.yaml', '--loc'], ['--locale']],
    [['--select', 'AC-01,AC-12'], ['AC-01,AC-12']],
    [['--ignore', 'safety'], ['safety-and-dignity']],
    [
      ['check', '--theme', 'child-protection,c'],
      [
        'child-protection,counter-trafficking',
        'child-protection,child-protection',
        'child-protection,community-engagement',
      ],
    ],
    [
      ['explain', 'AC-1'],
      ['AC-10', 'AC-11', 'AC-12', 'AC-13'],
    ],
    [
      ['explain', 'people.groups.w'],
      ['people.groups.women', 'people.groups.with_disabilities'],
    ],
    [['decide', 'DH-01'], ['DH-01']],
    [
      ['schema', ''],
      ['proposal', 'report', 'checklist', 'config', 'decisions'],
    ],
    [['checklist', '-f', 'm'], ['markdown']],
    [['init', '--sector', 'w'], ['wash']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    // Where a file is asked for the shell offers files itself.
    [['check', ''], []],
    [['check', '--config', ''], []],
    [['init', '--title', ''], []],
  ])('%j', (words, offered) => {
    expect(completed(...words)).toEqual(offered);
  });
});

describe('completion', () => {
  const present = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

  it.each(['bash', 'zsh', 'fish'])('%s reads its script, where it is installed', async (shell) => {
    const { code, stdout, stderr } = await run(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of commands) expect(stdout).toContain(name);
    const script = join(folderWith({ script: stdout }), 'script');
    if (present(shell)) expect(spawnSync(shell, ['-n', script]).status).toBe(0);
  });

  it('suggests a shell', async () => {
    const { code, stdout, stderr } = await run(['completion', 'fihs']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('did you mean fish?');
  });
});

describe('the help of every command', () => {
  it.each(commands)('%s ends with one to three examples and fits 80 columns', async (name) => {
    const { code, stdout } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const [, after = ''] = stdout.split('\nExamples:\n');
    const examples =
      after
        .split('\n\n')[0]
        ?.split('\n')
        .filter((line) => /^ {2}\S/.test(line)) ?? [];
    expect(examples.length).toBeGreaterThanOrEqual(1);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const line of examples) expect(line).toContain('protection-check');
  });

  it('has no examples of commands that there are not', () => {
    const own = ['new', 'test'].map((name) => `checklist ${name}`);
    expect(Object.keys(EXAMPLES).filter((name) => ![...commands, ...own].includes(name))).toEqual([]);
  });

  it('shows only options that there are', () => {
    for (const [name, lines] of Object.entries(EXAMPLES)) {
      const options = program.commands.find((command) => command.name() === name)?.options ?? [];
      const known = options.flatMap(({ short, long }) => [short, long]);
      for (const flag of lines.join(' ').match(/(?<= )--?[a-z][a-z-]*/g) ?? []) expect(known).toContain(flag);
    }
  });
});
