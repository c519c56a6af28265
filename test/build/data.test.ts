import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataOf, root, yamlFile, yamlFolder } from '../../src/build/data.js';

describe('dataOf', () => {
  it('turns YAML into plain data', () => {
    expect(dataOf('a.yaml', 'id: AN-01\nneed: 2\n').data).toEqual({ id: 'AN-01', need: 2 });
  });

  it('gives the same sum for the same text with other line ends', () => {
    expect(dataOf('a.yaml', 'id: 1\r\n').sha256).toBe(dataOf('a.yaml', 'id: 1\n').sha256);
    expect(dataOf('a.yaml', 'id: 2\n').sha256).not.toBe(dataOf('a.yaml', 'id: 1\n').sha256);
  });

  it.each([
    ['a doubled key', 'id: 1\nid: 2\n', /^a\.yaml:2:1 .*unique/],
    ['a quote without end', 'id: "1\n', /^a\.yaml:2:1 /],
    ['an unknown tag', 'id: !date 1\n', /^a\.yaml:1:5 /],
  ])('says where %s is', (_, text, message) => {
    expect(() => dataOf('a.yaml', text)).toThrow(message);
  });
});

describe('what is not there yet', () => {
  it('is no files', () => {
    expect(yamlFolder('src/nowhere')).toEqual([]);
    expect(yamlFile('src/nowhere.yaml')).toEqual([]);
  });
});

describe('yamlFolder', () => {
  it('names files from the root, in order, folders in folders too', () => {
    const paths = yamlFolder('src').map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(paths).toContain('src/checklist/sources.yaml');
  });
});
