import { Option } from 'commander';
import { SEVERITIES } from '../checklist/outcome.js';
import { SECTIONS } from '../checklist/sections.js';
import type { Said } from '../proposal/said.js';
import { type Takes, taking, takingAs } from './completion/takes.js';
import { UsageError } from './errors.js';
import type { Jobs } from './judging/jobs.js';
import { orMeant } from './suggest.js';
import { sentence } from './talk.js';

/** Such as 3. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new BadValue(sentence('whole-number'));
  return Number(value);
}

export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number < 1 || number > 500) throw new BadValue(sentence('number-from-to', { from: 1, to: 500 }));
  return number;
}

/** One more value. Not variadic: a variadic flag would swallow the file names behind it. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Names between commas, with those of before. */
export function listed(value: string, before: readonly string[] = []): readonly string[] {
  const names = value.split(',').flatMap((name) => name.trim() || []);
  if (names.length === 0) throw new BadValue(sentence('names-nothing'));
  return [...before, ...names];
}

export const JUDGED = [...SECTIONS, ...SEVERITIES];

/** A parser of its own for each flag: it carries what a shell offers for it. */
export function listOf(takes: Takes): typeof listed {
  return taking((value: string, before?: readonly string[]) => listed(value, before), {
    ...takes,
    list: true,
  });
}

export function oneOf<T extends string>(choices: readonly T[]): (value: string) => T {
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
export class ReadOption extends Option {
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

export function day(value: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (isDay !== true) throw new BadValue(sentence('give-a-day'));
  return value;
}

export function jobCount(value: string): Jobs {
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

export function size(value: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(value.trim()) ?? [];
  const bytes =
    number === '' ? Number.NaN : Math.floor(Number(number) * (units[unit.toLowerCase()] ?? Number.NaN));
  if (!Number.isInteger(bytes) || bytes < 1 || bytes > LARGEST) throw new BadValue(sentence('give-a-size'));
  return bytes;
}
