import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

const CHOSEN = ['checklist', '--theme', 'child-protection', '--locale', 'fr'];

describe('the checklist to print and to tick by hand', () => {
  it('is a page of its own: boxes, room for notes, nothing loaded', async () => {
    const { code, stdout } = await run([...CHOSEN, '-f', 'html', '--id', 'CP-01,CP-02']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(stdout.match(/<article id="CP-\d\d"/g)).toHaveLength(2);
    expect(stdout.match(/\u2610 <\/span>partiellement satisfaite/g)).toHaveLength(2);
    expect(stdout.match(/<p>Notes<\/p>/g)).toHaveLength(2);
    expect(stdout).not.toMatch(/<script|src=|https?:\/\/(?!www\.w3\.org)/);
  });

  it('is Markdown with boxes and lines', async () => {
    const { stdout } = await run([...CHOSEN, '-f', 'markdown', '--id', 'CP-01']);
    expect(stdout).toContain('\u2610 satisfaite');
    expect(stdout).toMatch(/\*\*Notes\*\*\n\n(?:\\_){50,}/);
  });

  it('is a table with columns to fill in', async () => {
    const { stdout } = await run([...CHOSEN, '-f', 'csv']);
    expect(stdout.startsWith('\ufeff')).toBe(true);
    const rows: Record<string, string>[] = parse(stdout, { columns: true, bom: true });
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      expect(row.section).toBe('child-protection');
      expect(row.question).toMatch(/\?$/);
      expect([row.verdict, row.notes]).toEqual(['', '']);
    }
  });

  it('is a Word document, the same every time', async () => {
    const cwd = folderWith({});
    for (const name of ['a.docx', 'b.docx'])
      expect((await run([...CHOSEN, '--id', 'CP-01', '-o', name], { cwd })).code).toBe(0);
    const [a, b] = ['a.docx', 'b.docx'].map((name) => readFileSync(join(cwd, name)));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
    const { value } = await mammoth.extractRawText({ buffer: a ?? Buffer.of() });
    expect(value).toContain('CP-01 Une proc\u00e9dure');
    expect(value).toContain('\u2610 satisfaite');
    expect(value).toMatch(/Notes\s+_{50,}/);
  });
});

describe('checklist --short', () => {
  it.each(['en', 'fr', 'es'])('is one page in %s: seven principles, one question each', async (locale) => {
    const { stdout } = await run(['checklist', '--short', '--locale', locale]);
    expect(stdout.match(/^\d\. /gm)).toHaveLength(7);
    expect(stdout.match(/\?$/gm)).toHaveLength(7);
    expect(stdout.split('\n').length).toBeLessThan(50);
    const markdown = await run(['checklist', '--short', '--locale', locale, '-f', 'markdown']);
    expect(markdown.stdout.match(/^\d\. \*\*/gm)).toHaveLength(7);
  });

  it.each([
    [['-f', 'html'], '-f terminal'],
    [['--section', 'analysis'], 'seven principles'],
  ])('%j ends with 2', async (args, said) => {
    const { code, stderr } = await run(['checklist', '--short', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
