import { describe, expect, it } from 'vitest';
import { examples, run } from './run.js';

const WEAK = 'weak-niger-routes.yaml';
const MIDDLING = 'middling-niger-routes.yaml';

describe('compare', () => {
  it('says what a revision gained, and ends with 0', async () => {
    const { code, stdout } = await run(['compare', WEAK, MIDDLING], { cwd: examples });
    expect(stdout).toContain('Gained:');
    expect(stdout).toMatch(/AC-02 .*not met → partly\s+met/s);
    expect(code).toBe(0);
  });

  it('ends with 1 on a regression only where that was asked for', async () => {
    const asked = await run(['compare', MIDDLING, WEAK, '--fail-on-regression'], { cwd: examples });
    expect(asked.code).toBe(1);
    expect(asked.stderr).toContain('something is worse than before');
    expect((await run(['compare', MIDDLING, WEAK], { cwd: examples })).code).toBe(0);
    expect((await run(['compare', WEAK, WEAK, '--fail-on-regression'], { cwd: examples })).code).toBe(0);
  });

  it('writes JSON and Markdown', async () => {
    const json = await run(['compare', WEAK, MIDDLING, '-f', 'json'], { cwd: examples });
    const { format, changes } = JSON.parse(json.stdout);
    expect(format).toBe('protection-check-comparison/1');
    expect(changes.find(({ id }: { id: string }) => id === 'AC-02')).toMatchObject({ movement: 'gained' });
    const markdown = await run(['compare', WEAK, MIDDLING, '-f', 'markdown'], { cwd: examples });
    expect(markdown.stdout).toMatch(/^# What the revision changed\n/);
  });

  it('ends with 2 for a missing file, and says which', async () => {
    const { code, stderr } = await run(['compare', WEAK, 'nowhere.yaml'], { cwd: examples });
    expect(code).toBe(2);
    expect(stderr).toContain('nowhere.yaml');
  });
}, 60_000);

describe('checklist --coverage', () => {
  it('prints each clause of the mission and what carries it', async () => {
    const { code, stdout } = await run(['checklist', '--coverage']);
    expect(stdout).toMatch(/^rights regardless of migration status +ND-01/m);
    expect(stdout).toMatch(/^advocacy +RS-05$/m);
    expect(code).toBe(0);
  });
});
