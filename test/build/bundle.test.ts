import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../src/build/data.js';

const bundle = readFileSync(join(root, 'dist/protection-check.cjs'));
const text = bundle.toString('latin1');

describe('the bundle', () => {
  it('runs through the launcher', () => {
    const launcher = join(root, 'bin/protection-check.js');
    const { status, stdout } = spawnSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' });
    expect(stdout).toContain(manifest.version);
    expect(status).toBe(0);
  });

  it('is ASCII, as the launcher reads it', () => {
    expect(bundle.findIndex((byte) => byte > 127)).toBe(-1);
  });

  it('needs no package beside it and imports nothing at run time', () => {
    const needed = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) =>
      name?.replace(/^node:/, ''),
    );
    const strange = needed.filter((name) => name === undefined || !builtinModules.includes(name));
    expect(
      strange.filter(
        (name) =>
          !/^\.\/(?:headings|checklists|(?:lexicon|wording|requirements|templates|stories)-(?:en|fr|es))\.(?:json|bin)$/.test(
            name ?? '',
          ),
      ),
    ).toEqual([]);
    expect(text).not.toMatch(/\bimport\(/);
  });

  it('carries the licences of what is in it', () => {
    const licenses = readFileSync(join(root, 'dist/third-party-licenses.txt'), 'utf8');
    expect(licenses).toMatch(/^commander [\d.]+ \(MIT\)\n\n[\s\S]*Permission is hereby granted/m);
  });
});
