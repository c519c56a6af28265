import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/assess/gate.js';
import { TRANSLATED_LANGUAGES } from '../../src/checklist/translation.js';
import { createProgram } from '../../src/cli/program.js';
import { keyOf, nameOf } from '../../src/cli/translated-help.js';
import { type HelpTexts, helpIn } from '../../src/locale/help.js';

const program = (texts?: HelpTexts) =>
  createProgram({ finish: () => Promise.resolve(), print: () => undefined, texts });

/** Every text of help by a name that says where it belongs; the names of headings and defaults are their English. */
function textsOf(root: Command): ReadonlyMap<string, string> {
  return new Map(
    allOf(root).flatMap((command) => [
      [`commands.${nameOf(command)}.description`, command.description()] as const,
      ...command.registeredArguments.map(
        (one) => [`commands.${nameOf(command)}.arguments.${one.name()}`, one.description] as const,
      ),
      ...command.options.map(
        (one) => [`commands.${nameOf(command)}.options.${keyOf(one)}`, one.description] as const,
      ),
    ]),
  );
}

/** With the commands under commands. */
function allOf(root: Command): readonly Command[] {
  return root.commands.flatMap((command) => [command, ...allOf(command)]);
}

/** Headings and default values that are words. */
function phrasesOf(root: Command): readonly string[] {
  const options = allOf(root).flatMap((command) => [...command.options]);
  const phrases = options.flatMap(({ helpGroupHeading, defaultValueDescription }) => [
    ...(helpGroupHeading === undefined ? [] : [helpGroupHeading]),
    ...(defaultValueDescription?.includes(' ') ? [defaultValueDescription] : []),
  ]);
  return [...new Set(phrases)];
}

const written = textsOf(program());

describe.each(TRANSLATED_LANGUAGES)('help in %s', (language) => {
  const texts = helpIn(language);
  const translated = textsOf(program(texts));

  it('has a text for every command, argument and option: the keys that are missing', () => {
    const missing = [...written].filter(([key, english]) => {
      const only = /^(?:\w+, )+(?:\w+ or )?\w+$/.test(english);
      return !only && translated.get(key) === english;
    });
    expect(missing.map(([key]) => key)).toEqual([]);
  });

  it('has a text for every heading and default value: the phrases that are missing', () => {
    const own = ['Usage:', 'Arguments:', 'Options:', 'Commands:', 'Exit codes:', 'Examples:', '[options]'];
    const all = [...own, ...phrasesOf(program())];
    expect(all.filter((phrase) => texts.phrases[phrase] === undefined)).toEqual([]);
    expect(Object.keys(texts.phrases).filter((phrase) => !all.includes(phrase))).toEqual([]);
  });

  it('has a text for every exit code', () => {
    expect(Object.keys(texts.exitCodes)).toEqual(EXIT_CODES.map(({ code }) => String(code)));
  });

  it('has no text that belongs to nothing: the keys that are stale', () => {
    const own = Object.entries(texts.commands).flatMap(([command, { arguments: args, options }]) => [
      `commands.${command}.description`,
      ...Object.keys(args ?? {}).map((name) => `commands.${command}.arguments.${name}`),
      ...Object.keys(options ?? {}).map((flag) => `commands.${command}.options.${flag}`),
    ]);
    expect(own.filter((key) => !written.has(key))).toEqual([]);
    const flags = new Set([...written.keys()].map((key) => key.split('.options.')[1]));
    expect(Object.keys(texts.shared).filter((flag) => !flags.has(flag))).toEqual([]);
  });

  it('lists the choices that English lists', () => {
    const listing = /\.options\.--(?:format|fail-on|locale|color|lens|verdict)$/;
    const lists = [...written].filter(([key]) => listing.test(key));
    expect(lists.length).toBeGreaterThan(12);
    for (const [key, english] of lists) {
      const [list] = /[\w-]+(?:, [\w-]+)+/.exec(english) ?? [];
      expect(list).toBeDefined();
      expect(translated.get(key)).toContain(list);
    }
    expect([...translated.values()].filter((text) => text.includes('{list}'))).toEqual([]);
  });

  it.each(['', ...program().commands.map((command) => command.name())])(
    'fits 80 columns, and no line begins with a sign: %s --help',
    async (name) => {
      let printed = '';
      const root = createProgram({
        finish: () => Promise.resolve(),
        print: (text) => {
          printed += text;
        },
        texts,
      });
      const args = [...(name === '' ? [] : [name]), '--help'];
      await root.parseAsync(args, { from: 'user' }).catch(() => undefined);
      expect(printed).toContain(texts.phrases['Usage:']);
      expect(printed.split('\n').filter((line) => line.length > 80 || /^\s*[:;?!»]/.test(line))).toEqual([]);
    },
  );
});
