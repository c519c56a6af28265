import type { Problem } from './problem.js';

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

const expectedCount = 'a whole number, 0 or more, in digits alone such as 1200';
const expectedAmount = 'a number, 0 or more, in digits alone such as 120000 or 120000.50';

/** A number of people, days or posts. */
export function readCount(key: string, written: string, quoted: boolean): number | Problem {
  const value = readNumber(key, written, quoted, expectedCount);
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  const thousands = /^\d{1,3}(?:\.\d{3})+$/.test(written);
  return {
    code: 'not-whole',
    message: `\`${key}\` holds ${written}, which is not a whole number. ${thousands ? `The point is read as a decimal point; if thousands are meant, write ${written.replaceAll('.', '')}.` : 'Write a whole number.'}`,
    expected: expectedCount,
    ...(thousands && { suggestion: written.replaceAll('.', '') }),
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
      message: `\`${key}\` holds a number in quotation marks, which makes it a text. Take the quotation marks away: ${written}.`,
      expected,
      suggestion: written,
    };
  }
  const value = Number(written);
  if (value < 0) {
    return {
      code: 'negative-number',
      message: `\`${key}\` holds ${written}, and cannot be below zero. Write the number without minus, or leave the key empty if it is not known.`,
      expected,
    };
  }
  if (value > Number.MAX_SAFE_INTEGER) {
    return {
      code: 'number-too-large',
      message: `\`${key}\` holds a number with more digits than can be counted with. Check whether some are too many.`,
      expected,
    };
  }
  return value;
}

function notANumber(key: string, written: string, expected: string): Problem {
  const suggestion = digits(written);
  const way =
    suggestion === undefined
      ? 'Write the figure alone, or leave the key empty if it is not known; words belong into a text beside it.'
      : `Write it in digits alone: ${suggestion}. Separators, units, currencies and words belong into a text beside it.`;
  return {
    code: 'not-a-number',
    message: `\`${key}\` takes a number, and holds a text. ${way}`,
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
