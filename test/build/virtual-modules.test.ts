import { files as checklists } from 'virtual:checklists';
import { lexicons } from 'virtual:lexicons';
import { name, version } from 'virtual:package';
import { files as sources } from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { yamlFile, yamlFolder } from '../../src/build/data.js';
import { virtualModule } from '../../src/build/virtual-modules.js';

describe('virtual modules', () => {
  it('hold every checklist, every source and every lexicon as it stands in its file', () => {
    expect(checklists).toEqual(yamlFolder('src/checklist/data'));
    expect(sources).toEqual(yamlFile('src/checklist/sources.yaml'));
    for (const [language, files] of Object.entries(lexicons))
      expect(files()).toEqual(yamlFolder(`src/narrative/lexicon/${language}`));
  });

  it('read a language once, and only when it is asked for', () => {
    expect(lexicons.en()).toBe(lexicons.en());
    expect(virtualModule('virtual:lexicons')).toMatch(/en: once\(\(\) => JSON\.parse\(/);
  });

  it('know what package.json says', () => {
    expect({ name, version }).toEqual({ name: manifest.name, version: manifest.version });
  });

  it('are no others', () => {
    expect(virtualModule('virtual:elsewhere')).toBeUndefined();
  });
});
