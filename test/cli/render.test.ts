import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { examples, folderWith, run } from './run.js';

const ENGLISH = join(examples, 'middling-niger-routes.yaml');
const SPANISH = join(examples, 'frontera-arauca.yaml');

/** A folder with the report on each proposal, and the names of the reports. */
async function reported(proposals: readonly string[], ...args: string[]) {
  const cwd = folderWith({});
  const names: string[] = [];
  for (const [i, proposal] of proposals.entries()) {
    await run([proposal, '-f', `json:${i}.json`, '--no-config', '--fail-on', 'never', ...args], { cwd });
    names.push(`${i}.json`);
  }
  return { cwd, names, read: (name: string) => readFileSync(join(cwd, name), 'utf8') };
}

describe('render', () => {
  it.each([
    ['one in English', [ENGLISH], []],
    ['one in Spanish', [SPANISH], []],
    ['one without words of the draft', [ENGLISH], ['--no-quotes']],
    ['one in another language than the proposal', [ENGLISH], ['--locale', 'fr']],
  ])('gives back the JSON report byte for byte: %s', async (_, proposals, args) => {
    const { cwd, read } = await reported(proposals, ...args);
    const { code, stdout, stderr } = await run(['render', '0.json', '-f', 'json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(read('0.json'));
  });

  it('writes every other format as the run itself does', async () => {
    const formats = Object.keys(FORMATS).filter((format) => format !== 'docx');
    const asked = (folder: string) => formats.flatMap((format) => ['-f', `${format}:${folder}-${format}`]);
    const { cwd, read } = await reported([ENGLISH]);
    await run([ENGLISH, '--no-config', '--fail-on', 'never', ...asked('run')], { cwd });
    expect((await run(['render', '0.json', ...asked('render')], { cwd })).code).toBe(0);
    for (const format of formats) expect(read(`render-${format}`), format).toBe(read(`run-${format}`));
  });

  it('says a report in another language as a run in that language does, there and back', async () => {
    const english = await reported([ENGLISH]);
    const spanish = await reported([ENGLISH], '--locale', 'es');
    const rendered = async ({ cwd }: { cwd: string }, locale: string) =>
      (await run(['render', '0.json', '-f', 'json', '--locale', locale], { cwd })).stdout;
    expect(await rendered(english, 'es')).toBe(spanish.read('0.json'));
    expect(await rendered(spanish, 'en')).toBe(english.read('0.json'));
    expect(spanish.read('0.json')).not.toBe(english.read('0.json'));
  });

  it('joins reports on parts of a portfolio into what one run over all of it gives, byte for byte, in every format', async () => {
    const all = readdirSync(examples).filter((name) => name.endsWith('.yaml') && !name.includes('checklist'));
    const formats = Object.keys(FORMATS);
    const asked = (folder: string) => formats.flatMap((format) => ['-f', `${format}:${folder}.${format}`]);
    const cwd = folderWith({});
    const judging = ['--no-config', '--fail-on', 'never'];
    const single = await run([...all.map((name) => join(examples, name)), ...judging, ...asked('single')], {
      cwd,
    });
    expect(single.code).toBeLessThan(2);
    const parts = [all.slice(0, 2), all.slice(2, 3), all.slice(3)];
    for (const [i, part] of parts.entries())
      await run([...part.map((name) => join(examples, name)), ...judging, '-f', `json:part-${i}.json`], {
        cwd,
      });
    const joined = await run(['render', ...parts.map((_, i) => `part-${i}.json`), ...asked('joined')], {
      cwd,
    });
    expect(joined).toMatchObject({ code: 0 });
    const bytes = (name: string) => readFileSync(join(cwd, name)).toString('base64');
    for (const format of formats) expect(bytes(`joined.${format}`), format).toBe(bytes(`single.${format}`));
  }, 600_000);

  it.each([
    ['the Spanish one first', [SPANISH, ENGLISH]],
    ['the English one first', [ENGLISH, SPANISH]],
  ])('joins reports in two languages as one run over both does: %s', async (_, both) => {
    const { cwd, names } = await reported(both);
    const all = await run([...both, '-f', 'json', '--no-config', '--fail-on', 'never'], { cwd });
    expect((await run(['render', ...names, '-f', 'json'], { cwd })).stdout).toBe(all.stdout);
  });

  it('keeps the proposals in the order given and takes the worst exit code, and says what does not fit', async () => {
    const { cwd } = await reported([ENGLISH]);
    await run(['-', '-f', 'json:bare.json', '--no-config'], { cwd, input: 'project: { title: X }\n' });
    const { code, stdout, stderr } = await run(['render', 'bare.json', '0.json', '-f', 'json'], { cwd });
    expect(code).toBe(0);
    const { exitCode, proposals } = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(proposals.map(({ file }: { file: string }) => file)).toEqual(['<stdin>', ENGLISH]);
    expect(stderr).toBe(
      'the reports were not made with the same options: compare their verdicts with care\n',
    );
  });

  it('reads a report from standard input', async () => {
    const { cwd, read } = await reported([ENGLISH]);
    const { stdout } = await run(['render', '-', '-f', 'json'], { cwd, input: read('0.json') });
    expect(stdout).toBe(read('0.json'));
  });
});

describe('what is no report ends with 2', () => {
  it.each([
    ['no JSON', 'project: { title: X }\n', /a\.json: it is no JSON/],
    ['an empty file', '', /a\.json/],
    ['JSON of something else', '{ "results": [] }', /it is no report of protection-check/],
    ['a list', '[]', /it is no report of protection-check/],
    ['half a report', '{ "format": "protection-check-report/1", "proposals": [] }', /it is no whole report/],
    [
      'a later format',
      '{ "format": "protection-check-report/9", "proposals": [] }',
      /it is no whole report: format/,
    ],
  ])('%s', async (_, content, said) => {
    const cwd = folderWith({ 'a.json': content });
    const { code, stdout, stderr } = await run(['render', 'a.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('one that is not there, none at all, and the report itself as the output', async () => {
    const { cwd, read } = await reported([ENGLISH]);
    const before = read('0.json');
    expect((await run(['render', 'nowhere.json'], { cwd })).code).toBe(2);
    expect((await run(['render'], { cwd })).code).toBe(2);
    expect((await run(['render', '0.json', '-f', 'markdown', '-o', '0.json'], { cwd })).code).toBe(2);
    expect(read('0.json')).toBe(before);
  });
});
