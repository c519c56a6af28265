import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

const idsIn = (text: string) => new Set(text.match(/\b[A-Z]{2}-\d{2}\b/g));

describe('checklist', () => {
  it('lists every requirement once, by section', async () => {
    const { code, stdout, stderr } = await run(['checklist']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ids = stdout.match(/^ {2}[A-Z]{2}-\d{2}(?= )/gm) ?? [];
    expect(ids.length).toBeGreaterThanOrEqual(27);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stdout.indexOf('Analysis')).toBeLessThan(stdout.indexOf('Accountability'));
  });

  it('lists the chosen sections and ids', async () => {
    const section = await run(['checklist', '--section', 'analysis']);
    expect([...idsIn(section.stdout)].every((id) => id.startsWith('AN-'))).toBe(true);
    const ids = await run(['checklist', '--id', 'ac-05,SD-01']);
    expect([...idsIn(ids.stdout)]).toEqual(['SD-01', 'AC-05']);
    expect((await run(['checklist', '--section', 'analysis', '--id', 'AC-05'])).code).toBe(2);
  });

  it('lists the chosen areas, written as in a proposal or as a key of it', async () => {
    const { stdout } = await run(['checklist', '--theme', 'counter_trafficking,Child-Protection']);
    expect(new Set([...idsIn(stdout)].map((id) => id.slice(0, 2)))).toEqual(new Set(['CT', 'CP']));
    expect(stdout).not.toContain('Accountability');
  });

  it('prints a document with all that is said of a requirement, but no phrases', async () => {
    const cwd = folderWith({});
    await run(['checklist', '--id', 'AC-05', '-o', 'a.md'], { cwd });
    const text = readFileSync(join(cwd, 'a.md'), 'utf8');
    expect(text).toMatch(/^# Protection checklist\n/);
    expect(text).toContain('### AC-05 Sensitive complaints have their own confidential way');
    for (const heading of ['Why it matters', 'What is looked for', 'Question', 'Fix', 'Careful', 'Sources'])
      expect(text).toContain(`**${heading}**`);
    expect(text).toContain('not a product of IOM');
    expect(text).not.toContain('--verbose');
  });

  it('gives JSON with sources, examples and the condition in words', async () => {
    const { stdout } = await run(['checklist', '-f', 'json', '--id', 'AC-05']);
    const data = JSON.parse(stdout);
    expect(data.format).toBe('protection-check-checklist/1');
    expect(data.requirements).toHaveLength(1);
    expect(data.requirements[0]).toMatchObject({
      id: 'AC-05',
      severity: 'critical',
      applies: { words: 'the project meets people' },
    });
    expect(data.requirements[0].sources[0].title).toMatch(/Core Humanitarian Standard/);
    expect(data.requirements[0].examples.length).toBeGreaterThan(1);
  });
});
