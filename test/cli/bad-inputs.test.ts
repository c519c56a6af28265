import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run.js';

const head = 'project:\n  title: A proposal\n';
const nested = `${head}analysis: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`;
const layers = Array.from({ length: 12 }, (_, i) => `x-${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`);
const bomb = `${head}x-0: &a0 [${'{ id: a }, '.repeat(9)}]\n${layers.join('\n')}\nunplaced: *a12\n`;
const word = Buffer.concat([
  Buffer.from('PK\u0003\u0004', 'latin1'),
  Buffer.from('....word/document.xml....'),
]);

/** What a file holds, the exit code, and words that must be said on standard error or in the report. */
const cases: readonly (readonly [string, string, string | Buffer, number, RegExp])[] = [
  ['an empty file', 'a.yaml', '', 2, /empty/],
  ['comments only', 'a.yaml', '# nothing yet\n', 2, /empty/],
  ['binary data', 'a.yaml', Buffer.from([0x70, 0, 1, 2, 3, 0xff, 0, 9]), 2, /binary/],
  [
    'a colon in a title',
    'a.yaml',
    'project:\n  title: Safe: and sound\n',
    2,
    /a\.yaml:2:\d+: .*quotation marks/,
  ],
  ['a list', 'a.yaml', '- one\n- two\n', 2, /project:/],
  ['no title', 'a.yaml', 'project:\n  language: en\n', 2, /title/],
  ['wrong types', 'a.yaml', `${head}people:\n  groups: many\n  total: some\n`, 1, /line 4[\s\S]*line 5/],
  ['an unknown key', 'a.yaml', `${head}  langage: en\n`, 1, /langage[\s\S]*language/],
  ['a doubled key', 'a.yaml', `${head}risks: []\nrisks: []\n`, 1, /risks/],
  ['ids given twice', 'a.yaml', `${head}risks:\n  - id: R1\n  - id: R1\n`, 1, /R1/],
  ['a reference to nothing', 'a.yaml', `${head}risks:\n  - { id: R1, groups: [nobody] }\n`, 1, /nobody/],
  ['20 MB', 'a.yaml', `${head}  summary: ${'word '.repeat(4_000_000)}\n`, 2, /2\.0 MB.*20\.0 MB.*--max-size/],
  ['10,000 levels', 'a.yaml', nested, 2, /deep/],
  ['an alias bomb', 'a.yaml', bomb, 2, /a\.yaml:\d+:\d+: \S/],
  ['no UTF-8', 'a.yaml', Buffer.from(`${head}  summary: caf\xe9\n`, 'latin1'), 2, /a\.yaml:3:\d+: .*UTF-8/],
  ['UTF-16', 'a.yaml', Buffer.from(`\ufeff${head}`, 'utf16le'), 2, /UTF-8/],
  [
    'a Word file',
    'a.docx',
    word,
    2,
    /a\.docx:1:1: This is a Word file.*protection-check import.*copy its text/,
  ],
  [
    'a Word file under another name',
    'a.yaml',
    word,
    2,
    /a\.yaml:1:1: This is a Word file.*protection-check import.*copy its text/,
  ],
  ['a PDF file', 'a.pdf', '%PDF-1.7', 2, /PDF file/],
  ['an Excel file', 'a.xlsx', 'PK', 2, /Excel file/],
  ['an OpenDocument text', 'a.odt', 'PK', 2, /OpenDocument/],
];

describe('bad inputs', () => {
  it.each(cases)('%s', async (_, name, content, exitCode, said) => {
    const cwd = folderWith({ [name]: content });
    const began = performance.now();
    const { code, signal, stdout, stderr } = await run([name], { cwd });
    expect(`${stderr}${stdout}`).toMatch(said);
    expect({ code, signal }).toEqual({ code: exitCode, signal: null });
    expect(`${stderr}${stdout}`).not.toMatch(/^\s+at |failed on this file|tool itself failed/m);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('an empty value is the same as none', async () => {
    const cwd = folderWith({ 'a.yaml': `${head}people:\n  total:\nrisks:\n` });
    expect((await run(['a.yaml', '--fail-on', 'never'], { cwd })).code).toBe(0);
  });
});
