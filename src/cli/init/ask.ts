import type { Readable, Writable } from 'node:stream';
import { intro, log, multiselect, outro, select } from '@clack/prompts';
import { type InitWords, initWords } from '../../locale/init.js';
import { LOCALES, type Locale } from '../../locale/words.js';
import { ANSWERED, type Answers, choicesAt } from '../../template/answers.js';
import { type KeyTexts, keyTexts } from '../../template/texts.js';

/** Where questions are asked and answered. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Questions go to standard error, as all talk does. */
const HERE: Terminal = { input: process.stdin, output: process.stderr };

/** Each language as it calls itself. */
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'English', fr: 'français', es: 'español' };

/** Thrown when somebody stops at a question; says it in the language of the questions. */
export class Stopped extends Error {}

/**
 * Asks a person at a terminal what the proposal is about.
 *
 * @param locale the language of the questions; without it, the language that is chosen in the first
 * @throws {Stopped} when the person stops
 */
export async function ask(locale: Locale | undefined, terminal: Terminal = HERE): Promise<Answers> {
  const first = await initWords(locale ?? 'en');
  intro('protection-check init', { output: terminal.output });
  const language = await answered<Locale>(
    select({
      message: locale === undefined ? await inAll() : first.asks.language,
      options: LOCALES.map((value) => ({ value, label: LANGUAGES[value] })),
      showInstructions: false,
      ...terminal,
    }),
    first,
  );
  const speaks = locale ?? language;
  const words = await initWords(speaks);
  const texts = keyTexts(speaks);
  log.message(words.asks.intro, { output: terminal.output });
  const several = (message: string, fields: readonly string[]) =>
    answered<readonly string[]>(
      multiselect({
        message,
        options: fields.flatMap((field) => optionsAt(field, texts)),
        required: false,
        showInstructions: false,
        ...terminal,
      }),
      words,
    );
  const { asks } = words;
  const answers = {
    language,
    kind: await several(asks.kind, ANSWERED.kind),
    themes: await several(asks.themes, ANSWERED.theme),
    sectors: await several(asks.sectors, ANSWERED.sector),
    mobility: await several(asks.mobility, ANSWERED.mobility),
    groups: await several(asks.groups, ANSWERED.group),
  };
  outro('', { output: terminal.output });
  return answers;
}

/** The question for the language, for whoever does not read English. */
async function inAll(): Promise<string> {
  const all = await Promise.all(LOCALES.map(initWords));
  return all.map(({ asks }) => asks.language).join('  ');
}

function optionsAt(field: string, texts: KeyTexts): { value: string; label: string }[] {
  return choicesAt(field).map((value) => {
    const means = texts.value(field, value);
    return { value, label: means === undefined ? value : `${value}: ${means}` };
  });
}

/** A question that somebody stopped at is answered by a symbol. */
async function answered<T>(question: Promise<T | symbol>, { asks }: InitWords): Promise<T> {
  const answer = await question;
  if (typeof answer === 'symbol') throw new Stopped(asks.stopped);
  return answer;
}
