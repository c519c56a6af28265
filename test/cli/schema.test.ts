import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  it('goes into a file', async () => {
    const cwd = folderWith({});
    expect(await run(['schema', '-o', 'a.json'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).properties).toHaveProperty('project');
  });
});
