import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const input =
  'project: { title: A, themes: [child-protection] }\nprotection: { safety_and_dignity: To be done. }\n';

describe('what is nowhere in the file has no line: it is to be added under its key', () => {
  it.each([
    ['en', 'to add', 'belongs in'],
    ['fr', 'à ajouter', 'à écrire dans'],
    ['es', 'por agregar', 'va en'],
  ])('in a terminal: %s', async (locale, toAdd, belongs) => {
    const { stdout } = await run(['-', '--locale', locale, '--select', 'CP-01'], { input });
    expect(stdout).toMatch(new RegExp(`, ${toAdd}\\s?: \`child_protection\\.best_interests\``));
    expect(stdout).toMatch(new RegExp(`1\\. +${toAdd} +CP-01`));
    expect(stdout).toMatch(new RegExp(`${belongs} \`child_protection\\.best_interests\``));
    expect(stdout).not.toMatch(/(?:line|ligne|línea) 1\b/);
  });

  it.each(['markdown', 'html', 'junit'])('in a report as %s', async (format) => {
    const { stdout } = await run(['-', '--select', 'CP-01', '--format', format], { input });
    expect(stdout).toContain('to add');
    expect(stdout).not.toMatch(/line 1, column 1\b/);
  });

  it('in explain', async () => {
    const { stdout } = await run(['explain', 'CP-01', '-'], { input });
    expect(stdout).toMatch(/^Missing\n {2}- to add: /m);
  });

  it('what has a section that could hold it keeps the line of that section', async () => {
    const { stdout } = await run(['-', '--select', 'SD-01'], { input });
    expect(stdout).toMatch(/line 2:/);
  });
});
