import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/assess/sentences.js';
import { TRANSLATED_LANGUAGES } from '../../src/checklist/translation.js';
import { sentencesIn } from '../../src/locale/sentences.js';

const placeholders = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();

describe.each(TRANSLATED_LANGUAGES)('the sentences of judging in %s', (language) => {
  const own: Readonly<Record<string, string>> = sentencesIn(language);

  it('are those of English, no more and no fewer', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(sentences).sort());
  });

  it('take in the same values', () => {
    for (const [code, english] of Object.entries(sentences))
      expect({ code, values: placeholders(own[code] ?? '') }).toEqual({
        code,
        values: placeholders(english),
      });
  });

  it('are said in that language: a sentence of three words or more is not the English one', () => {
    const same = Object.entries(sentences).filter(
      ([code, english]) =>
        own[code] === english && english.replaceAll(/\{[a-z]+\}/g, '').split(/\s+/).length > 3,
    );
    expect(same).toEqual([]);
  });

  it('leave no brace open, no place unnamed and no sentence without its end', () => {
    for (const [code, text] of Object.entries(own)) {
      expect(text.replaceAll(/\{[a-z]+\}|\{ \}/g, '').replaceAll(/`[^`]*`/g, ''), code).not.toMatch(/[{}]/);
      expect(text, code).not.toBe('');
      expect(/[.?!]$/.test(text), code).toBe(
        /[.?!]$/.test(Object.entries(sentences).find(([key]) => key === code)?.[1] ?? ''),
      );
    }
  });
});
