import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/assess/gate.js';
import { examples, folderWith, reportOf, run, runInShell } from './run.js';

/** One case for every row of the table that help and README print. */
const cases: Readonly<Record<number, () => Promise<{ readonly code: number | null }>>> = {
  0: () => run(['bare.yaml', '--select', 'minor']),
  1: () => run(['bare.yaml']),
  2: () => run(['no-such-file.yaml']),
  130: () => run(['-'], { kill: 'SIGINT' }),
  143: () => run(['-'], { kill: 'SIGTERM' }),
};

describe('exit codes', () => {
  it.each(EXIT_CODES.map(({ code, meaning }) => ({ code, meaning })))('$code: $meaning', async ({ code }) => {
    expect((await cases[code]?.())?.code).toBe(code);
  });

  it.each([
    [
      'a misspelt key, whatever the threshold',
      ['misspelt-key.yaml', '--fail-on', 'never', '--ignore', 'critical'],
    ],
    ['a level that was asked for', ['hollow.yaml', '--fail-on', 'not-ready']],
    ['what is not met by reading, with --strict', ['hollow.yaml', '--select', 'AC-02', '--strict']],
  ])('1 for %s', async (_, args) => {
    expect((await run(args)).code).toBe(1);
  });

  it.each([
    ['a language that is not read', ['german.yaml']],
    ['no YAML', ['broken.yaml']],
    ['no proposal, named by hand', ['other.yaml']],
    ['an unknown flag', ['bare.yaml', '--autofix']],
    ['no input', ['check']],
  ])('2 for %s', async (_, args) => {
    expect((await run(args)).code).toBe(2);
  });

  it('2 wins over 1, and what can be read is reported all the same', async () => {
    const ended = await run(['bare.yaml', 'broken.yaml', 'bare.json', '-f', 'json']);
    expect(ended.code).toBe(2);
    expect(reportOf(ended).proposals.map(({ file, level }) => [file, level])).toEqual([
      ['bare.yaml', 'not-ready'],
      ['broken.yaml', 'not-judged'],
      ['bare.json', 'not-ready'],
    ]);
  });

  it('--exit-zero turns 1 into 0 and says so, and never turns 2', async () => {
    const forgiven = await run(['bare.yaml', '--exit-zero', '--select', 'AC-02', '-f', 'json']);
    expect(forgiven.code).toBe(0);
    expect(forgiven.stderr).toMatch(/^exit 0 by --exit-zero; without it exit 1: .*AC-02/m);
    expect((await run(['broken.yaml', '--exit-zero'])).code).toBe(2);
  });

  it('a report carries the exit code with which the run ends', async () => {
    for (const args of [
      ['bare.yaml'],
      ['bare.yaml', '--exit-zero'],
      ['broken.yaml'],
      ['bare.yaml', '--select', 'minor'],
    ]) {
      const ended = await run([...args, '-f', 'json']);
      expect(reportOf(ended).exitCode).toBe(ended.code);
    }
  });

  it('0 with level not ready says why, and what --strict would do', async () => {
    const ended = await run(['hollow.yaml', '--select', 'AC-02']);
    expect(ended.code).toBe(0);
    expect(ended.stderr).toBe(
      'exit 0: nothing critical is plainly missing; 1 critical is not met by reading, --strict counts them\n',
    );
  });

  it('an empty list of files in a script is never a pass', async () => {
    const folder = folderWith({});
    expect((await runInShell('files=""; $TOOL $files', folder)).code).toBe(2);
    expect((await runInShell('files=""; $TOOL check "$files"', folder)).code).toBe(2);
  });

  it('the weak example fails a gate and the strong one passes it', async () => {
    expect((await run(['weak-niger-routes.yaml', '-q'], { cwd: examples })).code).toBe(1);
    expect((await run(['strong-niger-routes.yaml', '-q'], { cwd: examples })).code).toBe(0);
  });
});
