import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../../src/cli/files/replace.js';
import { fixWords } from '../../../src/locale/en/fix.js';
import { folderWith } from '../run.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('replaceFile', () => {
  it('does not write over what another program wrote in the meantime', async () => {
    const path = join(folderWith({ 'draft.yaml': 'theirs' }), 'draft.yaml');
    await expect(replaceFile(path, bytes('read before'), bytes('ours'), fixWords.errors)).rejects.toThrow(
      'changed by another program',
    );
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    await replaceFile(path, bytes('theirs'), bytes('ours'), fixWords.errors);
    expect(readFileSync(path, 'utf8')).toBe('ours');
  });
});
