import { describe, expect, it } from 'vitest';
import { annotationMessage, annotationProperty } from '../../../src/report/escape/annotation.js';
import { csvCell, csvRow } from '../../../src/report/escape/csv.js';
import { sarifMessage } from '../../../src/report/escape/sarif.js';
import { fileUri } from '../../../src/report/escape/uri.js';
import { xmlAttribute, xmlLines } from '../../../src/report/escape/xml.js';

describe('a cell of a CSV file', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a, b', '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ['one\r\ntwo', 'one two'],
    ['=1+1', "'=1+1"],
    [' \t=1', "'=1"],
    ['"=1', `"'""=1"`],
    ['-5', "'-5"],
    ['\uff1d1', "'\uff1d1"],
    ['a; =1', `"a; '=1"`],
    ['a-b; c', '"a-b; c"'],
    ["'=1", "''=1"],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('is a number as it is', () => {
    expect(csvRow([-5, 'x', ''])).toBe('-5,x,');
  });
});

describe('text in XML', () => {
  it('ends neither value nor element', () => {
    expect(xmlAttribute(`a"b'c<d>&\n]]>`)).toBe('a&quot;b&apos;c&lt;d&gt;&amp; ]]&gt;');
    expect(xmlLines(['a\tb\u000c', ']]>', '  c'])).toBe('a b \n]]&gt;\n  c');
  });

  it('holds only what XML allows', () => {
    expect(xmlAttribute('a\u0000\u0008\ufffe\uffff\ud800b')).toBe('a\ufffd\ufffd\ufffdb');
  });
});

describe('a workflow command of GitHub', () => {
  it('keeps lines, percent signs, colons and commas inside their field', () => {
    expect(annotationMessage(['50 %: a, b', '::error::x\n::y'])).toBe('50 %25: a, b%0A::error::x ::y');
    expect(annotationProperty('a, b: 5 %\n')).toBe('a%2C b%3A 5 %25');
  });
});

describe('a message of SARIF', () => {
  it('has no placeholders and no links', () => {
    expect(sarifMessage('{0} and {reason}')).toBe('{{0}} and {{reason}}');
    expect(sarifMessage('[a](http://evil.example)')).toBe('\\[a\\](http://evil.example)');
    expect(sarifMessage('groups[0] (two)')).toBe('groups\\[0\\] (two)');
    expect(sarifMessage('groups[0] is two')).toBe('groups[0] is two');
  });
});

describe('a file name as a URI', () => {
  it.each([
    ['drafts/niger 1.yaml', 'drafts/niger%201.yaml'],
    ['./a/b.yaml', 'a/b.yaml'],
    ['drafts\\été.yaml', 'drafts/%C3%A9t%C3%A9.yaml'],
    ['a:b#c?d%.yaml', 'a%3Ab%23c%3Fd%25.yaml'],
    ['<stdin>', '%3Cstdin%3E'],
    ['/srv/a.yaml', 'file:///srv/a.yaml'],
    ['C:\\drafts\\a.yaml', 'file:///C:/drafts/a.yaml'],
    ['\\\\server\\share\\a.yaml', 'file://server/share/a.yaml'],
    ['\ud800.yaml', '%EF%BF%BD.yaml'],
  ])('%j becomes %s', (file, uri) => {
    expect(fileUri(file)).toBe(uri);
  });
});
