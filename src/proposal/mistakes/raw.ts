import { part, tellFault } from '../faults/say.js';
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
  return kinds.flatMap(({ code, find }) => {
    const found = lines.flatMap((line) => {
      const at = find(line.text);
      return at === undefined
        ? []
        : [{ line: line.start, start: line.start + at[0], end: line.start + at[1] }];
    });
    const [first] = found;
    if (first === undefined) return [];
    const others = found.length === 1 ? '' : part('fault.and-more-lines', { more: found.length - 1 });
    return [
      {
        code,
        ...tellFault(`fault.${code}`, { others }),
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
    ...tellFault('fault.line-breaks'),
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

const kinds = [
  { code: 'tab', find: tab },
  { code: 'no-break-space', find: noBreakSpace },
  { code: 'missing-space', find: missingSpace },
] as const;
