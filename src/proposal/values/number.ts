import { tellFault } from '../faults/say.js';
import type { Problem } from './problem.js';

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

const expectedCount = 'a whole number, 0 or more, in digits alone such as 1200';
const expectedAmount = 'a number, 0 or more, in digits alone such as 120000 or 120000.50';

/** A number of people, days or posts. */
export function readCount(key: string, written: string, quoted: boolean): number | Problem {
  const value = readNumber(key, written, quoted, expectedCount);
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  const meant = /^\d{1,3}(?:\.\d{3})+$/.test(written) ? written.replaceAll('.', '') : undefined;
  return {
    code: 'not-whole',
    ...(meant === undefined
      ? tellFault('fault.not-whole', { key, value: written })
      : tellFault('fault.not-whole-thousands', { key, value: written, meant })),
    expected: expectedCount,
    ...(meant !== undefined && { suggestion: meant }),
  };
}

/** An amount of money. */
export function readAmount(key: string, written: string, quoted: boolean): number | Problem {
  return readNumber(key, written, quoted, expectedAmount);
}

/** A number where one is written, otherwise the words: for targets and baselines. */
export function readFigure(written: string, quoted: boolean): number | string {
  if (quoted || !number.test(written)) return written;
  const value = Number(written);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? written : value;
}

function readNumber(key: string, written: string, quoted: boolean, expected: string): number | Problem {
  if (!number.test(written)) return notANumber(key, written, expected);
  if (quoted) {
    return {
      code: 'wrong-type',
      ...tellFault('fault.number-in-quotes', { key, value: written }),
      expected,
      suggestion: written,
    };
  }
  const value = Number(written);
  if (value < 0) {
    return {
      code: 'negative-number',
      ...tellFault('fault.negative-number', { key, value: written }),
      expected,
    };
  }
  if (value > Number.MAX_SAFE_INTEGER) {
    return {
      code: 'number-too-large',
      ...tellFault('fault.number-too-large', { key }),
      expected,
    };
  }
  return value;
}

function notANumber(key: string, written: string, expected: string): Problem {
  const suggestion = digits(written);
  return {
    code: 'not-a-number',
    ...(suggestion === undefined
      ? tellFault('fault.not-a-number', { key })
      : tellFault('fault.not-a-number-meant', { key, meant: suggestion })),
    expected,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The one number in a text, without separators of thousands: "1 200", "1,200.50", "about 300", "USD 12'000". */
function digits(written: string): string | undefined {
  const found = written.slice(0, 200).match(/\d+(?:[\s.,'\u2019]\d+)*/gu) ?? [];
  const [only] = found;
  if (only === undefined || found.length > 1 || /%/.test(written)) return undefined;
  const decimals = /^(.*)[.,](\d{1,2})$/.exec(only);
  const whole = (decimals?.[1] ?? only).split(/[\s.,'\u2019]/u);
  if (whole.length > 1 && whole.slice(1).some((part) => part.length !== 3)) return undefined;
  return whole.join('') + (decimals === null ? '' : `.${decimals[2]}`);
}
