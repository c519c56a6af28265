import { InvalidArgumentError, Option } from 'commander';
import { FAIL_ON, type FailOn } from '../assess/gate.js';
import { LENSES, type Lens } from '../assess/lenses.js';
import { LOCALES, type Locale } from '../locale/words.js';
import { didYouMean } from './suggest.js';
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
  readonly stdinFilename?: string;
  readonly maxSize?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly quotes?: boolean;
  readonly locale?: Locale;
}

export interface RenderFlags extends PrintFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly quotes?: boolean;
  readonly locale?: Locale;
}

export interface VerifyFlags {
  readonly config?: string | false;
  readonly decisions?: string;
  readonly maxSize?: number;
}

export interface DecideFlags {
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
  readonly locale?: Locale;
  readonly verbose?: boolean;
  readonly color: ColorChoice;
  readonly maxSize?: number;
}

export interface CompareFlags extends PrintFlags {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxSize?: number;
  readonly failOnRegression?: boolean;
}

export interface ChecklistFlags extends PrintFlags {
  readonly coverage?: boolean;
  readonly short?: boolean;
  readonly locale?: Locale;
  readonly section?: readonly string[];
  readonly theme?: readonly string[];
  readonly id?: readonly string[];
}

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
  readonly output?: string;
  readonly keys?: boolean;
}

export const format = (names: readonly string[]): Option =>
  new Option(
    '-f, --format <fmt[:path]>',
    `${names.join(', ')}; several are allowed, each but one with a file`,
  )
    .argParser(collected)
    .default([], 'terminal');
export const output = (): Option =>
  new Option(
    '-o, --output <file>',
    'write the one report to a file; its ending names the format if -f does not',
  );
export const color = (): Option =>
  new Option('--color <when>', `${COLOR_CHOICES.join(', ')}; NO_COLOR and FORCE_COLOR are obeyed`)
    .argParser(oneOf(COLOR_CHOICES))
    .default('auto');
export const maxSize = (): Option =>
  new Option('--max-size <size>', 'read files up to this size, such as 5MB')
    .argParser(size)
    .default(undefined, '2MB');
export const select = (): Option =>
  new Option('--select <names>', 'judge only these ids, sections or severities').argParser(listed);
export const ignore = (): Option =>
  new Option('--ignore <names>', 'leave out these ids, sections or severities').argParser(listed);
export const failOn = (): Option =>
  new Option('--fail-on <level>', `${FAIL_ON.join(', ')}: end with 1 from here`)
    .argParser(oneOf(FAIL_ON))
    .default(undefined, 'critical');
export const config = (): Option =>
  new Option('-c, --config <file>', 'the configuration').default(
    undefined,
    'protection-check.config.yaml, found upwards',
  );
export const decisions = (): Option =>
  new Option('--decisions <file>', 'what people decided').default(
    undefined,
    'decisions.yaml, where it is here',
  );
export const today = (): Option =>
  new Option(
    '--today <day>',
    'the day on which decisions are looked at, such as 2027-03-31; in UTC',
  ).argParser(day);
export const require = (): Option =>
  new Option(
    '--require <shares>',
    'end with 1 below it: accountability=80% or accountability=10/13',
  ).argParser(listed);
export const lens = (): Option =>
  new Option('--lens <name>', `group the verdicts as a reader asks for them: ${LENSES.join(', ')}`).argParser(
    oneOf(LENSES),
  );
export const locale = (): Option =>
  new Option('--locale <language>', `language of the report: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'that of the proposal');
export const checklistLocale = (): Option =>
  new Option('--locale <language>', `language of the requirements: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');
export const lessonLocale = (): Option =>
  new Option('--locale <language>', `language of the lesson: ${LOCALES.join(', ')}`)
    .argParser(oneOf(LOCALES))
    .default(undefined, 'en');
export const step = (): Option =>
  new Option('--step <n>', 'print this step only; 0 is the draft at the start').argParser(wholeNumber);
export const seed = (): Option =>
  new Option('--seed <n>', 'a number: the same one gives the same quiz').argParser(wholeNumber);
export const count = (): Option =>
  new Option('--count <n>', 'how many questions').argParser(positiveNumber).default(undefined, '10');
export const sections = (): Option =>
  new Option('--section <names>', 'only these sections, such as accountability').argParser(listed);
export const themes = (what: string): Option => new Option('--theme <areas>', what).argParser(listed);
export const ids = (): Option =>
  new Option('--id <ids>', 'only these requirements, such as AC-02').argParser(listed);

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number, such as 3.');
  return Number(value);
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1 || number > 500) throw new InvalidArgumentError('Give a number from 1 to 500.');
  return number;
}

// Not variadic: a variadic flag would swallow the file names behind it.
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function listed(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(',').flatMap((name) => name.trim() || []);
  if (names.length === 0) throw new InvalidArgumentError('It names nothing.');
  return [...before, ...names];
}

function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
  return (value) => {
    const choice = choices.find((one) => one === value.toLowerCase());
    if (choice !== undefined) return choice;
    const meant = didYouMean(value, choices);
    throw new InvalidArgumentError(`Choose ${choices.join(', ')}${meant === undefined ? '.' : `; ${meant}`}`);
  };
}

export const expires = (): Option =>
  new Option('--expires <day>', 'valid through this day, in UTC').argParser(day);
export const verdict = (): Option =>
  new Option('--verdict <verdict>', "the person's verdict: met, partly-met, not-met").argParser(
    oneOf(['met', 'partly-met', 'not-met'] as const),
  );

function day(value: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (isDay !== true) throw new InvalidArgumentError('Give a day, such as 2027-03-31.');
  return value;
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
  if (!Number.isInteger(bytes) || bytes < 1 || bytes > LARGEST)
    throw new InvalidArgumentError('Give a size up to 100MB, such as 500kB or 5MB.');
  return bytes;
}
