import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/build/data.js';
import { addedLines, fixed, meaningOf } from '../support/fixed.js';

const files = ['examples', 'test/agreement'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.labels)\.yaml$/.test(name))
    .map((name) => join(folder, name)),
);

describe('fix on every example', () => {
  it.each(files)('%s says what it said before, and more only in comments', (file) => {
    const before = readFileSync(join(root, file), 'utf8');
    const { text, done } = fixed(before);
    expect(meaningOf(text)).toEqual(meaningOf(before));
    const added = addedLines(before, text);
    expect(added).toBeDefined();
    for (const line of added ?? []) expect(line).toMatch(/^ *(#.*)?$/);
    expect(done.flatMap(({ unplaced }) => unplaced)).toEqual([]);
    expect(fixed(text).text).toBe(text);
  });
}, 60_000);
