import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtures, folderWith, run } from './run.js';

const NAME = 'protection-check.config.yaml';
const draft = readFileSync(join(fixtures, 'bare.yaml'), 'utf8');

/** A project beside which something lies that is not its own. */
function neighbours(config: string, inProject: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({
    [`project/${NAME}`]: config,
    'project/draft.yaml': draft,
    'elsewhere/base.yaml': 'strict: true\n',
    ...Object.fromEntries(Object.entries(inProject).map(([name, text]) => [`project/${name}`, text])),
  });
  return { folder, cwd: join(folder, 'project') };
}

describe('a configuration that is found leads to nothing outside of its project', () => {
  it.each([
    ['extends', 'extends: ../elsewhere/base.yaml\n'],
    ['checklists', 'checklists: [../elsewhere/base.yaml]\n'],
    ['decisions', 'decisions: ../elsewhere/base.yaml\n'],
    ['an output', 'output: { format: ["json:../elsewhere/report.json"] }\n'],
    ['by a folder that is a link', 'output: { format: ["json:./link/report.json"] }\n'],
  ])('%s', async (_, config) => {
    const { folder, cwd } = neighbours(config);
    symlinkSync('../elsewhere', join(cwd, 'link'));
    const { code, stdout, stderr } = await run(['draft.yaml', '--exit-zero'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('outside of its project');
    expect(stderr).toContain('-c');
    expect(existsSync(join(folder, 'elsewhere/report.json'))).toBe(false);
  });

  it.each([
    ['extends: ../elsewhere/base.yaml\n'],
    ['output: { format: ["json:../elsewhere/report.json"] }\n'],
  ])('unless it is named: %s', async (config) => {
    const { cwd } = neighbours(config);
    const { code, stderr } = await run(['draft.yaml', '-c', NAME, '--exit-zero'], { cwd });
    expect(stderr).not.toContain('outside of');
    expect(code).toBe(0);
  });

  it('and the project is the folder under version control', async () => {
    const { folder, cwd } = neighbours('extends: ../elsewhere/base.yaml\n');
    mkdirSync(join(folder, '.git'));
    expect((await run(['draft.yaml', '--exit-zero'], { cwd })).code).toBe(0);
    mkdirSync(join(cwd, '.git'));
    expect((await run(['draft.yaml', '--exit-zero'], { cwd })).code).toBe(2);
  });

  it('nor does what a shared one of a package names', async () => {
    const { cwd } = neighbours('extends: rules/base.yaml\n', {
      'node_modules/rules/package.json': '{ "name": "rules", "version": "1.0.0" }',
      'node_modules/rules/base.yaml': 'extends: ./more/strict.yaml\n',
      'node_modules/rules/more/strict.yaml': 'strict: true\n',
    });
    expect((await run(['draft.yaml', '--exit-zero'], { cwd })).code).toBe(0);
    const away = neighbours('extends: rules/base.yaml\n', {
      'node_modules/rules/package.json': '{ "name": "rules", "version": "1.0.0" }',
      'node_modules/rules/base.yaml': 'extends: ../../../elsewhere/base.yaml\n',
    });
    expect((await run(['draft.yaml', '--exit-zero'], { cwd: away.cwd })).code).toBe(2);
  });

  it('while the command line may name what it likes', async () => {
    const { folder, cwd } = neighbours('strict: true\n');
    const args = ['draft.yaml', '-o', '../elsewhere/report.json', '--exit-zero'];
    expect((await run(args, { cwd })).code).toBe(0);
    expect(existsSync(join(folder, 'elsewhere/report.json'))).toBe(true);
  });
});
