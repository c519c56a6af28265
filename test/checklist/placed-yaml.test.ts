import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultLine } from '../../src/checklist/fault.js';
import { placedYaml, typedYaml } from '../../src/checklist/placed-yaml.js';

const schema = z.strictObject({
  kind: z.enum(['waived', 'answered']).optional(),
  lines: z.record(z.string(), z.strictObject({ areas: z.array(z.string()) })).optional(),
  list: z.array(z.strictObject({ id: z.string() })).optional(),
});
const faults = (text: string) => {
  const read = typedYaml('a.yaml', text, schema);
  return 'faults' in read ? read.faults.map(faultLine) : [];
};

describe('a YAML file of a known shape', () => {
  it('is read, and an empty one is an empty mapping', () => {
    const read = typedYaml('a.yaml', 'list: [{ id: a }]\n', schema);
    expect('value' in read && read.value).toEqual({ list: [{ id: 'a' }] });
    expect(faults('')).toEqual([]);
  });

  it.each([
    ['a key', 'kind: waived\nlst: []\n', 'a.yaml:2:1 lst: no key "lst" (did you mean list?)'],
    [
      'a value',
      'kind: waved\n',
      'a.yaml:1:1 kind: "waved" is none of waived, answered (did you mean waived?)',
    ],
    [
      'a key in a list',
      'list:\n  - id: a\n  - ID: b\n    id: c\n',
      'a.yaml:3:5 c ID: no key "ID" (did you mean id?)',
    ],
    [
      'a key under a name that people chose',
      'lines:\n  women: { areas: [], area: [] }\n',
      'a.yaml:2:23 lines.women.area: no key "area" (did you mean areas?)',
    ],
    ['a missing key', 'lines:\n  women: {}\n', 'a.yaml:2:3 lines.women: the key "areas" is missing'],
  ])('names the place of %s, and what was meant', (_, text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it.each([
    ['broken YAML', 'a: [\n', /^a\.yaml:\d+:\d+ YAML: /],
    ['a doubled key', 'kind: waived\nkind: waived\n', /^a\.yaml:2:1 YAML: .*unique/],
    ['a tag that is none', 'kind: !!js/function x\n', /^a\.yaml:1:\d+ YAML: /],
    ['a list', '- a\n', /^a\.yaml:1:1 /],
  ])('refuses %s', (_, text, said) => {
    expect(faults(text).join('\n')).toMatch(said);
  });

  it('refuses more aliases than anybody writes', () => {
    const bomb = [...'abcdefghi'].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(i === 0 ? 'x' : `*${'abcdefghi'[i - 1]}`)}]`,
    );
    const read = placedYaml('a.yaml', `${bomb.join('\n')}\n`);
    expect('faults' in read && read.faults.map(faultLine)).toEqual(['a.yaml:1:1 YAML: too many aliases']);
  });

  it('follows an alias to the place of what it stands for', () => {
    const read = placedYaml('a.yaml', 'one: &one\n  id: a\ntwo: *one\n');
    if ('faults' in read) throw new Error('faults');
    expect(read.placed({ path: 'a.yaml', where: '', message: '', keys: ['two', 'id'] })).toMatchObject({
      line: 2,
      column: 3,
    });
    expect(read.placed({ path: 'a.yaml', where: '', message: '', keys: ['two', 'nothing'] })).toMatchObject({
      line: 3,
    });
  });
});

it('a file of thousands of lists in each other is refused, not crashed on', () => {
  for (const text of [
    `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    `${'{ a: '.repeat(20_000)}1${' }'.repeat(20_000)}`,
  ])
    expect(typedYaml('house.yaml', text, z.unknown())).toMatchObject({
      faults: [{ path: 'house.yaml', message: 'too deeply nested' }],
    });
});
