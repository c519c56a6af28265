import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, run, tool } from './run.js';

const DRAFT = `project:
  title: Wells
people:
  groups:
    - id: a
      name: Families
coordination: We will coordinate with all stakeholders.
`;
const BETTER = DRAFT.replace(
  'We will coordinate with all stakeholders.',
  'We report on Mondays to the protection cluster of the province and chair its group on wells.',
);

/** A process that stays, and what it has said so far. */
class Watching {
  private readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<number | null>;
  stdout = '';
  stderr = '';

  constructor(cwd: string, ...args: readonly string[]) {
    const [file, ...before] = tool;
    this.child = spawn(file, [...before, 'check', '--watch', '--color', 'never', ...args], { cwd });
    this.child.stdout.on('data', (chunk: Buffer) => {
      this.stdout += chunk.toString();
    });
    this.child.stderr.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    this.ended = new Promise((resolve) => {
      this.child.on('close', resolve);
    });
    running.push(this);
  }

  /** Waits until it has said something, and forgets what it said until then. */
  async says(what: RegExp): Promise<string> {
    const until = Date.now() + 40_000;
    while (!what.test(this.stdout + this.stderr)) {
      if (Date.now() > until) throw new Error(`never said ${what}: ${this.stdout}${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const said = this.stdout;
    this.stdout = '';
    this.stderr = '';
    return said;
  }

  stop(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  closeOutput(): void {
    this.child.stdout.destroy();
  }
}

const running: Watching[] = [];

afterEach(async () => {
  for (const one of running.splice(0)) await one.stop('SIGKILL');
});

describe('check --watch', () => {
  it('reports once, then says at each save what changed, and ends with 130 on Ctrl-C', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const path = join(cwd, 'draft.yaml');
    const watching = new Watching(cwd, 'draft.yaml');
    expect(await watching.says(/watching draft\.yaml/)).toContain('Wells');
    writeFileSync(path, BETTER);
    const better = await watching.says(/next:/);
    expect(better).toMatch(/^\n── \d\d:\d\d:\d\d draft\.yaml\n {2}better RS-04 .*not met → /s);
    expect(better).toMatch(/open \d+ \(−1\)/);
    writeFileSync(`${path}.new`, DRAFT);
    renameSync(`${path}.new`, path);
    expect(await watching.says(/next:/)).toContain('worse RS-04');
    expect(await watching.stop('SIGINT')).toBe(130);
  });

  it('keeps what it last judged when a save cannot be read, or the file is gone for a while', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const path = join(cwd, 'draft.yaml');
    const watching = new Watching(cwd, 'draft.yaml');
    await watching.says(/watching/);
    writeFileSync(path, DRAFT.replace('title: Wells', 'title: "Wells'));
    expect(await watching.says(/cannot be read[\s\S]*Not ready/)).toContain('what was last judged stays');
    rmSync(path);
    await watching.says(/is gone/);
    writeFileSync(path, BETTER);
    expect(await watching.says(/next:/)).toContain('better RS-04');
    expect(await watching.stop('SIGTERM')).toBe(143);
  });

  it('judges files that come into a folder, and only those that were saved', async () => {
    const cwd = folderWith({ 'drafts/a.yaml': DRAFT });
    const watching = new Watching(cwd, 'drafts', '--locale', 'fr');
    await watching.says(/sous surveillance/);
    writeFileSync(join(cwd, 'drafts/b.yaml'), BETTER);
    const said = await watching.says(/à faire ensuite/);
    expect(said).toContain('drafts/b.yaml');
    expect(said).not.toContain('a.yaml');
    await watching.stop('SIGINT');
  });

  it('ends when nobody reads what it says', async () => {
    const cwd = folderWith({ 'draft.yaml': DRAFT });
    const watching = new Watching(cwd, 'draft.yaml');
    await watching.says(/watching/);
    watching.closeOutput();
    writeFileSync(join(cwd, 'draft.yaml'), BETTER);
    expect(await watching.ended).not.toBeNull();
  });

  it.each([
    [['--watch', 'draft.yaml', '-o', 'report.md'], '--watch'],
    [['-w', 'draft.yaml', '-f', 'json'], '--watch'],
    [['-w', '-'], 'standard input'],
  ])('refuses %j', async (args, said) => {
    const { code, stderr } = await run(args, { cwd: folderWith({ 'draft.yaml': DRAFT }) });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
}, 120_000);
