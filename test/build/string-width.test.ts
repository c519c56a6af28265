import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { columns } from '../../src/build/string-width.js';

/** The module of the bundle, with the package itself behind it. */
function inBundle(): { readonly width: (text: string) => number; readonly asked: () => number } {
  let asked = 0;
  const load = () => {
    asked++;
    return { default: stringWidth };
  };
  const source = columns.replace('export default', 'return');
  const width = new Function('require', source)(load);
  return { width, asked: () => asked };
}

it('counts the columns that the package counts', () => {
  const { width } = inBundle();
  const signs = [
    '\u001b[31m',
    '\u001b[0m',
    '\u2588',
    '\u2026',
    '\u201c',
    '\ufe0f',
    '\u0301',
    '\u00ad',
    '\u4e2d',
    '\u{1f468}',
    '\u200d',
  ];
  const letter = fc.integer({ min: 0x20, max: 0x27bf }).map((code) => String.fromCharCode(code));
  const text = fc.array(fc.oneof(letter, fc.constantFrom(...signs)), { maxLength: 12 });
  fc.assert(
    fc.property(text, (parts) => {
      expect(width(parts.join(''))).toBe(stringWidth(parts.join('')));
    }),
    { numRuns: 3_000 },
  );
});

it('does without the package where a report is Latin', () => {
  const { width, asked } = inBundle();
  expect(width('\u2588\u2591 \u201cni\u00f1as\u201d \u2013 \u001b[31mcritical\u001b[39m \u2026')).toBe(23);
  expect(asked()).toBe(0);
});
