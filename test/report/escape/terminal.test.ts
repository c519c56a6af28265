import { describe, expect, it } from 'vitest';
import { snippetLines } from '../../../src/report/escape/controls.js';
import { shortened, terminalText } from '../../../src/report/escape/terminal.js';
import { TERMINAL_HOSTILE } from '../hostile.js';

const OBEYED =
  /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}]|[\u{e0000}-\u{e0fff}]/u;

describe('text for a terminal', () => {
  it.each(TERMINAL_HOSTILE)('holds nothing that a terminal obeys: %j', (text) => {
    expect(terminalText(text)).not.toMatch(OBEYED);
    expect(terminalText(`${text}${text}`)).not.toMatch(OBEYED);
  });

  it('takes whole sequences away, not their first character only', () => {
    expect(terminalText('\u001b[1;31mred\u001b[0m')).toBe('red');
    expect(terminalText('a\u001b]0;owned\u0007b')).toBe('ab');
    expect(terminalText('a\u009b2Jb')).toBe('ab');
  });

  it('says an unfinished sequence as text or not at all, and never lets it reach what follows', () => {
    expect(terminalText('\u001b\u0000[31mred')).toBe('[31mred');
    expect(terminalText('\u001b]0;never ended')).toBe('');
  });

  it('folds every kind of white space to one space', () => {
    expect(terminalText('one\n two\r\n\tthree\u2028four\u0085five')).toBe('one two three four five');
  });

  it('keeps what people write: accents, scripts, joiners and emoji', () => {
    const text = 'Tchirozérine, المأوى, می‌خواهم, 👩‍👧, 水';
    expect(terminalText(text)).toBe(text);
  });

  it('writes half a character as a replacement', () => {
    expect(terminalText('a\ud800b')).toBe('a\ufffdb');
  });
});

describe('a snippet for a terminal', () => {
  it('keeps lines and indentation', () => {
    expect(snippetLines('a:\r\n  b: 1\n\tc: 2  \n\n')).toEqual(['a:', '  b: 1', '  c: 2']);
  });

  it.each(TERMINAL_HOSTILE)('holds nothing that a terminal obeys: %j', (text) => {
    for (const line of snippetLines(text)) expect(line).not.toMatch(OBEYED);
  });
});

describe('shortened text', () => {
  it('stays whole where it fits', () => {
    expect(shortened('as it is', 8)).toBe('as it is');
  });

  it('ends at a word, and says that it goes on', () => {
    expect(shortened('the water point is far away', 15)).toBe('the water…');
  });

  it('cuts a word that is longer than the room, and no character in two', () => {
    expect(shortened('👩'.repeat(30), 10)).toBe(`${'👩'.repeat(10)}…`);
  });
});
