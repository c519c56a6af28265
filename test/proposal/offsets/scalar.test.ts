import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar } from 'yaml';
import { defaultLimits } from '../../../src/proposal/limits.js';
import { trailOf } from '../../../src/proposal/offsets/scalar.js';
import { readStream } from '../../../src/proposal/yaml-stream.js';

const pieces = fc.constantFrom(
  'a',
  'bc',
  'é',
  '😀',
  ' ',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '\n ',
  '\n  ',
  "''",
  '\\"',
  '\\n',
  '\\u00e9',
  '\\\n',
  ',',
  '#',
  '-',
);
const bodies = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const styles: Readonly<Record<string, (body: string) => string>> = {
  plain: (body) => `x${indent(body.replace(/\\/g, 'b'))}`,
  single: (body) => `'${indent(body)}'`,
  double: (body) => `"${indent(body.replace(/''/g, 'q'))}"`,
  literal: (body) => `|\n    ${indent(body)}`,
  folded: (body) => `>\n    ${indent(body)}`,
  'literal-strip': (body) => `|-\n    ${indent(body)}`,
  'folded-keep': (body) => `>+\n    ${indent(body)}`,
  'folded-indicator': (body) => `>2\n    ${indent(body)}`,
};

function indent(body: string): string {
  return body.replaceAll('\n', '\n    ');
}

describe('the trail of a scalar', () => {
  test.each(Object.keys(styles))('%s: comes to the same text as the parser, in order', (style) => {
    let followed = 0;
    fc.assert(
      fc.property(bodies, fc.boolean(), (body, windows) => {
        const value = styles[style]?.(body) ?? '';
        const text = `k:\n  v: ${value}\nend: x\n`.replaceAll('\n', windows ? '\r\n' : '\n');
        const [document] = readStream(text, defaultLimits);
        const contents = document?.contents;
        fc.pre(document !== undefined && document.errors.length === 0 && isMap(contents));
        const outer = isMap(contents) ? contents.items[0]?.value : undefined;
        const node = isMap(outer) ? outer.items[0]?.value : undefined;
        fc.pre(isScalar(node) && node.source.trim() !== '');
        if (!isScalar(node)) return;
        followed++;
        const trail = trailOf(node, text);
        expect(trail?.text).toBe(node.source);
        for (let at = 1; at < node.source.length; at++) {
          const [start, end] = trail?.source(at, at + 1) ?? [0, 0];
          expect(start).toBeGreaterThanOrEqual(trail?.source(at - 1, at)[0] ?? 0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(node.range[1]);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(followed).toBeGreaterThan(100);
  });
});
