import { fieldPaths } from '../fields.js';
import type { Mistake } from './mistake.js';
import type { SourceLine } from './source-lines.js';

/** A mistake that the text shows, with the starts of all lines that have it. */
export interface RawMistake extends Mistake {
  readonly lines: readonly number[];
}

/**
 * Mistakes that can be seen in the text itself, whatever the parser made of it. Of each kind the first is reported,
 * with the number of lines that have it too.
 */
export function rawMistakes(
  text: string,
  start: number,
  end: number,
  lines: readonly SourceLine[],
): readonly RawMistake[] {
  const document = text.slice(start, end);
  if (document.includes('\r') && !document.includes('\n')) return [oldLineBreaks(start)];
  return kinds.flatMap(({ code, find, message }) => {
    const found = lines.flatMap((line) => {
      const at = find(line.text);
      return at === undefined
        ? []
        : [{ line: line.start, start: line.start + at[0], end: line.start + at[1] }];
    });
    const [first] = found;
    if (first === undefined) return [];
    const others = found.length === 1 ? '' : ` (and on ${found.length - 1} more)`;
    return [
      {
        code,
        message: message(others),
        start: first.start,
        end: first.end,
        lines: found.map(({ line }) => line),
      },
    ];
  });
}

function oldLineBreaks(start: number): RawMistake {
  return {
    code: 'line-breaks',
    message:
      'The lines of this file end as those of very old Mac programs, so that it looks like one line. Save it again with Windows or Unix line breaks.',
    start,
    end: start,
    lines: [start],
  };
}

type Finder = (line: string) => readonly [number, number] | undefined;

function finder(pattern: RegExp): Finder {
  return (line) => {
    const found = pattern.exec(line);
    const [whole, before = ''] = found ?? [];
    return found === null || whole === undefined ? undefined : [before.length, whole.length];
  };
}

const tab = finder(/^( *)\t[ \t]*(?=- |["'\w])/);
const inSpace = finder(/^([ \t]*)[\u00a0\u2007\u202f\u3000]+/);
const afterDash = finder(/^( *(?:- +)*-)[\u00a0\u2007\u202f\u3000]+/);
const afterColon = finder(/^( *(?:-[ \u00a0]+)*["']?[\w-]+["']?:[ \t]*)[\u00a0\u2007\u202f\u3000]+/);
const inBraces = finder(/^([^"'#]*[{,] *["']?[\w-]+["']?:)[\u00a0\u2007\u202f\u3000]+/);

function noBreakSpace(line: string): readonly [number, number] | undefined {
  return inSpace(line) ?? afterDash(line) ?? afterColon(line) ?? inBraces(line);
}

function missingSpace(line: string): readonly [number, number] | undefined {
  const found = /^( *(?:- +)*([\w-]+)):(?=[^\s:/])/.exec(line);
  const [whole, before, key] = found ?? [];
  if (whole === undefined || before === undefined || key === undefined || !knownKeys().has(key))
    return undefined;
  return [before.length - key.length, whole.length];
}

let keys: ReadonlySet<string> | undefined;

function knownKeys(): ReadonlySet<string> {
  keys ??= new Set(fieldPaths().map((path) => path.slice(path.lastIndexOf('.') + 1)));
  return keys;
}

const kinds: readonly {
  readonly code: string;
  readonly find: Finder;
  readonly message: (others: string) => string;
}[] = [
  {
    code: 'tab',
    find: tab,
    message: (others) =>
      `A tab stands at the beginning of this line${others}. YAML counts spaces only: replace each tab there by two spaces.`,
  },
  {
    code: 'no-break-space',
    find: noBreakSpace,
    message: (others) =>
      `A no-break space, as word processors make them, stands on this line${others} where YAML needs an ordinary space. Delete it and type a space.`,
  },
  {
    code: 'missing-space',
    find: missingSpace,
    message: (others) =>
      `On this line${others} the colon of a key has no space after it. Write \`key: value\`, with a space after the colon.`,
  },
];
