import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import { folderWith, run } from './run.js';

const never = ['--fail-on', 'never', '--no-config'];
const draft = (title: string) => `project: { title: ${title}, language: en }\n`;

describe('-o by the ending of the file', () => {
  const starts: Readonly<Record<string, RegExp>> = {
    'a.txt': /^X\n/,
    'a.md': /^# /,
    'a.json': /^\{\n {2}"format": "protection-check-report\/1"/,
    'a.html': /^<!doctype html>/i,
    'a.docx': /^PK/,
    'a.sarif': /^\{[\s\S]*"version": "2\.1\.0"/,
    'a.xml': /^<\?xml [\s\S]*<testsuites/,
    'a.csv': /^[^,]+,[^,]+,/,
  };

  it('every format has one', () => {
    const endings = new Set(Object.values(FORMATS).map(({ extension }) => `a.${extension}`));
    expect([...endings].sort()).toEqual(Object.keys(starts).sort());
  });

  it.each(Object.entries(starts))('%s', async (name, start) => {
    const cwd = folderWith({ 'x.yaml': draft('X') });
    const { stdout } = await run(['x.yaml', '-o', name.toUpperCase().replace('A.', 'a.'), ...never], { cwd });
    expect(stdout).toBe('');
    const [written] = readdirSync(cwd).filter((one) => one !== 'x.yaml');
    expect(readFileSync(join(cwd, written ?? ''), 'utf8').replace(/^\u{feff}/u, '')).toMatch(start);
  });
});

describe('a folder as output', () => {
  const files = {
    'drafts/a.yaml': draft('Alpha'),
    'drafts/b.yaml': draft('Beta'),
    'more/b.yaml': draft('Gamma'),
  };

  it('gets one report a proposal and an index that leads to them, in the order given', async () => {
    const cwd = folderWith(files);
    const paths = ['more/b.yaml', 'drafts/b.yaml', 'drafts/a.yaml'];
    const { stdout, stderr } = await run([...paths, '-f', 'html', '-o', 'out/', ...never], { cwd });
    expect(stdout).toBe('');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'a.html',
      'drafts-b.html',
      'index.html',
      'more-b.html',
    ]);
    expect(stderr).toContain('written: out/index.html');
    const index = readFileSync(join(cwd, 'out/index.html'), 'utf8');
    const hrefs = [...index.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href);
    expect(hrefs.filter((href) => href?.endsWith('.html'))).toEqual([
      'more-b.html',
      'drafts-b.html',
      'a.html',
    ]);
    const alone = readFileSync(join(cwd, 'out/a.html'), 'utf8');
    expect(alone).toContain('Alpha');
    expect(alone).not.toContain('Beta');
  });

  it.each([
    ['json', 'json'],
    ['docx', 'docx'],
    ['junit', 'xml'],
    ['markdown', 'md'],
  ])('holds %s reports and a page that a person can open', async (format, extension) => {
    const cwd = folderWith({ ...files, 'out/kept.txt': 'kept' });
    await run(['drafts', '-f', `${format}:out`, ...never], { cwd });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
      [`a.${extension}`, `b.${extension}`, 'index.md', 'kept.txt'].sort(),
    );
    const index = readFileSync(join(cwd, 'out/index.md'), 'utf8');
    expect([...index.matchAll(/\]\(<(.+?)>\)/g)].map(([, href]) => href)).toEqual([
      `a.${extension}`,
      `b.${extension}`,
    ]);
  });

  it('gives each of its JSON reports alone what the run over that proposal gives', async () => {
    const cwd = folderWith(files);
    await run(['drafts', '-f', 'json:out/', ...never], { cwd });
    const alone = await run(['drafts/a.yaml', '-f', 'json', ...never], { cwd });
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe(alone.stdout);
  });

  it('never overwrites the index or one report by another', async () => {
    const cwd = folderWith({
      'index.yaml': draft('One'),
      'a b.yaml': draft('Two'),
      'a-b.yaml': draft('Three'),
      'several.yaml': `${draft('Four')}---\n${draft('Five')}`,
    });
    await run(['.', '-f', 'markdown', '-o', 'out/', ...never], { cwd });
    const names = readdirSync(join(cwd, 'out'));
    expect(names).toHaveLength(6);
    const titles = names.map(
      (name) => /One|Two|Three|Four|Five/.exec(readFileSync(join(cwd, 'out', name), 'utf8'))?.[0],
    );
    expect(new Set(titles.filter((_, i) => names[i] !== 'index.md')).size).toBe(5);
  });

  it('is made where there is none, but not in a folder that is not there', async () => {
    const cwd = folderWith(files);
    const { code, stderr } = await run(['drafts', '-f', 'html', '-o', 'no/where/', ...never], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write');
  });

  it('needs a format, for a folder has no ending', async () => {
    const cwd = folderWith(files);
    const { code, stderr } = await run(['drafts', '-o', 'out/', ...never], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('say it with -f');
  });
});

describe('several proposals in one report', () => {
  it('make a portfolio: how many meet each requirement, the weakest principles, the proposals in the order given', async () => {
    const cwd = folderWith({ 'z.yaml': draft('Zeta'), 'a.yaml': draft('Alpha') });
    const { stdout } = await run(['z.yaml', 'a.yaml', '-f', 'markdown', ...never], { cwd });
    expect(stdout).toContain('The principles, weakest first');
    expect(stdout).toContain('How many meet each requirement');
    expect(stdout.indexOf('Zeta')).toBeLessThan(stdout.indexOf('Alpha'));
  });
});

describe('a folder that holds the proposals', () => {
  it('never loses a proposal to its report', async () => {
    const text = JSON.stringify({ project: { title: 'Alpha', language: 'en' } });
    const cwd = folderWith({ 'drafts/a.json': text, 'drafts/b.yaml': draft('Beta') });
    const { code, stderr } = await run(['drafts', '-f', 'json:drafts/', ...never], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('it is what is read');
    expect(readFileSync(join(cwd, 'drafts/a.json'), 'utf8')).toBe(text);
    expect(readdirSync(join(cwd, 'drafts')).sort()).toEqual(['a.json', 'b.yaml']);
  });
});
