import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../src/import/fault.js';
import { readWord } from '../../src/import/word/read.js';
import { p, packed, rawDocument } from './raw.js';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const codeOf = (file: Uint8Array) =>
  readWord(file).then(
    () => 'read',
    (error: unknown) => (error instanceof ImportFault ? error.code : error),
  );
const withPart = (xml: string) => rawDocument('', { more: { 'word/document.xml': xml } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('files that are no Word documents', () => {
  const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
  it.each([
    ['empty', new Uint8Array()],
    ['pdf', bytes('%PDF-1.7')],
    ['rich-text', bytes('{\\rtf1 hello}')],
    ['old-word', bytes(`${ole} WordDocument`)],
    ['password', bytes(`${ole} ${[...'EncryptedPackage'].join('\0')}`)],
    ['web-page', bytes('<!DOCTYPE html><p>hello')],
    ['other', bytes('hello')],
    ['open-document', packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' })],
    ['excel', packed({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' })],
    ['powerpoint', packed({ '[Content_Types].xml': '<a/>', 'ppt/presentation.xml': '<a/>' })],
    ['pages', packed({ 'Index/Document.iwa': 'x' })],
    ['zip', packed({ 'notes.txt': 'hello' })],
  ])('%s', async (code, file) => {
    expect(await codeOf(file)).toBe(code);
  });
});

describe('Word documents that are not read', () => {
  it('are broken when they were cut off', async () => {
    const whole = rawDocument(p('hello'));
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('broken');
  });

  it('are broken when their XML is', async () => {
    expect(await codeOf(withPart(`<w:document ${W}><w:body><w:p></w:body>`))).toBe('broken');
    expect(await codeOf(withPart('no xml'))).toBe('broken');
  });

  it('hold no text', async () => {
    expect(await codeOf(rawDocument(p('')))).toBe('no-text');
  });

  it('declare entities, be it only harmless ones', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd">';
    for (const declared of [bomb, outside])
      expect(await codeOf(withPart(`${declared}<w:document ${W}><w:body/></w:document>`))).toBe(
        'declares-entities',
      );
  });

  it('would unpack to more than a document holds: nothing of them is unpacked', async () => {
    const zeros = new Uint8Array(70_000_000);
    const file = zipSync({ '[Content_Types].xml': bytes('<a/>'), 'word/document.xml': zeros }, { level: 9 });
    expect(file.length).toBeLessThan(200_000);
    expect(await codeOf(file)).toBe('too-large');
  });

  it('say that they are small and are not: no part becomes larger than said', async () => {
    const text = `<w:document ${W}><w:body>${p('a'.repeat(3_000_000))}</w:body></w:document>`;
    const file = withPart(text);
    const size = new DataView(file.buffer, file.byteOffset);
    for (let at = 0; at + 4 < file.length; at++)
      for (const [signature, offset] of [
        [0x04034b50, 22],
        [0x02014b50, 24],
      ] as const)
        if (size.getUint32(at, true) === signature && size.getUint32(at + offset, true) > 3_000_000)
          size.setUint32(at + offset, 1000, true);
    expect(await codeOf(file)).toBe('broken');
  });

  it('have too many parts', async () => {
    const many = Object.fromEntries(Array.from({ length: 5_100 }, (_, i) => [`x/${i}`, new Uint8Array()]));
    expect(await codeOf(rawDocument(p('hello'), { more: many }))).toBe('too-large');
  });

  it('nest too deeply', async () => {
    const deep = `${'<w:ins>'.repeat(300)}${'</w:ins>'.repeat(300)}`;
    expect(await codeOf(rawDocument(`<w:p>${deep}</w:p>`))).toBe('too-deep');
  });
});

describe('what is harmless', () => {
  it('are macros, embedded files and pictures elsewhere: they are passed over', async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rP"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://192.0.2.1/track.png" TargetMode="External"/></Relationships>';
    const file = rawDocument(p(picture) + p('hello'), {
      more: {
        'word/_rels/document.xml.rels': relations,
        'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
        'word/embeddings/sheet.xlsx': new Uint8Array([1]),
      },
    });
    const { blocks } = await readWord(file);
    expect(blocks).toMatchObject([{ text: 'hello' }]);
  });
});
