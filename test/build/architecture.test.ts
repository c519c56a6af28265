import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { virtualModulesForEsbuild } from '../../src/build/virtual-modules.js';
import { brokenRules, findCycle, machineFolders } from './architecture.js';
import { readModule } from './modules.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.(?:ts|js)$/.test(name))
  .map((name) => readModule(name.split(sep).join('/'), readFileSync(join(src, name), 'utf8')));

describe('the source tree', () => {
  it('is read whole', () => {
    expect(modules.map(({ path }) => path)).toContain('cli/main.ts');
  });

  it('keeps the rules of who may know whom', () => {
    expect(modules.flatMap(brokenRules)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(modules)).toBeUndefined();
  });

  it('runs in a browser but for the folders that touch the machine, packages included', async () => {
    const entryPoints = modules
      .map(({ path }) => path)
      .filter((path) => !machineFolders.some((folder) => path.startsWith(`${folder}/`)));
    expect(await browserFaults(entryPoints.map((path) => join(src, path)))).toEqual([]);
  }, 60_000);

  it('would not run in a browser with a package that needs files', async () => {
    const package_ = fileURLToPath(import.meta.resolve('tinyglobby'));
    expect(await browserFaults([package_])).toContainEqual(expect.stringContaining('"fs"'));
  }, 60_000);
});

/** What keeps these files, and the packages that they import, from running in a browser. */
async function browserFaults(entryPoints: string[]): Promise<string[]> {
  const faults: string[] = [];
  await build({
    entryPoints,
    outdir: 'never-written',
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [
      virtualModulesForEsbuild(),
      {
        name: 'collect',
        setup: ({ onEnd }) => onEnd(({ errors }) => void faults.push(...errors.map(({ text }) => text))),
      },
    ],
  }).catch(() => undefined);
  return faults;
}

describe('brokenRules', () => {
  const faultsOf = (path: string, text: string) => brokenRules(readModule(path, text));

  it.each([
    ['proposal/a.ts', `import { b } from '../narrative/b.js';`, 'proposal may not know narrative'],
    ['narrative/a.ts', `export type { B } from '../assess/b.js';`, 'narrative may not know assess'],
    ['checklist/operators/a.ts', `type B = import('../../cli/b.js').B;`, 'checklist may not know cli'],
    ['report/a.ts', `const b = await import('../checklist/b.js');`, 'report may not know checklist'],
    [
      'report/a.ts',
      `import { checklists } from 'virtual:knowledge';`,
      'report may not know virtual:knowledge',
    ],
    ['assess/a.ts', `import { readFileSync } from 'node:fs';`, 'a browser does not have'],
    ['report/a.ts', 'const width = process.stdout.columns;', 'a browser does not have'],
    ['cli/a.ts', `import { get } from 'node:https';`, 'reaches the network'],
    ['cli/a.ts', `await fetch('a');`, 'reaches the network'],
    ['a.ts', '', 'no folder that ARCHITECTURE.md knows'],
  ])('%s: %s', (path, text, fault) => {
    expect(faultsOf(path, text)).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    ['checklist/a.ts', `import type { Proposal } from '../proposal/schema.js'; import { z } from 'zod';`],
    ['checklist/operators/a.ts', `import { b } from '../b.js'; import { c } from './c.js';`],
    ['cli/a.ts', `import { readFileSync } from 'node:fs'; process.exitCode = 2;`],
    ['page/a.ts', `import { b } from '@some/package/c.js';`],
    ['report/a.ts', 'const process = (row: Row) => row.fetch; process({ fetch: 1 });'],
  ])('lets %s be: %s', (path, text) => {
    expect(faultsOf(path, text)).toEqual([]);
  });
});

describe('findCycle', () => {
  const tree = (files: Record<string, string>) =>
    Object.entries(files).map(([path, text]) => readModule(path, text));

  it('goes around through types and re-exports too', () => {
    const files = tree({
      'cli/a.ts': `import { b } from './b.js';`,
      'cli/b.ts': `import type { C } from '../report/c.js';`,
      'report/c.ts': `export { b } from '../cli/b.js';`,
    });
    expect(findCycle(files)).toEqual(['cli/b.ts', 'report/c.ts', 'cli/b.ts']);
  });

  it('takes two ways to the same file for no cycle', () => {
    const files = tree({
      'cli/a.ts': `import { b } from './b.js'; import { c } from './c.js';`,
      'cli/b.ts': `import { c } from './c.js';`,
      'cli/c.ts': '',
    });
    expect(findCycle(files)).toBeUndefined();
  });
});
