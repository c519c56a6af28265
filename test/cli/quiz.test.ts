import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples, folderWith, run } from './run.js';

const draft = join(examples, 'several-areas-tapachula.yaml');

describe('quiz', () => {
  it('compares each answer with what the tool says, and keeps a tally', async () => {
    const input = 'met: two people are named\npartly met\nnot met: no fact\n4\n';
    const { code, stdout, stderr } = await run(['quiz', draft, '--seed', '7', '--count', '4'], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Question 4 of 4');
    expect(stdout).toContain('You: met. two people are named');
    expect(stdout.match(/The tool: /g)).toHaveLength(4);
    expect(stdout).toMatch(/You and the tool (?:say the same|differ)/);
    expect(stdout.match(/^ {2}[A-Z]{2}-\d{2} +[01] of 1 the same$/gm)).toHaveLength(4);
    expect(stdout).toMatch(/Together: \d of 4 the same\./);
  });

  it('is the same for the same seed, asks what is chosen, and ends where the answers end', async () => {
    const args = ['quiz', '--seed', '5', '--count', '3', '--section', 'accountability'];
    const [first, second] = [await run(args, { input: 'met\n' }), await run(args, { input: 'met\n' })];
    expect(first.stdout).toBe(second.stdout);
    const ids = first.stdout.match(/^[A-Z]{2}-\d{2}(?= )/gm) ?? [];
    expect(ids.every((id) => id.startsWith('AC-'))).toBe(true);
    expect(first.stdout).toContain('Not answered: 2.');
  });

  it('is printed with boxes, lines and a key', async () => {
    const cwd = folderWith({});
    const { code } = await run(
      ['quiz', '--print', '--seed', '1', '--count', '3', '-o', 'quiz.md', '--locale', 'es'],
      { cwd },
    );
    expect(code).toBe(0);
    const paper = readFileSync(join(cwd, 'quiz.md'), 'utf8');
    expect(paper.match(/☐ no cumple/g)).toHaveLength(3);
    const key = paper.slice(paper.indexOf('## Clave'));
    expect(key.match(/^\d\. \*\*[A-Z]{2}-\d{2}/gm)).toHaveLength(3);
  });

  it.each([
    [['quiz'], '', 'nobody answers here'],
    [['quiz'], 'perhaps\n', 'answer 1 does not begin with a verdict'],
    [['quiz', '--count', '0'], 'met\n', 'from 1 to 500'],
    [['quiz', '--id', 'AC-99'], 'met\n', 'AC-99'],
    [['quiz', 'nowhere.yaml'], 'met\n', 'nowhere.yaml'],
    [['quiz', '-o', 'quiz.md'], 'met\n', '--print'],
    [['quiz', '-'], 'met\n', 'standard input'],
  ])('%j with %j ends with 2 and the way out', async (args, input, said) => {
    const { code, stdout, stderr } = await run(args, { input });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
