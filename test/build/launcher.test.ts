import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../src/build/data.js';

/** A made package: the real launcher, and a bundle that says which one it is. */
let home: string;
let dist: string;
let userCache: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'protection-check-launcher-'));
  dist = join(home, 'dist');
  userCache = join(home, 'cache');
  cpSync(join(root, 'bin'), join(home, 'bin'), { recursive: true });
  mkdirSync(dist);
  writeBundle('one');
});

afterEach(() => rmSync(home, { recursive: true }));

function writeBundle(word: string): void {
  const text = `exports.main = async (argv) => { console.log('${word}', argv.join('+')); return 3; };`;
  writeFileSync(join(dist, 'protection-check.cjs'), text);
}

function run(...argv: string[]) {
  return runWith({}, ...argv);
}

function runWith(own: Readonly<Record<string, string>>, ...argv: string[]) {
  const env = { ...process.env, XDG_CACHE_HOME: userCache, HOME: home, LOCALAPPDATA: userCache, ...own };
  const options = { encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(home, 'bin/protection-check.js'), ...argv],
    options,
  );
  return { status, stdout, stderr };
}

const caches = () => readdirSync(dist).filter((name) => name.endsWith('.cache'));

function cacheFile(): string {
  const [name, ...others] = caches();
  expect(others).toEqual([]);
  return join(dist, name ?? 'no cache');
}

describe('bin/protection-check.js', () => {
  it('hands over what was typed and ends with the exit code that comes back', () => {
    expect(run('check', 'a.yaml')).toEqual({ status: 3, stdout: 'one check+a.yaml\n', stderr: '' });
  });

  it('says in one line what to run when nothing is built', () => {
    rmSync(dist, { recursive: true });
    const { status, stdout, stderr } = run('--version');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*npm ci[^\n]*\n$/);
  });

  it('keeps the compiled code of a run, whole, and does not write it again', () => {
    run('check');
    const first = readFileSync(cacheFile());
    expect(run('check').stdout).toBe('one check\n');
    expect(readFileSync(cacheFile())).toEqual(first);
    expect(readdirSync(dist)).toHaveLength(2);
  });

  it('keeps nothing of a run that only asked for help', () => {
    run('--help');
    expect(caches()).toEqual([]);
  });

  it('never runs the compiled code of another bundle, even one of the same length', () => {
    run('check');
    writeBundle('two');
    expect(run('check').stdout).toBe('two check\n');
    expect(run('check').stdout).toBe('two check\n');
  });

  it('neither keeps nor uses compiled code where that is switched off', () => {
    const off = { NODE_DISABLE_COMPILE_CACHE: '1' };
    expect(runWith(off, 'check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    expect(caches()).toEqual([]);
    run('check');
    writeFileSync(cacheFile(), 'damaged');
    expect(runWith(off, 'check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    expect(readFileSync(cacheFile(), 'utf8')).toBe('damaged');
  });

  it('leaves the compiled code of other versions of Node alone', () => {
    const other = join(dist, 'protection-check-v0.0.1-linux-x64.cache');
    writeFileSync(other, 'theirs');
    expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    expect(readFileSync(other, 'utf8')).toBe('theirs');
    expect(caches()).toHaveLength(2);
  });

  it.each([
    ['cut off', (code: Buffer) => code.subarray(0, code.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['garbled', (code: Buffer) => Buffer.concat([code.subarray(0, -9), Buffer.from('nine more')])],
    ['of another engine', (code: Buffer) => Buffer.concat([code.subarray(0, 8), Buffer.alloc(999, 7)])],
  ])('compiles again where the compiled code is %s, and keeps that', (_, damage) => {
    run('check');
    const whole = readFileSync(cacheFile());
    writeFileSync(cacheFile(), damage(whole));
    expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    expect(readFileSync(cacheFile()).length).toBeGreaterThan(whole.length / 2);
    expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
  });

  it('keeps it for the user where the package may not be written, and does without where neither may', () => {
    run('check');
    const inTheWay = cacheFile();
    rmSync(inTheWay);
    mkdirSync(join(inTheWay, 'full'), { recursive: true });

    expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    const kept = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.cache') && !name.startsWith('dist'),
    );
    expect(kept).toHaveLength(1);

    rmSync(userCache, { recursive: true, force: true });
    writeFileSync(userCache, 'a file where a folder should be');
    expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
  });

  describe('with packed parts', () => {
    const packed = () => join(dist, 'packed');
    const name = 'protection-check.cjs';

    beforeEach(() => {
      const content = readFileSync(join(dist, name));
      rmSync(join(dist, name));
      mkdirSync(packed());
      writeFileSync(join(packed(), `${name}.br`), brotliCompressSync(content));
      writeFileSync(join(packed(), 'sums.json'), JSON.stringify({ [name]: crc32(content) }));
    });

    it('unpacks once', () => {
      expect(run('check').stdout).toBe('one check\n');
      const first = statSync(join(packed(), name)).mtimeMs;
      expect(run('check').stdout).toBe('one check\n');
      expect(statSync(join(packed(), name)).mtimeMs).toBe(first);
      expect(readdirSync(packed()).sort()).toEqual([name, `${name}.br`, 'sums.json']);
    });

    it('never runs what was unpacked of something else', () => {
      writeFileSync(join(packed(), name), 'exports.main = async () => 9;');
      expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    });

    it('unpacks for the user where the package may not be written, and in memory where neither may', () => {
      mkdirSync(join(packed(), name, 'full'), { recursive: true });
      expect(run('check').stdout).toBe('one check\n');
      const kept = readdirSync(home, { recursive: true, encoding: 'utf8' });
      expect(kept.filter((path) => path.endsWith(`protection-check/${name}`))).toHaveLength(1);
      rmSync(userCache, { recursive: true });
      writeFileSync(userCache, 'a file where a folder should be');
      expect(run('check')).toEqual({ status: 3, stdout: 'one check\n', stderr: '' });
    });

    it.each([
      ['cut off', (part: Buffer) => part.subarray(0, part.length / 2)],
      ['another', () => brotliCompressSync('exports.main = async () => 9;')],
    ])('says in one line that a part is %s', (_, damage) => {
      const file = join(packed(), `${name}.br`);
      writeFileSync(file, damage(readFileSync(file)));
      const { status, stdout, stderr } = run('check');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]*damaged[^\n]*\n$/);
    });
  });
});
