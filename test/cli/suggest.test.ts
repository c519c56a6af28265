import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/cli/suggest.js';

const words = ['terminal', 'markdown', 'json', 'check', 'checklist', 'accountability'];

describe('didYouMean', () => {
  it.each([
    ['jsno', 'json'],
    ['chekc', 'check'],
    ['cehck', 'check'],
    ['Check-List', 'checklist'],
    ['md', 'markdown'],
    ['acc', 'accountability'],
  ])('%s: %s', (written, meant) => {
    expect(didYouMean(written, words)).toBe(`did you mean ${meant}?`);
  });

  it.each(['html', 'x', 'frobnicate', ''])('says nothing of "%s"', (written) => {
    expect(didYouMean(written, words)).toBeUndefined();
  });
});
