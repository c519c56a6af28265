import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

describe('schema', () => {
  it.each([
    ['proposal', [], 'project'],
    ['proposal', ['proposal'], 'project'],
    ['report', ['report'], 'proposals'],
    ['checklist', ['checklist'], 'requirements'],
  ])('of the %s: schema %s', async (_, args, key) => {
    const { code, stdout, stderr } = await run(['schema', ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const schema = JSON.parse(stdout);
    expect(schema.$schema).toMatch(/json-schema\.org/);
    expect(Object.keys(schema.properties)).toContain(key);
  });

  it('lists the keys of a proposal for people', async () => {
    const { code, stdout } = await run(['schema', '--keys']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^project\.title\n {4}\S/m);
    expect(stdout).toMatch(/^people\.groups\.\*\.women\n {4}\S/m);
    expect((await run(['schema', 'report', '--keys'])).code).toBe(2);
  });

  it.each(['en', 'fr', 'es'])(
    'carries what editors show, in %s: values, examples, good answers',
    async (locale) => {
      const { stdout } = await run(['schema', 'proposal', '--locale', locale]);
      const schema = JSON.parse(stdout);
      const { kind } = schema.properties.project.properties;
      const [list] = kind.anyOf;
      expect(list.items.enumDescriptions).toHaveLength(list.items.enum.length);
      expect(list.items.enumDescriptions[0]).toMatch(
        { en: /goods/, fr: /des biens/, es: /bienes/ }[locale] ?? /never/,
      );
      expect(schema.properties.risks.description).toMatch(/\n\n/);
      const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
      const examples = [...examplesIn(schema, [])];
      expect(examples.length).toBeGreaterThan(100);
      for (const { path, example } of examples) {
        validate(proposalWith(path, example));
        const faults = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'required');
        expect(faults, path.join('.')).toEqual([]);
      }
    },
  );

  it('lists the keys in other languages too', async () => {
    expect((await run(['schema', '--keys', '--locale', 'fr'])).stdout).toContain('Nombre de femmes.');
  });

  it('goes into a file', async () => {
    const cwd = folderWith({});
    expect(await run(['schema', '-o', 'a.json'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).properties).toHaveProperty('project');
  });
});

/** Every example of a schema, with the keys that lead to it; `*` is an element of a list. */
function* examplesIn(
  schema: unknown,
  path: readonly string[],
): Generator<{ readonly path: readonly string[]; readonly example: unknown }> {
  const { properties, items, anyOf } = Object(schema);
  for (const [key, below] of Object.entries(Object(properties))) {
    for (const example of Object(below).examples ?? []) yield { path: [...path, key], example };
    yield* examplesIn(below, [...path, key]);
  }
  if (items !== undefined) yield* examplesIn(items, [...path, '*']);
  for (const one of anyOf ?? []) yield* examplesIn(one, path);
}

function proposalWith(path: readonly string[], example: unknown): unknown {
  return path.reduceRight<unknown>((below, key) => (key === '*' ? [below] : { [key]: below }), example);
}
