import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frenchForm } from '../import/documents/french-form.js';
import { logframeDocument } from '../import/documents/logframe.js';
import { memoDocument } from '../import/documents/memo.js';
import { spanishForm } from '../import/documents/spanish-form.js';
import { trackedDraft } from '../import/documents/tracked.js';
import { packed } from '../import/raw.js';
import { folderWith, reportOf, run } from './run.js';

const french = () => folderWith({ 'demande.docx': Buffer.from(frenchForm()) });

describe('import', () => {
  it('writes a proposal to standard output, and says on standard error what went where', async () => {
    const { code, stdout, stderr } = await run(['import', 'demande.docx'], { cwd: french() });
    expect(code).toBe(0);
    expect(stdout).toContain('title: Des puits sûrs pour Zinder');
    expect(stderr).toContain('Ce qui est allé où :');
    expect(stderr).toMatch(/^\s*analysis\.protection$/m);
    expect(stderr).toContain('unplaced: 4 parties sans place');
    expect(stderr).toContain('2 champs vides du formulaire');
    expect(stderr).not.toMatch(/puits|Zinder|Kandili/);
  });

  it('writes a file, and says how to go on', async () => {
    const cwd = french();
    const { code, stdout, stderr } = await run(
      ['import', 'demande.docx', '-o', 'out.yaml', '--locale', 'en'],
      { cwd },
    );
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('protection-check out.yaml');
    expect(readFileSync(join(cwd, 'out.yaml'), 'utf8')).toContain('countries: [NER, TCD]');
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['import', '-'], { input: Buffer.from(frenchForm()) });
    expect(code).toBe(0);
    expect(stdout).toContain('Des puits sûrs pour Zinder');
  });

  it.each([
    ['logframe', logframeDocument],
    ['memo', memoDocument],
    ['french-form', frenchForm],
    ['spanish-form', spanishForm],
    ['tracked', trackedDraft],
  ])('makes a file that check judges without format faults: %s', async (_, make) => {
    const cwd = folderWith({ 'a.docx': Buffer.from(await make()) });
    expect((await run(['import', 'a.docx', '-o', 'a.yaml'], { cwd })).code).toBe(0);
    const { code, ...ended } = await run(['check', 'a.yaml', '-f', 'json', '--exit-zero'], { cwd });
    expect(code).toBe(0);
    expect(reportOf(ended).proposals.map(({ formatFaults }) => formatFaults)).toEqual([[]]);
  });

  it('never writes over a file that is there, unless told so', async () => {
    const cwd = folderWith({ 'demande.docx': Buffer.from(frenchForm()), 'out.yaml': 'mine' });
    const refused = await run(['import', 'demande.docx', '-o', 'out.yaml'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('out.yaml is there already');
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'out.yaml'), 'utf8')).toBe('mine');
    expect((await run(['import', 'demande.docx', '-o', 'out.yaml', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'out.yaml'), 'utf8')).toContain('Des puits sûrs');
  });

  it('never writes over the document itself', async () => {
    const cwd = french();
    const { code } = await run(['import', 'demande.docx', '-o', 'demande.docx', '--force'], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'demande.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  it.each([
    ['a.pdf', Buffer.from('%PDF-1.7'), /PDF file.*\n.*save it as \.docx/],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old version of Word.*\n.*save it as \.docx/],
    ['a.odt', Buffer.from(packed({ mimetype: 'x', 'content.xml': '<a/>' })), /OpenDocument.*\n.*LibreOffice/],
    ['a.docx', Buffer.from(frenchForm()).subarray(0, 2000), /damaged.*\n.*repair/],
    ['empty.docx', '', /empty/],
    ['notes.docx', 'hello', /no Word file/],
  ])('ends with 2 and says what a file is, and what to do: %s', async (name, content, said) => {
    const cwd = folderWith({ [name]: content });
    const { code, stdout, stderr } = await run(['import', name, '-o', 'out.yaml'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(existsSync(join(cwd, 'out.yaml'))).toBe(false);
  });

  it('says so in the language that is asked for', async () => {
    const cwd = folderWith({ 'a.pdf': '%PDF-1.7' });
    const { stderr } = await run(['import', 'a.pdf', '--locale', 'es'], { cwd });
    expect(stderr).toContain('archivo PDF');
  });

  it.each([
    [['import'], /missing required argument/],
    [['import', 'nothing.docx'], /There is no such file/],
    [['import', '.'], /is a folder/],
    [['import', 'a.docx', '-o', 'no/where.yaml'], /there is no folder/],
    [['import', 'a.docx', '--locale', 'de'], /Choose en, fr, es/],
  ])('ends with 2 when it is called wrongly: %s', async (args, said) => {
    const { code, stderr } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});
