import { describe, expect, it } from 'vitest';
import { run } from './run.js';

describe('the checklist in another language', () => {
  it.each([
    ['fr', 'Redevabilité', 'Comment elle est jugée', 'critique'],
    ['es', 'Rendición de cuentas', 'Cómo se juzga', 'crítico'],
  ])('%s: listed, printed, explained', async (locale, section, judged, severity) => {
    const listed = await run(['checklist', '--section', 'accountability', '--locale', locale]);
    expect(listed.stdout).toContain(section);
    expect(listed.stdout).toContain(severity);
    const printed = await run(['checklist', '--id', 'AC-02', '--locale', locale, '-f', 'markdown']);
    expect(printed.stdout).toContain(`**${judged}**`);
    expect(printed.stdout).not.toMatch(/How it is judged|People can complain/);
    const explained = await run(['explain', 'AC-02', '--locale', locale]);
    expect(explained.stdout).toContain(judged);
    expect(explained.code).toBe(0);
  });
});
