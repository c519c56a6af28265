import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/import/document.js';
import { readWord } from '../../src/import/word/read.js';
import { trackedDraft } from './documents/tracked.js';
import { control, p, r, rawDocument, table, textBox } from './raw.js';

const textOfBody = async (body: string, parts = {}) =>
  textOf((await readWord(rawDocument(body, parts))).blocks);

describe('what a reader sees of a document', () => {
  it('is the text with its changes made', async () => {
    const { blocks, leftOut } = await readWord(trackedDraft());
    const text = textOf(blocks);
    expect(text).toContain('Two hundred people inserted words live under the bridge.');
    expect(text).toContain('This line is joined with the next.');
    expect(text).toContain('moved here');
    expect(text).not.toMatch(/erased|moved away|row gone|remark of a colleague/);
    expect(leftOut).toMatchObject({ deletions: 2, comments: 1 });
  });

  it('has the text of a box once, behind the paragraph that holds it', async () => {
    const body = p(`${r('Anchor.')}${textBox(p('In the box.'))}`) + p('After.');
    expect(await textOfBody(body)).toBe('Anchor.\n\nIn the box.\n\nAfter.');
  });

  it('has fields, formulas and text in both directions', async () => {
    const body =
      p(`<w:fldSimple w:instr="AUTHOR">${r('by a field')}</w:fldSimple>`) +
      p('<m:oMath><m:r><m:t>x=12</m:t></m:r></m:oMath>') +
      p(`<w:bdo w:val="rtl">${r('turned')}</w:bdo>`);
    expect(await textOfBody(body)).toBe('by a field\n\nx=12\n\nturned');
  });

  it('has footnotes in the sentence that they belong to', async () => {
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="2"><w:p>${r('Asked in May.')}</w:p></w:footnote>`;
    expect(await textOfBody(p(`${r('Girls stay home.')}${note}${r(' Boys go.')}`), { footnotes })).toBe(
      'Girls stay home (Asked in May). Boys go.',
    );
  });

  it('has what was filled into a control, and not its placeholder', async () => {
    const body = p(control(r('Click here'), { placeholder: true })) + p(control(r('An answer')));
    expect(await textOfBody(body)).toBe('An answer');
  });

  it('knows headings by what their style is based on', async () => {
    const { blocks } = await readWord(rawDocument(p('Own style', { style: 'Maison' })));
    expect(blocks).toMatchObject([{ text: 'Own style', heading: 1 }]);
  });

  it('has the cells of a table in each row that they span', async () => {
    const merged = (kind: string, text: string) =>
      `<w:tc><w:tcPr><w:vMerge${kind}/></w:tcPr>${p(text)}</w:tc><w:tc>${p(`${text}2`)}</w:tc>`;
    const body = `<w:tbl><w:tr>${merged(' w:val="restart"', 'a')}</w:tr><w:tr>${merged('', 'b')}</w:tr></w:tbl>`;
    const [block] = (await readWord(rawDocument(body))).blocks;
    if (block?.is !== 'table') throw new Error('no table was read');
    expect(block.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['a', 'a2'],
      ['a', 'b2'],
    ]);
    expect(block.rows[0]?.[0]).toBe(block.rows[1]?.[0]);
  });

  it('is read whatever prefixes the document gives its namespaces', async () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const odd = `<n:document xmlns:n="${main}"><n:body><n:p><n:fldSimple n:instr="A"><n:r><n:t>still read</n:t></n:r></n:fldSimple></n:p></n:body></n:document>`;
    const { blocks } = await readWord(rawDocument('', { more: { 'word/document.xml': odd } }));
    expect(textOf(blocks)).toBe('still read');
  });

  it('has marks of XML in its text', async () => {
    expect(await textOfBody(p('<w:r><w:t>really?> 1 &lt; 2 &amp;amp;<![CDATA[ <b> ]]></w:t></w:r>'))).toBe(
      'really?> 1 < 2 &amp; <b>',
    );
  });

  it('has tables in tables', async () => {
    expect(await textOfBody(table([['outer', table([['inner']]) + p('')]]))).toContain('inner');
  });
});
