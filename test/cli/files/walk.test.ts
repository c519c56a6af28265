import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/cli/files/walk.js';
import { folderWith } from '../run.js';

describe('walk', () => {
  it('finds files at every depth, in the order of their names', async () => {
    const folder = folderWith({ 'b/c.yaml': '', 'a.yaml': '', 'c.txt': '', '.git/d.yaml': '' });
    const files = ['a.yaml', 'b/c.yaml', 'c.txt'].map((name) => join(folder, name));
    expect(await walk(folder)).toEqual({ files, closed: [] });
  });

  it('tells of a folder that it cannot look into', async () => {
    const place = join(folderWith({ 'a.yaml': '' }), 'a.yaml');
    expect(await walk(place)).toEqual({ files: [], closed: [place] });
  });
});
