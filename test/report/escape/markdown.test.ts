import { describe, expect, it } from 'vitest';
import {
  markdownCellCode,
  markdownCode,
  markdownFence,
  markdownSentence,
  markdownText,
} from '../../../src/report/escape/markdown.js';
import { MARKDOWN_HOSTILE, TERMINAL_HOSTILE } from '../hostile.js';

const JOINER = '\u2060';

describe('words of a draft in a document', () => {
  it.each(MARKDOWN_HOSTILE)('become plain text: %j', (text) => {
    const out = markdownText(text);
    expect(out).not.toMatch(/[<>\n]/);
    expect(out.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*[\]|~$^{}#\\]/);
    expect(out).not.toMatch(/:\/\/|\bwww\.|@\w|\w@|\/\/|[a-z]\.[a-z]{2}/i);
    expect(out).not.toMatch(/^(?:[-+=:%>]|\d+[.)]\s)/);
  });

  it.each(TERMINAL_HOSTILE)('hold no control or hidden character: %j', (text) => {
    expect(markdownText(text).replaceAll(JOINER, '')).not.toMatch(
      /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
    );
  });

  it('read as they were written once the marks of escaping are gone', () => {
    const text = 'a_b (50 % of 3 000 people), "Food & Shelter", 2.5 km; see 1.2.';
    expect(markdownText(text)).toBe(text);
  });

  it('are not set in italics or bold by underscores, and keep those inside a word', () => {
    expect(markdownText('_a_ __b__ c_d_e')).toBe('\\_a\\_ \\_\\_b\\_\\_ c_d_e');
  });

  it('do not become entities', () => {
    expect(markdownText('&copy; &#60;')).toBe(`&amp;copy; &\\#${JOINER}60;`);
  });
});

describe('a sentence of the tool in a document', () => {
  it('shows keys of the format and what stands between backticks as code', () => {
    expect(markdownSentence('Add it under people.groups or does_not_apply.')).toBe(
      'Add it under `people.groups` or `does_not_apply`.',
    );
    expect(markdownSentence('Name a `provider` for RP1, e.g. a hospital.')).toBe(
      'Name a `provider` for RP1, e.g. a hospital.',
    );
  });

  it('takes an address in an id for code, which is no link', () => {
    expect(markdownSentence('No group has the id evil.com.')).toBe('No group has the id `evil.com`.');
  });

  it.each(MARKDOWN_HOSTILE)('is plain text outside its code: %j', (text) => {
    const out = markdownSentence(text);
    const outside = out.replace(/(?<!\\)`[^`|]*`/g, '').replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(out).not.toMatch(/\n/);
    expect(outside).not.toMatch(/[<>`*[\]|~$^{}#\\]/);
    expect(outside).not.toMatch(/:\/\/|\bwww\.|@\w|[a-z]\.[a-z]{2}/i);
  });

  it('is fast on ids made to be slow', () => {
    const started = performance.now();
    for (const id of [
      'a_'.repeat(50_000),
      'a.'.repeat(50_000),
      '`'.repeat(50_000),
      `\`${'a '.repeat(50_000)}`,
    ]) {
      markdownSentence(id);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('code in a document', () => {
  it('has a fence longer than any run of backticks inside', () => {
    expect(markdownCode('/a/b')).toBe('`/a/b`');
    expect(markdownCode('a``b')).toBe('```a``b```');
    expect(markdownCode('`a')).toBe('`` `a ``');
    expect(markdownCode('')).toBe('');
  });

  it('cannot end a table cell', () => {
    expect(markdownCellCode('a|b\\|c')).not.toContain('|');
  });

  it('fences snippets so that nothing inside closes the fence', () => {
    expect(markdownFence('a: 1\r\nb: 2\n', 'yaml')).toBe('```yaml\na: 1\nb: 2\n```');
    expect(markdownFence('text: |\n  ````\n  <b>', 'yaml')).toBe('`````yaml\ntext: |\n  ````\n  <b>\n`````');
    expect(markdownFence('a\u001b[31mb', 'yaml')).toBe('```yaml\nab\n```');
  });
});
