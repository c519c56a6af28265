import { templates } from 'virtual:templates';
import { describe, expect, it } from 'vitest';
import { initWords } from '../../src/locale/init.js';
import { LOCALES } from '../../src/locale/words.js';
import { fieldPaths } from '../../src/proposal/fields.js';
import { keyDocs } from '../../src/proposal/key-docs.js';
import { choicesAt, givenBy } from '../../src/template/answers.js';
import { CHAPTERS, OUTSIDE } from '../../src/template/chapters.js';
import { composeTemplate } from '../../src/template/compose.js';
import { canonical, keyTexts } from '../../src/template/texts.js';

const fields = fieldPaths().filter((field) => !field.endsWith('*'));
const pathOf = (field: string) => canonical(field).replaceAll('.*', '');
const paths = new Set(fields.map(pathOf));

describe.each(['fr', 'es'] as const)('the texts in templates/%s', (language) => {
  const { keys } = templates[language]();

  it('say of every key of the format what it is for, and of nothing else', () => {
    expect([...paths].filter((path) => keys[path] === undefined)).toEqual([]);
    expect(Object.keys(keys).filter((path) => !paths.has(path))).toEqual([]);
  });

  it('are sentences in their own language', () => {
    const english = new Set(keyDocs().values());
    for (const [path, text] of Object.entries(keys)) {
      expect(text, path).toMatch(/^\p{Lu}.+\.$|^\p{Lu}.+: .+\.$/u);
      expect(english.has(text), path).toBe(false);
    }
  });
});

describe.each(LOCALES)('the texts in templates/%s', (locale) => {
  const { good, values } = templates[locale]();
  const texts = keyTexts(locale);

  it('say what every value means', () => {
    const silent = fields.flatMap((field) => {
      return choicesAt(field).flatMap((value) =>
        texts.value(field, value) === undefined ? [`${field}: ${value}`] : [],
      );
    });
    expect(silent).toEqual([]);
  });

  it('name only values that there are', () => {
    for (const [path, meanings] of Object.entries(values)) {
      const field = fields.find((one) => pathOf(one) === path) ?? path;
      expect(Object.keys(meanings), path).toEqual(choicesAt(field));
    }
  });

  it('say what a good answer says in every section, and in nothing that is no key', () => {
    const sections = CHAPTERS.flatMap(([, keys]) => keys);
    expect(sections.filter((section) => good[section] === undefined)).toEqual([]);
    expect(Object.keys(good).filter((path) => !paths.has(path))).toEqual([]);
  });
});

describe('the chapters', () => {
  it('hold every key of the format once, in its order', () => {
    const tops = fields.filter((field) => !field.includes('.') && !OUTSIDE.includes(field));
    expect(CHAPTERS.flatMap(([, keys]) => keys)).toEqual(tops);
  });
});

describe.each(LOCALES)('a template with every section (%s)', async (language) => {
  const { template: words } = await initWords(language);
  const answers = { language, kind: [], themes: [], sectors: [], mobility: [], groups: [] };
  const texts = keyTexts(language);
  const given = givenBy(answers, words.title);
  const text = composeTemplate({ texts, words, given, has: () => true });

  it('explains every key: its comment stands above it', () => {
    const plain = text.replaceAll(/\n *# /g, ' ').replaceAll(/\s+/g, ' ');
    const silent = fields.filter((field) => {
      const described = texts.key(field) ?? '?';
      return !plain.includes(described) && !/\.text$/.test(field) && !OUTSIDE.includes(field);
    });
    // A section of nothing but a text is explained by what the text is to tell.
    expect(silent.filter((field) => !plain.includes(texts.key(`${field}.text`) ?? '?'))).toEqual([]);
  });

  it('begins with a line by which editors find the schema', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=proposal\.schema\.json\n/);
  });

  it('has no line of more than 100 columns, but for what cannot be broken, and no blank at an end', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => line.length > 101)).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
  });
});
