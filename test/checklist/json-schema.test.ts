import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checklistJsonSchema } from '../../src/checklist/json-schema.js';
import { parseChecklist } from '../../src/checklist/parse.js';
import { typedYaml } from '../../src/checklist/placed-yaml.js';
import { translationFileSchema } from '../../src/checklist/translation.js';

const data = fileURLToPath(new URL('../../src/checklist/data/', import.meta.url));

test('the JSON Schema describes a requirement and its four kinds', () => {
  const schema = checklistJsonSchema();
  expect(schema.required).toEqual(['checklist', 'version', 'section', 'requirements']);
  expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(['Condition', 'Finder', 'Judge']);
  expect(JSON.stringify(schema.$defs?.Judge)).toMatch(
    /"const":"said".*"const":"parts".*"const":"listed".*"const":"carried"/,
  );
});

const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const isTranslation = (name: string) => /\.(?:fr|es)\.yaml$/.test(name);

test.each(files.filter((name) => !isTranslation(name)))('%s has the right shape', (name) => {
  const parsed = parseChecklist(name, readFileSync(join(data, name), 'utf8'));
  expect('faults' in parsed ? parsed.faults : []).toEqual([]);
});

test.each(files.filter(isTranslation))('%s translates in the right shape', (name) => {
  const read = typedYaml(name, readFileSync(join(data, name), 'utf8'), translationFileSchema);
  expect('faults' in read ? read.faults : []).toEqual([]);
});
