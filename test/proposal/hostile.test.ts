import { describe, expect, test } from 'vitest';
import { readProposals } from '../../src/proposal/read.js';
import { titled } from './support.js';

/** The code of the first fault of a text, if any, and how long reading took. */
function read(text: string, megabytes = 2): readonly [string | undefined, number] {
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const [document] = readProposals('f', bytes, { bytes: megabytes * 1_000_000 }).documents;
  return [document?.faults[0]?.code, performance.now() - start];
}

const quick = 5_000;

describe('files made to hurt are refused in time', () => {
  test.each([
    ['100,000 opening brackets', '['.repeat(100_000), 'too-deep'],
    ['100,000 opening braces', '{a: '.repeat(100_000), 'too-deep'],
    ['dashes on one line', '- '.repeat(500_000), 'too-deep'],
    ['keys on one line', 'a: '.repeat(300_000), 'too-deep'],
    [
      'blocks in blocks',
      Array.from({ length: 1_900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'too-deep',
    ],
    ['closing brackets', ']'.repeat(1_000_000), 'yaml'],
    ['colons', ':'.repeat(1_900_000), 'yaml'],
    ['markers', '---\n'.repeat(450_000), 'too-many-documents'],
    ['commas', `a: [${','.repeat(1_000_000)}`, 'too-many-tokens'],
  ])(
    '%s',
    (_, text, code) => {
      const [found, time] = read(text);
      expect(found).toBe(code);
      expect(time).toBeLessThan(quick);
    },
    30_000,
  );

  test.each([
    ['anchors', '&a '.repeat(60_000), 'too-many-tokens'],
    ['quotes', '"'.repeat(190_000), 'text-after-quote'],
    ['quotes on lines', titled('"\n'.repeat(18_000)), 'open-quote'],
    ['commas below the limit', `a: [${','.repeat(55_000)}`, 'special-character'],
    ['errors', titled('x y z\n'.repeat(9_000)), 'no-key'],
    [
      'unknown keys',
      titled(Array.from({ length: 8_000 }, (_, i) => `k${i}: 1\n`).join('')),
      'too-many-faults',
    ],
    ['doubled keys', titled('goal: 1\nrisks: []\n'.repeat(3_000)), 'too-many-faults'],
    ['dangling references', titled(`risks: [{ groups: [${'x,'.repeat(6_000)}] }]\n`), 'too-many-faults'],
    ['unknown aliases', titled(`unplaced: [${'*a,'.repeat(10_000)}]\n`), 'too-many-faults'],
  ])(
    '%s, in a tenth of the size',
    (_, text, code) => {
      const [found, time] = read(text, 0.2);
      expect(found).toBe(code);
      expect(time).toBeLessThan(quick);
    },
    30_000,
  );

  test('an alias bomb', () => {
    const lines = [...'bcdefghi'].map(
      (name, i) => `x-${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`,
    );
    const [code, time] = read(titled(`x-a: &a [x,x,x,x,x,x,x,x,x]\n${lines.join('')}unplaced: *i\n`));
    expect(code).toBe('too-many-values');
    expect(time).toBeLessThan(quick);
  });

  test('an alias bomb that nothing reads does no harm', () => {
    const lines = [...'bcdefghi'].map(
      (name, i) => `x-${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`,
    );
    expect(read(titled(`x-a: &a [x]\n${lines.join('')}`))[0]).toBeUndefined();
  });

  test('aliases in the lists of the format', () => {
    const many = (name: string) => `[${`*${name},`.repeat(5_000)}]`;
    const [code, time] = read(
      titled(
        `x-a: &a { id: A }\nx-o: &o { activities: ${many('a')} }\nresults: { outcomes: [{ outputs: ${many('o')} }] }\n`,
      ),
    );
    expect(code).toBe('too-many-values');
    expect(time).toBeLessThan(quick);
  });

  test('an alias of what holds it', () => {
    expect(read(titled('unplaced: &a [*a, *a]\n'))[0]).toBe('too-deep');
    expect(read(titled('risks: &a [*a]\n'))[0]).toBe('wrong-type');
    expect(read(titled('child_protection: &a { x: *a }\n'))[0]).toBe('unknown-key');
  });
});

describe('large files that are no attack are read', () => {
  test.each([
    ['a long text', titled(`rights: |\n${'  word word word\n'.repeat(30_000)}`)],
    ['a long line', titled(`rights: ${'word '.repeat(350_000)}\n`)],
    ['a long quoted text', titled(`rights: "${'\\x41'.repeat(400_000)}"\n`)],
    [
      'many risks',
      titled(
        `risks:\n${Array.from({ length: 2_000 }, (_, i) => `  - { id: R${i}, mitigation: A guard stands at the door at night }\n`).join('')}`,
      ),
    ],
  ])(
    '%s',
    (_, text) => {
      const [code, time] = read(text);
      expect(code).toBeUndefined();
      expect(time).toBeLessThan(quick);
    },
    30_000,
  );
});
