import { checklists, lexicons } from 'virtual:knowledge';
import { name, version } from 'virtual:package';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { yamlFolder } from '../../src/build/data.js';
import { virtualModule } from '../../src/build/virtual-modules.js';

describe('virtual modules', () => {
  it('hold every checklist file, with the hash of its text', () => {
    const { files, interactions } = checklists();
    const known = [...files, ...interactions].map(({ path, sha256 }) => ({ path, sha256 }));
    const written = yamlFolder('src/checklist/data')
      .filter(({ path }) => !/\.(?:fr|es)\.yaml$/.test(path))
      .map(({ path, sha256 }) => ({ path, sha256 }));
    expect(known.sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual(written);
  });

  it('read a language once', () => {
    expect(lexicons.en()).toBe(lexicons.en());
    expect(lexicons.en()).not.toBe(lexicons.fr());
  });

  it('know what package.json says', () => {
    expect({ name, version }).toEqual({ name: manifest.name, version: manifest.version });
  });

  it('are no others', async () => {
    expect(await virtualModule('virtual:elsewhere')).toBeUndefined();
  });
});
