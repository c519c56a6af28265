import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/report/escape/json.js';
import { TERMINAL_HOSTILE } from '../hostile.js';

describe('JSON text', () => {
  it.each(TERMINAL_HOSTILE.filter((text) => !text.includes('\ud800')))(
    'is safe to look at and means the same: %j',
    (text) => {
      const out = jsonText(JSON.stringify({ text }));
      expect(JSON.parse(out)).toEqual({ text });
      expect(out).not.toMatch(
        /[\p{Cc}\u00ad\u200b\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e0fff}]/u,
      );
    },
  );

  it('leaves scripts and emoji readable', () => {
    const text = JSON.stringify({ text: 'Tchirozérine 👩‍👧 المأوى' });
    expect(jsonText(text)).toBe(text);
  });
});
