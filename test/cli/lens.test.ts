import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/locale/words.js';
import { FORMATS } from '../../src/report/formats.js';
import { examples, folderWith, run } from './run.js';

const DRAFT = join(examples, 'middling-niger-routes.yaml');
/** Formats that people read; the others carry the lens as an option, for the ids are theirs to group. */
const FOR_PEOPLE = ['terminal', 'markdown', 'html', 'docx'];

describe.each([
  ['protection-mainstreaming', 4],
  ['chs', 9],
] as const)('--lens %s', (lens, count) => {
  it('groups the same verdicts in every format for people, and says what is asked for and not judged', async () => {
    const { title, groups } = wordsIn('en').lenses[lens];
    expect(Object.keys(groups)).toHaveLength(count);
    const cwd = folderWith({});
    const asked = Object.keys(FORMATS).flatMap((format) => ['-f', `${format}:${format}.out`]);
    const { code } = await run([DRAFT, '--lens', lens, '--no-config', ...asked], { cwd });
    expect(code).toBe(0);
    for (const format of FOR_PEOPLE) {
      const bytes = readFileSync(join(cwd, `${format}.out`));
      const raw =
        format === 'docx' ? (await mammoth.extractRawText({ buffer: bytes })).value : bytes.toString();
      const text = raw.replace(/\s+/g, ' ');
      for (const words of [
        title,
        ...Object.values(groups).flatMap(({ name, notJudged }) => [name, notJudged]),
      ])
        expect(text, format).toContain(words);
    }
    expect(JSON.parse(readFileSync(join(cwd, 'json.out'), 'utf8')).options.lens).toBe(lens);
  });

  it('changes no verdict', async () => {
    const verdicts = async (...args: string[]) => {
      const { code, stdout } = await run([DRAFT, '--no-config', '-f', 'json', ...args]);
      const [{ level, requirements }] = JSON.parse(stdout).proposals;
      return { code, level, verdicts: requirements.map((one: { verdict: string }) => one.verdict) };
    };
    expect(await verdicts('--lens', lens)).toEqual(await verdicts());
  });
});

it('a lens that is none ends with 2', async () => {
  const { code, stderr } = await run(['bare.yaml', '--lens', 'crs']);
  expect(code).toBe(2);
  expect(stderr).toContain('did you mean chs?');
});
