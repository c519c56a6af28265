import { Option } from 'commander';
import { FAIL_ON } from '../assess/gate.js';
import { LENSES } from '../assess/lenses.js';
import { SECTIONS } from '../checklist/sections.js';
import { LOCALES } from '../locale/words.js';
import { areas } from '../proposal/schema/project.js';
import { taking } from './completion/takes.js';
import {
  collected,
  day,
  JUDGED,
  jobCount,
  listed,
  listOf,
  oneOf,
  positiveNumber,
  ReadOption,
  size,
  wholeNumber,
} from './option-values.js';
import { COLOR_CHOICES } from './terminal.js';

export const format = (names: readonly string[]): Option =>
  new ReadOption(
    '-f, --format <fmt[:path]>',
    `${names.join(', ')}; several are allowed, each but one with a file`,
  )
    .argParser(
      taking((value: string, before?: readonly string[]) => collected(value, before), { words: names }),
    )
    .default([], 'terminal');
export const output = (): Option =>
  new ReadOption(
    '-o, --output <file>',
    'write the one report to a file; its ending names the format if -f does not',
  );
export const color = (): Option =>
  new ReadOption('--color <when>', `${COLOR_CHOICES.join(', ')}; NO_COLOR and FORCE_COLOR are obeyed`)
    .argParser(oneOf(COLOR_CHOICES))
    .default('auto');
export const maxSize = (): Option =>
  new ReadOption('--max-size <size>', 'read files up to this size, such as 5MB')
    .argParser(size)
    .default(undefined, '2MB');
export const jobs = (): Option =>
  new ReadOption('--jobs <number>', 'judge so many files at a time')
    .argParser(jobCount)
    .default(undefined, 'auto');
export const select = (): Option =>
  new ReadOption('--select <names>', 'judge only these ids, sections or severities').argParser(
    listOf({ words: JUDGED, ids: true }),
  );
export const ignore = (): Option =>
  new ReadOption('--ignore <names>', 'leave out these ids, sections or severities').argParser(
    listOf({ words: JUDGED, ids: true }),
  );
export const failOn = (): Option =>
  new ReadOption('--fail-on <level>', `${FAIL_ON.join(', ')}: end with 1 from here`)
    .argParser(oneOf(FAIL_ON))
    .default(undefined, 'critical');
export const config = (): Option =>
  new ReadOption('-c, --config <file>', 'the configuration').default(
    undefined,
    'protection-check.config.yaml, found upwards',
  );
export const noConfig = (): Option => new Option('--no-config', 'use no configuration');
export const decisions = (): Option =>
  new ReadOption('--decisions <file>', 'what people decided').default(
    undefined,
    'decisions.yaml, where it is here',
  );
export const today = (): Option =>
  new ReadOption(
    '--today <day>',
    'the day on which decisions are looked at, such as 2027-03-31; in UTC',
  ).argParser(day);
export const require = (): Option =>
  new ReadOption(
    '--require <shares>',
    'end with 1 below it: accountability=80% or accountability=10/13',
  ).argParser(listed);
export const lens = (): Option =>
  new ReadOption(
    '--lens <name>',
    `group the verdicts as a reader asks for them: ${LENSES.join(', ')}`,
  ).argParser(oneOf(LENSES));
const localeOf = (what: string, otherwise: string): Option =>
  new ReadOption('--locale <language>', `language of ${what}: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, otherwise);
export const locale = (): Option => localeOf('the report', 'that of the proposal');
export const checklistLocale = (): Option => localeOf('the requirements', 'en');
export const explainLocale = (): Option =>
  localeOf('the explanation', 'en; with a file that of the proposal');
export const spokenLocale = (otherwise: string): Option => localeOf('help and messages', otherwise);
export const importLocale = (): Option => localeOf('the summary', 'that of the document');
export const lessonLocale = (): Option => localeOf('the lesson', 'en');
export const step = (): Option =>
  new ReadOption('--step <n>', 'print this step only; 0 is the draft at the start').argParser(wholeNumber);
export const seed = (): Option =>
  new ReadOption('--seed <n>', 'a number: the same one gives the same quiz').argParser(wholeNumber);
export const count = (): Option =>
  new ReadOption('--count <n>', 'how many questions').argParser(positiveNumber).default(undefined, '10');
export const sections = (): Option =>
  new ReadOption('--section <names>', 'only these sections, such as accountability').argParser(
    listOf({ words: SECTIONS }),
  );
export const themes = (what: string): Option =>
  new ReadOption('--theme <areas>', what).argParser(listOf({ words: areas }));
export const only = (): Option =>
  new ReadOption('--only <ids>', 'only for these requirements, such as AC-05').argParser(
    listOf({ ids: true }),
  );
export const fixLocale = (): Option => localeOf('the stubs', 'that of the proposal');
export const ids = (): Option =>
  new ReadOption('--id <ids>', 'only these requirements, such as AC-02').argParser(listOf({ ids: true }));
export const proposalLanguage = (): Option =>
  new ReadOption('--language <language>', `language of the proposal: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');
export const talkLocale = (): Option => localeOf('questions and hints', 'that of the proposal');
/** Values of the format, several with commas or given again. */
export const answers = (signature: string, what: string, values: readonly string[]): Option =>
  new ReadOption(signature, `${what}: ${values.join(', ')}`).argParser(listOf({ words: values }));
export const schemaLocale = (): Option => localeOf('what it says, and of messages', 'en');

export const expires = (): Option =>
  new ReadOption('--expires <day>', 'valid through this day, in UTC').argParser(day);
export const verdict = (): Option =>
  new ReadOption('--verdict <verdict>', "the person's verdict: met, partly-met, not-met").argParser(
    oneOf(['met', 'partly-met', 'not-met'] as const),
  );
