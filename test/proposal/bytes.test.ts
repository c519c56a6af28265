import { describe, expect, test } from 'vitest';
import type { UnreadableFault } from '../../src/proposal/document.js';
import { readProposals } from '../../src/proposal/read.js';

function refusalOf(bytes: Uint8Array): UnreadableFault | undefined {
  return readProposals('f', bytes).documents[0]?.faults[0];
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])),
  );
}

describe('encodings', () => {
  test('a Windows code page: line, column and what to do', () => {
    expect(refusalOf(bytes('project:\n  title: R', [0xe9], 'gions sûres\n'))).toMatchObject({
      code: 'not-utf-8',
      start: { line: 2, column: 11 },
      message: expect.stringMatching(/Line 2 .*Windows code page.*UTF-8/),
    });
  });

  test('columns are counted in characters, not bytes', () => {
    expect(refusalOf(bytes('title: é😀', [0xff], '\n'))?.start).toEqual({ line: 1, column: 11 });
  });

  test('a character cut off at the end', () => {
    expect(refusalOf(bytes('project:\n  title: é'.slice(0, -1), [0xc3]))).toMatchObject({
      code: 'not-utf-8',
      start: { line: 2, column: 10 },
    });
  });

  test.each([
    ['little-endian with mark', [0xff, 0xfe], 0],
    ['big-endian with mark', [0xfe, 0xff], 1],
    ['little-endian without mark', [], 0],
    ['big-endian without mark', [], 1],
  ])('UTF-16, %s', (_, mark, zeroFirst) => {
    const text = [...'project: { title: Safe }'].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return zeroFirst === 1 ? [0, code] : [code, 0];
    });
    expect(refusalOf(bytes(mark, text))).toMatchObject({
      code: 'not-utf-8',
      message: expect.stringContaining('UTF-16'),
    });
  });

  test('a byte order mark of UTF-8 is fine', () => {
    expect(
      readProposals('f', bytes([0xef, 0xbb, 0xbf], 'project: { title: A }')).documents[0]?.faults,
    ).toEqual([]);
  });
});

describe('files that are no text', () => {
  test.each([
    ['PDF', bytes('%PDF-1.7\n', [0, 1, 2])],
    ['Word', bytes('PK\x03\x04', [0, 0, 0], 'word/document.xml')],
    ['Excel', bytes('PK\x03\x04', [0, 0, 0], 'xl/workbook.xml')],
    ['PowerPoint', bytes('PK\x03\x04', [0, 0, 0], 'ppt/slides')],
    ['OpenDocument', bytes('PK\x03\x04', [0, 0, 0], 'mimetypeapplication/vnd.oasis.opendocument.text')],
    ['ZIP', bytes('PK\x03\x04', [0, 0, 0], 'other')],
    ['old Word', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['Rich Text', bytes('{\\rtf1 text}')],
    ['picture', bytes([0x89], 'PNG\r\n', [0x1a])],
    ['picture', bytes([0xff, 0xd8, 0xff, 0xe0])],
  ])('%s', (kind, content) => {
    expect(refusalOf(content)).toMatchObject({
      code: 'not-yaml',
      message: expect.stringContaining(kind),
      start: { line: 1, column: 1 },
    });
    expect(refusalOf(content)?.message).toContain('.yaml');
  });

  test('binary data', () => {
    expect(refusalOf(bytes('project:\n  ti', [0], 'tle'))).toMatchObject({
      code: 'binary',
      start: { line: 2, column: 5 },
    });
  });

  test('too large, with both sizes', () => {
    expect(refusalOf(new Uint8Array(20_000_000))).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/20\.0 MB.*2\.0 MB/),
    });
  });

  test('no bytes at all', () => {
    expect(refusalOf(new Uint8Array(0))?.code).toBe('empty');
  });
});
