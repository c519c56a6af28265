import fc from 'fast-check';
import { chances } from '../support/proposals.js';

type Mutate = (text: string, chance: () => number) => string;

const pick = <T>(items: readonly T[], chance: () => number, other: T): T =>
  items[Math.floor(chance() * items.length)] ?? other;

/** Splits a text at a place by chance. */
function cutAt(text: string, chance: () => number): readonly [string, string] {
  const at = Math.floor(chance() * (text.length + 1));
  return [text.slice(0, at), text.slice(at)];
}

const inserted =
  (...pieces: readonly string[]): Mutate =>
  (text, chance) => {
    const [before, after] = cutAt(text, chance);
    return before + pick(pieces, chance, '') + after;
  };

const onLines =
  (change: (lines: string[], chance: () => number) => void): Mutate =>
  (text, chance) => {
    const lines = text.split('\n');
    change(lines, chance);
    return lines.join('\n');
  };

const anywhere = (lines: readonly string[], chance: () => number) => Math.floor(chance() * lines.length);

/** What happens to files: by accident, by copy and paste, by an editor, and by somebody who means harm. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  cut: (text, chance) => cutAt(text, chance)[0],
  'cut out': (text, chance) => {
    const [before, after] = cutAt(text, chance);
    return before + after.slice(Math.floor(chance() * 40));
  },
  joined: (text, chance) => text + pick(['', '\n', '---\n', '...\n'], chance, '') + cutAt(text, chance)[1],
  'lines swapped': onLines((lines, chance) => {
    const [one, other] = [anywhere(lines, chance), anywhere(lines, chance)];
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
  }),
  'line doubled': onLines((lines, chance) => {
    const at = anywhere(lines, chance);
    lines.splice(at, 0, lines[at] ?? '');
  }),
  'line moved in': onLines((lines, chance) => {
    const at = anywhere(lines, chance);
    lines[at] = pick(['  ', '\t', ' ', '    - '], chance, ' ') + (lines[at] ?? '');
  }),
  'key renamed': (text, chance) => {
    const keys = [...text.matchAll(/[a-z_]{3,}(?=:)/g)];
    const key = pick(keys, chance, undefined);
    if (key === undefined) return text;
    const name = pick(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '<<', '?', '""', 'x'],
      chance,
      'x',
    );
    return text.slice(0, key.index) + name + text.slice(key.index + key[0].length);
  },
  'type changed': (text, chance) => {
    const values = [...text.matchAll(/(?<=: )[^\n|>[{&*]+$/gm)];
    const value = pick(values, chance, undefined);
    if (value === undefined) return text;
    const made = pick(
      [
        '[]',
        '{}',
        '~',
        'true',
        '-1e999',
        '0x7fffffffffffffff',
        '2026-02-30',
        '[[[]]]',
        '!!binary aGk=',
        '!!set {a}',
        '"',
        "'",
        '|',
        '>-',
        '*nowhere',
        '&a *a',
        '1.7976931348623157e+309',
      ],
      chance,
      '[]',
    );
    return text.slice(0, value.index) + made + text.slice(value.index + value[0].length);
  },
  'anchor and merge': (text, chance) => {
    const lines = text.split('\n');
    const at = anywhere(lines, chance);
    lines.splice(
      at,
      0,
      pick(['x: &a { b: 1 }', '<<: *a', 'y: *a', 'z: &z [*z]', '<<: [{ a: 1 }, { b: 2 }]'], chance, ''),
    );
    return lines.join('\n');
  },
  nested: (text, chance) =>
    inserted('['.repeat(70), '{a: '.repeat(70), '- '.repeat(80), '[[[[]]]]')(text, chance),
  'huge scalar': (text, chance) =>
    inserted(
      'x'.repeat(20_000),
      'word '.repeat(4_000),
      '9'.repeat(5_000),
      'ñ\u0301'.repeat(3_000),
    )(text, chance),
  characters: inserted(
    '\u0000',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\t',
    '\r',
    '\r\n',
    '\u0085',
    '\u001b[2J',
    '“',
    '😀',
    '\ud800',
    '\udfff',
    '\u{10ffff}',
    '%',
    '@',
    '`',
  ),
  punctuation: inserted(
    ':',
    ': ',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&',
    '*',
    '!',
    '?',
    '---\n',
    '...\n',
    '\\',
  ),
  'a directive': (text, chance) =>
    pick(['%YAML 1.1\n---\n', '%YAML 9.9\n---\n', '%TAG ! tag:x,2000:\n---\n', '%%\n'], chance, '') + text,
};

/** A text that something happened to, once or several times, as the bytes of a file, in which some are flipped at last. */
export function mutated(texts: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> {
  const kinds = fc.array(fc.constantFrom(...Object.keys(MUTATIONS)), { minLength: 1, maxLength: 4 });
  return fc
    .tuple(texts, kinds, fc.integer(), fc.constantFrom(0, 0, 0, 1, 5))
    .map(([text, names, seed, flips]) => {
      const chance = chances(seed);
      let after = text;
      for (const name of names) after = MUTATIONS[name]?.(after, chance) ?? after;
      const bytes = new TextEncoder().encode(after);
      for (let i = 0; i < flips && bytes.length > 0; i++) {
        const at = Math.floor(chance() * bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
      }
      return bytes;
    });
}
