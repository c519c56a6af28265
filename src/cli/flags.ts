import { Option } from 'commander';
import { FAIL_ON, type FailOn } from '../assess/gate.js';
import { LENSES, type Lens } from '../assess/lenses.js';
import { SEVERITIES } from '../checklist/outcome.js';
import { SECTIONS } from '../checklist/sections.js';
import { LOCALES, type Locale } from '../locale/words.js';
import type { Said } from '../proposal/said.js';
import { areas } from '../proposal/schema/project.js';
import { type Takes, taking, takingAs } from './completion/takes.js';
import { UsageError } from './errors.js';
import type { Jobs } from './judging/jobs.js';
import { orMeant } from './suggest.js';
import { sentence } from './talk.js';
import { COLOR_CHOICES, type ColorChoice } from './terminal.js';

/** Flags of every command that prints something for people. */
export interface PrintFlags {
  readonly format: readonly string[];
  readonly output?: string;
  readonly color: ColorChoice;
}

export interface CheckFlags extends PrintFlags {
  readonly theme?: readonly string[];
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly failOn?: FailOn;
  readonly strict?: boolean;
  readonly require?: readonly string[];
  readonly fundingLine?: string;
  readonly config?: string | false;
  readonly printConfig?: boolean;
  readonly decisions?: string;
  readonly ignoreDecisions?: boolean;
  readonly today?: string;
  readonly lens?: Lens;
  readonly exitZero?: boolean;
  readonly watch?: boolean;
  readonly stdinFilename?: string;
  readonly maxSize?: number;
  readonly jobs?: Jobs;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly quotes?: boolean;
  readonly locale?: Locale;
}

export interface InitFlags {
  readonly language?: Locale;
  readonly title?: string;
  readonly kind?: readonly string[];
  readonly theme?: readonly string[];
  readonly sector?: readonly string[];
  readonly mobility?: readonly string[];
  readonly group?: readonly string[];
  readonly locale?: Locale;
}

export interface RenderFlags extends PrintFlags {
  readonly config?: string | false;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly quotes?: boolean;
  readonly locale?: Locale;
}

export interface VerifyFlags {
  readonly locale?: Locale;
  readonly config?: string | false;
  readonly decisions?: string;
  readonly maxSize?: number;
}

export interface DecideFlags {
  readonly locale?: Locale;
  readonly config?: string | false;
  readonly decisions?: string;
  readonly place?: string;
  readonly verdict?: 'met' | 'partly-met' | 'not-met';
  readonly name?: string;
  readonly role?: string;
  readonly note?: string;
  readonly waive?: boolean;
  readonly reason?: string;
  readonly risk?: string;
  readonly instead?: string;
  readonly owner?: string;
  readonly approvedBy?: string;
  readonly expires?: string;
  readonly today?: string;
  readonly dryRun?: boolean;
  readonly maxSize?: number;
}

export interface FixFlags {
  readonly only?: readonly string[];
  readonly safe?: boolean;
  readonly dryRun?: boolean;
  readonly output?: string;
  readonly theme?: readonly string[];
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly maxSize?: number;
  readonly color: ColorChoice;
}

/** Formats of the printed checklist, each with the ending of a file that holds it. */
export const CHECKLIST_FORMATS = [
  { name: 'terminal', extension: 'txt' },
  { name: 'markdown', extension: 'md' },
  { name: 'html', extension: 'html' },
  { name: 'csv', extension: 'csv' },
  { name: 'json', extension: 'json' },
  { name: 'docx', extension: 'docx' },
] as const;
export type ChecklistFormat = (typeof CHECKLIST_FORMATS)[number]['name'];

export interface ExplainFlags {
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly verbose?: boolean;
  readonly color: ColorChoice;
  readonly maxSize?: number;
}

export interface CompareFlags extends PrintFlags {
  readonly config?: string | false;
  readonly locale?: Locale;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxSize?: number;
  readonly failOnRegression?: boolean;
}

export interface ChecklistFlags extends PrintFlags {
  readonly config?: string | false;
  readonly coverage?: boolean;
  readonly short?: boolean;
  readonly locale?: Locale;
  readonly section?: readonly string[];
  readonly theme?: readonly string[];
  readonly id?: readonly string[];
}

export interface ImportFlags {
  readonly output?: string;
  readonly force?: boolean;
  readonly locale?: Locale;
}

/** The formats that there is a JSON Schema of. */
export const SCHEMA_NAMES = ['proposal', 'report', 'checklist', 'config', 'decisions'] as const;

