import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { root } from '../../src/build/data.js';

const executable = process.env.PROTECTION_CHECK_EXECUTABLE;

/** The tool before its arguments: as in a clone, or the executable whose path a variable names (`npm run test:executable`). */
export const tool: readonly [string, ...string[]] =
  executable === undefined
    ? [process.execPath, join(root, 'bin/protection-check.js')]
    : [join(root, executable)];

export const fixtures = join(root, 'test/cli/fixtures');
export const examples = join(root, 'examples');

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** What is written to standard input before it ends. */
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** This signal is sent while the tool reads standard input, which stays open. */
  readonly kill?: NodeJS.Signals;
}

/** Runs the tool as users do: the built bundle, a process of its own, real pipes. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd = fixtures, input, env, kill } = options;
  const [file, ...before] = tool;
  const child = spawn(file, [...before, ...args], { cwd, env: { ...plainEnvironment(), ...env } });
  // A program that does not read its input closes the pipe.
  child.stdin.on('error', () => undefined);
  if (kill === undefined) child.stdin.end(input);
  else child.stdin.write(MORE_THAN_A_PIPE_HOLDS, () => child.kill(kill));
  return endOf(child);
}

/** Runs a line of bash in which $TOOL is the tool; `echo $PIPESTATUS` prints the exit code of the first in a pipe. */
export function runInShell(line: string, cwd = fixtures): Promise<Ended> {
  const env = { ...plainEnvironment(), NODE: process.execPath };
  const command = line.replaceAll('$TOOL', tool.map((part) => `'${part}'`).join(' '));
  return endOf(spawn('bash', ['-c', command], { cwd, env }));
}

function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** Written only once the tool reads, and less than the tool reads up to. */
const MORE_THAN_A_PIPE_HOLDS = '#'.repeat(1_500_000);

// A process of its own takes a second where others work on the machine too.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for one test. A content that begins with `fixture:` is a copy of that fixture. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'protection-check-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string' && content.startsWith('fixture:'))
      cpSync(join(fixtures, content.slice('fixture:'.length)), path);
    else writeFileSync(path, content);
  }
  return folder;
}

/** What a JSON report says of exit code and proposals. */
export function reportOf({ stdout }: Pick<Ended, 'stdout'>): {
  readonly exitCode: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly proposals: readonly {
    readonly file: string;
    readonly level: string;
    readonly title: string;
    readonly sha256: string;
    readonly formatFaults: readonly { readonly message: string }[];
    readonly requirements: readonly {
      readonly id: string;
      readonly section: string;
      readonly severity: string;
    }[];
  }[];
} {
  return JSON.parse(stdout);
}

export function filesOf(ended: Pick<Ended, 'stdout'>): readonly string[] {
  return reportOf(ended).proposals.map(({ file }) => file);
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...rest } = process.env;
  return rest;
}
