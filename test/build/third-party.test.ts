import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/data.js';

const text = (name: string) =>
  readFileSync(join(root, name), 'utf8').replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

test('THIRD_PARTY.md lists the packages that are in the bundle (npm run third-party)', () => {
  expect(text('THIRD_PARTY.md')).toBe(text('dist/third-party.md'));
});

test('every bundled package has a licence that lets it travel with the code', () => {
  const licences = [...text('THIRD_PARTY.md').matchAll(/\| [\d.]+ \| ([^|]+) \|$/gm)].map(([, id]) => id);
  expect(licences.length).toBeGreaterThan(10);
  for (const id of licences)
    expect(id).toMatch(/^\(?(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|CC0-1\.0|BlueOak-1\.0\.0|Unlicense)\b/);
});