/** The shells that there is a completion for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export interface LessonFlags {
  readonly locale?: Locale;
  readonly color: ColorChoice;
}

export interface DemoFlags {
  readonly story?: string;
  readonly step?: number;
  readonly interactive: boolean;
  readonly locale?: Locale;
  readonly color: ColorChoice;
}

export interface QuizFlags {
  readonly seed?: number;
  readonly count?: number;
  readonly section?: readonly string[];
  readonly theme?: readonly string[];
  readonly id?: readonly string[];
  readonly print?: boolean;
  readonly output?: string;
  readonly locale?: Locale;
  readonly maxSize?: number;
  readonly color: ColorChoice;
}

export interface SchemaFlags {
  readonly locale?: Locale;
  readonly output?: string;
  readonly keys?: boolean;
}

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
export const locale = (): Option =>
  new ReadOption('--locale <language>', `language of the report: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'that of the proposal');
export const checklistLocale = (): Option =>
  new ReadOption('--locale <language>', `language of the requirements: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');
export const explainLocale = (): Option =>
  new ReadOption('--locale <language>', `language of the explanation: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en; with a file that of the proposal');
export const spokenLocale = (otherwise: string): Option =>
  new ReadOption('--locale <language>', `language of help and messages: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, otherwise);
export const importLocale = (): Option =>
  new ReadOption('--locale <language>', `language of the summary: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'that of the document');
export const lessonLocale = (): Option =>
  new ReadOption('--locale <language>', `language of the lesson: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');
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
export const fixLocale = (): Option =>
  new ReadOption('--locale <language>', `language of the stubs: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'that of the proposal');
export const ids = (): Option =>
  new ReadOption('--id <ids>', 'only these requirements, such as AC-02').argParser(listOf({ ids: true }));
export const proposalLanguage = (): Option =>
  new ReadOption('--language <language>', `language of the proposal: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');
export const talkLocale = (): Option =>
  new ReadOption('--locale <language>', `language of questions and hints: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'that of the proposal');
/** Values of the format, several with commas or given again. */
export const answers = (signature: string, what: string, values: readonly string[]): Option =>
  new ReadOption(signature, `${what}: ${values.join(', ')}`).argParser(listOf({ words: values }));
export const schemaLocale = (): Option =>
  new ReadOption('--locale <language>', `language of what it says, and of messages: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new BadValue(sentence('whole-number'));
  return Number(value);
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1 || number > 500) throw new BadValue(sentence('number-from-to', { from: 1, to: 500 }));
  return number;
}

// Not variadic: a variadic flag would swallow the file names behind it.
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function listed(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(',').flatMap((name) => name.trim() || []);
  if (names.length === 0) throw new BadValue(sentence('names-nothing'));
  return [...before, ...names];
}

const JUDGED = [...SECTIONS, ...SEVERITIES];

/** A parser of its own for each flag: it carries what a shell offers for it. */
function listOf(takes: Takes): typeof listed {
  return taking((value: string, before?: readonly string[]) => listed(value, before), {
    ...takes,
    list: true,
  });
}

function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
  const parse = (value: string): T => {
    const choice = choices.find((one) => one === value.toLowerCase());
    if (choice !== undefined) return choice;
    const meant = orMeant(value, choices);
    throw new BadValue(
      meant === '' ? sentence('choose-one', { choices }) : sentence('choose-meant', { choices, meant }),
    );
  };
  return taking(parse, { words: choices });
}

/** An option whose value is read; what is wrong with a value is said with the option and the value. */
class ReadOption extends Option {
  override argParser<T>(read: (value: string, before: T) => T): this {
    const parse = (value: string, before: T): T => {
      try {
        return read(value, before);
      } catch (error) {
        if (!(error instanceof BadValue)) throw error;
        throw new UsageError(
          sentence('bad-value', { option: this.flags, value, why: error.why }),
          sentence('see-help'),
        );
      }
    };
    return super.argParser(takingAs(read, parse));
  }
}

/** Why the value of an option cannot be taken. */
class BadValue extends Error {
  readonly why: Said;

  constructor(why: Said) {
    super();
    this.why = why;
  }
}

export const expires = (): Option =>
  new ReadOption('--expires <day>', 'valid through this day, in UTC').argParser(day);
export const verdict = (): Option =>
  new ReadOption('--verdict <verdict>', "the person's verdict: met, partly-met, not-met").argParser(
    oneOf(['met', 'partly-met', 'not-met'] as const),
  );

function day(value: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (isDay !== true) throw new BadValue(sentence('give-a-day'));
  return value;
}

function jobCount(value: string): Jobs {
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (value !== 'auto' && count < 1) throw new BadValue(sentence('give-jobs'));
  return value === 'auto' ? value : count;
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1000,
  kb: 1000,
  m: 1_000_000,
  mb: 1_000_000,
};
const LARGEST = 100_000_000;

function size(value: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value.trim()) ?? [];
  const bytes =
    number === '' ? Number.NaN : Math.floor(Number(number) * (units[unit.toLowerCase()] ?? Number.NaN));
  if (!Number.isInteger(bytes) || bytes < 1 || bytes > LARGEST) throw new BadValue(sentence('give-a-size'));
  return bytes;
}
