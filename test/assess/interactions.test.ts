import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/build/data.js';
import { engine, judged } from '../support/engine.js';

const folder = join(root, 'examples/interactions');

/** One change to each example after which its interaction no longer holds. */
const CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  'IX-01': ['boys: 35', 'boys: 0'],
  'IX-02': ['women: 300, men: 0', 'women: 0, men: 300'],
  'IX-03': [
    'name: Unaccompanied boys in transit, category: unaccompanied-child',
    'name: Boys in transit with their families, category: migrant',
  ],
  'IX-04': ['category: victim-of-trafficking', 'category: migrant'],
  'IX-05': ['sectors: [wash]', 'sectors: [protection]'],
  'IX-06': ['girls: 410, boys: 390', 'girls: 0, boys: 0'],
  'IX-07': ['themes: [gender-based-violence]', 'themes: [counter-trafficking]'],
};

const examples = readdirSync(folder).map((name) => ({
  id: name.slice(0, 5).toUpperCase(),
  yaml: readFileSync(join(folder, name), 'utf8'),
}));

/** The requirements that a proposal is asked because of an interaction. */
function switchedOn(yaml: string, interaction: string): string[] {
  return judged(yaml)
    .requirements.filter(({ appliesBecause }) => appliesBecause?.includes(interaction))
    .map(({ id }) => id);
}

describe('interactions between the areas', () => {
  test('each has an example', () => {
    expect(examples.map(({ id }) => id)).toEqual(engine().knowledge.interactions.map(({ id }) => id));
  });

  test.each(examples)('$id has no format fault', ({ yaml }) => {
    expect(judged(yaml).formatFaults).toEqual([]);
  });

  test.each(examples)('$id makes what it names apply, and says so', ({ id, yaml }) => {
    const interaction = engine().knowledge.interactions.find((one) => one.id === id);
    expect(switchedOn(yaml, id).sort()).toEqual([...(interaction?.switches_on ?? [])].sort());
  });

  test.each(examples)('$id does not where its condition fails', ({ id, yaml }) => {
    const [from, to] = CHANGES[id] ?? ['', ''];
    expect(yaml).toContain(from);
    expect(switchedOn(yaml.replace(from, to), id)).toEqual([]);
  });
});
