import { describe, expect, test } from 'vitest';
import { fieldPaths } from '../../src/proposal/fields.js';
import { proposalJsonSchema } from '../../src/proposal/json-schema.js';
import { keyDocs } from '../../src/proposal/key-docs.js';
import { proposalShape, type Shape } from '../../src/proposal/shape.js';

describe('the documentation of keys', () => {
  const docs = keyDocs();

  test('every key has one, for people', () => {
    const keys = fieldPaths().filter((field) => !field.endsWith('*'));
    expect([...docs.keys()]).toEqual(keys);
    for (const [key, text] of docs) {
      expect(text, key).toMatch(/^[A-Z].{10,}[.]$/);
      expect(text, key).not.toMatch(/\b(string|array|object|boolean|schema|pointer)\b/i);
    }
  });

  test('in the order of the format', () => {
    const tops = fieldPaths().filter((field) => !field.includes('.'));
    expect(tops.slice(0, 6)).toEqual(['format', 'project', 'analysis', 'people', 'results', 'risks']);
    expect(tops.at(-1)).toBe('unplaced');
  });
});

test('fields hold containers and items of lists', () => {
  const fields = fieldPaths();
  for (const field of [
    'people',
    'people.groups',
    'people.groups.*',
    'people.groups.*.selection',
    'accountability.channels.*.no_reprisal',
    'protection.safety_and_dignity.text',
    'results.outcomes.*.outputs.*.activities.*.mitigates.*',
  ]) {
    expect(fields).toContain(field);
  }
  expect(new Set(fields).size).toBe(fields.length);
});

test('where a narrative may hold measures, its element takes them', () => {
  const lacking: string[] = [];
  visit(proposalShape, '', lacking);
  expect(lacking).toEqual([]);
});

function visit(shape: Shape, field: string, lacking: string[]): void {
  if (shape.is === 'list') visit(shape.item, `${field}.*`, lacking);
  if (shape.is === 'either') visit(shape.mapping, field, lacking);
  if (shape.is !== 'mapping') return;
  for (const [key, below] of shape.keys) {
    if (below.is === 'text' && below.measures && !shape.keys.has('measures')) lacking.push(`${field}.${key}`);
    visit(below, `${field}.${key}`, lacking);
  }
}

describe('the JSON Schema', () => {
  const schema = proposalJsonSchema();

  test('is closed, except for keys of others and of areas', () => {
    expect(schema.additionalProperties).toBe(false);
    expect(schema.patternProperties).toEqual({ '^x-': {} });
    expect(schema.required).toEqual(['project']);
    expect(JSON.stringify(schema.properties)).toContain('"required":["title"]');
  });

  test('takes what the reader takes', () => {
    expect(errorsOf({ project: { title: 'A' } })).toEqual([]);
    expect(
      errorsOf({
        project: {
          title: 'A',
          kind: 'delivery',
          start: 2027,
          end: '2027-03',
          locations: ['X', { name: 'Y', sensitive: 'oui' }],
        },
        people: {
          total: null,
          groups: [{ id: 12, women: 3, barriers: 'far', selection: { text: 'x', measures: [{ id: 1 }] } }],
        },
        results: { outcomes: [{ indicators: [{ target: '60 %', baseline: 0 }] }] },
        risks: null,
        protection: { participation: { stages: ['design'] }, do_no_harm: 'text' },
        child_protection: { offers: ['case-management'], text: 'x' },
        unplaced: ['x', { y: 'z' }],
        'x-y': 1,
      }),
    ).toEqual([]);
  });

  test.each([
    [{ project: {} }, '/project'],
    [{ project: { title: 'A', titel: 'B' } }, '/project'],
    [{ project: { title: 'A', kind: 'deliver' } }, '/project/kind'],
    [{ project: { title: 'A' }, people: { total: 'many' } }, '/people'],
    [{ project: { title: 'A' }, risk: [] }, ''],
    [{ project: { title: 'A', start: 'May' } }, '/project/start'],
  ])('refuses what the reader refuses: %j', (value, pointer) => {
    expect(errorsOf(value)).toContain(pointer);
  });

  /** Pointers at which a value breaks the schema: as much of draft 7 as the schema uses. */
  function errorsOf(value: unknown): readonly string[] {
    return [...check(Object(schema), value, '')];
  }

  function* check(rule: Readonly<Record<string, unknown>>, value: unknown, at: string): Generator<string> {
    const { $ref, allOf, anyOf, type, properties, required, patternProperties, additionalProperties, items } =
      rule;
    if (typeof $ref === 'string') {
      yield* check(Object(Object(schema.definitions)[$ref.split('/')[2] ?? '']), value, at);
    }
    for (const part of list(allOf)) yield* check(part, value, at);
    if (Array.isArray(anyOf) && !list(anyOf).some((part) => [...check(part, value, at)].length === 0))
      yield at;
    if (type !== undefined && ![type].flat().some((one) => isOf(one, value))) yield at;
    if (Array.isArray(rule.enum) && !rule.enum.includes(value)) yield at;
    if (typeof rule.minimum === 'number' && typeof value === 'number' && value < rule.minimum) yield at;
    if (
      typeof rule.pattern === 'string' &&
      typeof value === 'string' &&
      !new RegExp(rule.pattern).test(value)
    ) {
      yield at;
    }
    if (Array.isArray(value) && items !== undefined) {
      for (const [index, item] of value.entries()) yield* check(Object(items), item, `${at}/${index}`);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value) || properties === undefined)
      return;
    for (const key of Array.isArray(required) ? required : []) if (!Object.hasOwn(value, key)) yield at;
    for (const [key, held] of Object.entries(value)) {
      const known = Object(properties)[key];
      const free = Object.keys(Object(patternProperties)).some((pattern) => new RegExp(pattern).test(key));
      if (known !== undefined) yield* check(Object(known), held, `${at}/${key}`);
      else if (!free && additionalProperties === false) yield at;
    }
  }

  function list(rules: unknown): readonly Readonly<Record<string, unknown>>[] {
    return Array.isArray(rules) ? rules.map(Object) : [];
  }

  function isOf(type: unknown, value: unknown): boolean {
    if (type === 'null') return value === null;
    if (type === 'array') return Array.isArray(value);
    if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
    return type === 'integer' ? Number.isInteger(value) : typeof value === type;
  }
});
