import { describe, expect, it } from 'vitest';
import { showsSpinner } from '../../src/cli/progress.js';

describe('showsSpinner', () => {
  it.each([
    [{ isTTY: true, columns: 80 }, 'xterm', true],
    [{ isTTY: true, columns: 0 }, 'xterm', false],
    [{ isTTY: true, columns: 80 }, 'dumb', false],
    [{ isTTY: false, columns: 80 }, 'xterm', false],
  ])('%j, %s: %s', (stream, terminal, shown) => {
    expect(showsSpinner(stream, terminal)).toBe(shown);
  });
});
