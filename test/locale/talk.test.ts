import { describe, expect, it } from 'vitest';
import { TRANSLATED_LANGUAGES } from '../../src/checklist/translation.js';
import { talk } from '../../src/locale/en/talk.js';
import { talkIn } from '../../src/locale/talk.js';

const placeholders = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();

describe.each(TRANSLATED_LANGUAGES)('what is said on standard error in %s', (language) => {
  const own = talkIn(language);
  const codes = Object.entries(talk).flatMap(([code, english]) =>
    code in own
      ? [[code, english, Object.entries(own).find(([key]) => key === code)?.[1] ?? ''] as const]
      : [],
  );

  it('has a sentence for each of English, no more and no fewer', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(talk).sort());
  });

  it('takes in the same values', () => {
    for (const [code, english, text] of codes)
      expect({ code, values: placeholders(text) }).toEqual({ code, values: placeholders(english) });
  });

  it('is said in that language: a sentence of three words or more is not the English one', () => {
    const same = codes.filter(
      ([, english, text]) =>
        text === english &&
        english
          .replaceAll(/\{[a-z]+\}/g, '')
          .trim()
          .split(/\s+/).length > 2,
    );
    expect(same).toEqual([]);
  });

  it('names the same flags', () => {
    const flags = (text: string) => [...new Set(text.match(/(?<![\w-])--?[a-z][a-z-]*/g) ?? [])].sort();
    for (const [code, english, text] of codes)
      if (code !== 'see-help') expect({ code, flags: flags(text) }).toEqual({ code, flags: flags(english) });
  });
});

it('French stands a space before a colon, semicolon, question or exclamation mark of a sentence', () => {
  const near = Object.entries(talkIn('fr')).filter(([, text]) =>
    /[\p{L}}"'][:;?!](?:\s|$)/u.test(text.replaceAll(/(?:format|project): |\{column\}: /g, '')),
  );
  expect(near).toEqual([]);
});
