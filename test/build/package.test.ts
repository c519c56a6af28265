import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../src/build/data.js';

/** The package as somebody gets it, made from a copy, and installed where there is no network. */
let folder: string;
let packed: { readonly filename: string; readonly unpackedSize: number; readonly paths: readonly string[] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'protection-check-package-'));
  packed = pack(join(folder, 'copy'));
  npm('install', '--global', ...ALONE, join(folder, packed.filename));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALONE = ['--offline', '--ignore-scripts', '--prefix', 'installed', '--cache', 'empty'];

function pack(copy: string): typeof packed {
  for (const name of [...manifest.files.map((one) => one.replace(/\/.*/, '')), 'src/build', 'package.json'])
    if (!name.startsWith('!'))
      cpSync(join(root, name), join(copy, name), { recursive: true, filter: isNoExecutable });
  for (const name of ['README.md', 'LICENSE']) cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  expect(spawnSync(process.execPath, [join(copy, 'src/build/pack.js')]).status).toBe(0);
  const [made] = JSON.parse(npm('pack', '--json', '--ignore-scripts', copy));
  return { ...made, paths: made.files.map(({ path }: { readonly path: string }) => path) };
}

/** Those that `npm run package` made are large, and no part of the package. */
function isNoExecutable(path: string): boolean {
  return !/protection-check-(?:linux|win)-x64/.test(path);
}

function npm(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

function installed(...args: readonly string[]) {
  const launcher = join(folder, 'installed/bin/protection-check');
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  return spawnSync(process.execPath, [launcher, ...args], { cwd: folder, encoding: 'utf8', env });
}

describe('the package', () => {
  it('is under 5 MB where it is unpacked', () => {
    expect(packed.unpackedSize).toBeLessThan(5_000_000);
  });

  it('holds what runs, the examples and the pages, and nothing else', () => {
    const kinds = packed.paths.map((path) => path.replace(/^examples\/.*\.yaml$/, 'examples/*.yaml'));
    const parts = kinds.filter((path) => path.startsWith('dist/packed/'));
    expect(parts.length).toBeGreaterThan(10);
    expect([...new Set(kinds)].filter((path) => !parts.includes(path)).sort()).toEqual([
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/kept.js',
      'bin/package.json',
      'bin/parts.js',
      'bin/protection-check.js',
      'dist/third-party-licenses.txt',
      'examples/*.yaml',
      'package.json',
    ]);
  });

  it('needs no other package', () => {
    const inside = JSON.parse(readFileSync(join(folder, 'copy/package.json'), 'utf8'));
    const kinds = ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'];
    expect(Object.keys(inside).filter((key) => kinds.includes(key))).toEqual([]);
  });

  it.each([
    ['publint/src/cli.js', '--strict', 'All good!'],
    // No types are right for a tool that nobody imports: that is all that it has to say.
    ['@arethetypeswrong/cli/dist/index.js', '--no-color', 'does not contain types'],
  ])('is what %s wants', (tool, option, said) => {
    const args = [join(root, 'node_modules', tool), join(folder, packed.filename), option];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining(said) });
  });

  it('is installed without a network, says the same as a clone, and unpacks only what it used', () => {
    const args = ['check', join(root, 'examples/weak-niger-routes.yaml'), '-f', 'json'];
    const clone = spawnSync(process.execPath, [join(root, manifest.bin['protection-check']), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    for (let i = 0; i < 2; i += 1) {
      const { status, stdout } = installed(...args);
      expect(status).toBe(clone.status);
      expect(stdout).toBe(clone.stdout);
    }
    const unpacked = readdirSync(join(folder, 'installed/lib/node_modules/protection-check/dist/packed'))
      .filter((name) => !/\.br$|^sums/.test(name))
      .sort();
    expect(unpacked).toEqual([
      'checklists.json',
      'lexicon-en.bin',
      'lexicon-en.json',
      'protection-check.cjs',
      'wording-en.json',
    ]);
  });
});
