import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

describe('explain KEY', () => {
  it('says what it is for, what may stand there, which requirements look there, and an example', async () => {
    const { code, stdout, stderr } = await run(['explain', 'accountability.channels']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('accountability.channels');
    expect(stdout).toContain('The ways in which people can ask, comment and complain.');
    expect(stdout).toMatch(/^What may stand there\n {2}a list; in each element: the keys name, kind,/m);
    expect(stdout).toMatch(/^Requirements that look for an answer here\n(?: .*\n)*? {2}- AC-02 People/m);
    expect(stdout).toMatch(/^An example, from [A-Z]{2}-\d{2}\n {4}accountability:\n {6}channels:/m);
  });

  it.each([
    ['the last key', 'channels', 'accountability.channels'],
    ['last keys', 'channels.kind', 'accountability.channels.kind'],
    ['a place of a report', '/people/groups/0/women', 'people.groups.women'],
    ['a pattern', 'people.groups.*.selection', 'people.groups.selection'],
    ['a section', 'referral', 'referral'],
    ['hyphens and capitals', 'Child-Protection', 'child_protection'],
    ['measures, which are the same everywhere', 'measures', 'protection.do_no_harm.measures'],
  ])('knows a key by %s', async (_, written, key) => {
    const { code, stdout } = await run(['explain', written]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(key);
  });

  it('says what values mean, in three languages', async () => {
    expect((await run(['explain', 'threats.type'])).stdout).toContain(
      '- violence: people are hurt or killed',
    );
    const { stdout } = await run(['explain', 'threats.type', '--locale', 'fr']);
    expect(stdout).toContain('- violence : des personnes sont blessées ou tuées');
    expect(stdout).toMatch(/^Exigences qui cherchent une réponse ici$/m);
    expect((await run(['explain', 'risks', '--locale', 'es'])).stdout).toMatch(/^Una buena respuesta$/m);
  });

  it.each([
    ['a slip', 'chanels', 'did you mean channels?'],
    ['a slip in a path', 'acountability.channels', 'did you mean accountability.channels?'],
    ['a key that ends several paths', 'description', 'risks.description'],
    ['nothing at all', 'frobnicate', 'schema --keys'],
  ])('suggests for %s', async (_, written, said) => {
    const { code, stdout, stderr } = await run(['explain', written]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('takes no file', async () => {
    const cwd = folderWith({ 'a.yaml': 'project: { title: A }\n' });
    const { code, stderr } = await run(['explain', 'channels', 'a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('a file goes with the id of a requirement');
  });
});
