import { isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLError } from 'yaml';
import { inCurlyQuotes } from '../values/problem.js';
import type { Mistake } from './mistake.js';
import { lineAt, parts, type SourceLine } from './source-lines.js';

export interface Explanation extends Mistake {
  /** Where the line begins on which the parser stumbled. */
  readonly line: number;
  /** Whether the cause is known, and not only where the parser stumbled. */
  readonly sure: boolean;
}

type Cause = Omit<Explanation, 'line'>;

/** What an error of the parser means, and what to type instead. */
export function explainError(
  error: YAMLError,
  lines: readonly SourceLine[],
  contents: ParsedNode | null,
): Explanation {
  const [offset] = error.pos;
  const line = lineAt(lines, offset);
  if (line === undefined) return { ...at(offset, offset, 'yaml', unreadable, false), line: offset };
  return { ...explain(error, lines, line, contents), line: line.start };
}

function explain(
  error: YAMLError,
  lines: readonly SourceLine[],
  line: SourceLine,
  contents: ParsedNode | null,
): Cause {
  const [offset] = error.pos;
  if (error.message.startsWith('Missing closing')) return openQuote(line, offset, contents);
  const { key, value } = parts(line);
  const begin = value === '' ? line.start + line.indent : line.start + line.text.indexOf(value, line.indent);
  const end = line.start + line.text.length;
  const written = key === undefined ? '' : `${key}: `;
  const special = specialStart(error, value, written);
  if (special !== undefined) return at(begin, end, special.code, special.message, true);
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return misplaced(error, lines, line, begin, end, value, written);
    case 'BLOCK_IN_FLOW':
      return at(begin, end, 'brackets', inBrackets, true);
    case 'BAD_DQ_ESCAPE':
      return at(offset, offset + 1, 'backslash', backslash, true);
    case 'TAB_AS_INDENT':
      return at(line.start, line.start + 1, 'tab', tab, true);
    case 'BAD_INDENT':
      return /end with a [\]}]$/.test(error.message)
        ? at(offset, offset, 'open-bracket', openBracket, true)
        : at(line.start + line.indent, end, 'indentation', column, true);
    case 'UNEXPECTED_TOKEN':
      return /block-seq-ind/.test(error.message)
        ? at(begin, end, 'dash', dash, true)
        : at(offset, offset, 'yaml', unreadable, false);
    default:
      return at(offset, offset, 'yaml', unreadable, false);
  }
}

function at(start: number, end: number, code: string, message: string, sure: boolean): Cause {
  return { code, message, start, end, sure };
}

const unreadable =
  'This cannot be read as YAML. Look for a quotation mark, bracket, colon or indentation that is missing or too many, here and on the line above.';
const inBrackets =
  'Between { } or [ ] a comma is missing, or a colon or bracket is too many. Put texts that hold a colon or comma in quotation marks, and a comma between values.';
const backslash =
  'Between double quotation marks a backslash has a meaning of its own. Write two backslashes, or put the text in single quotation marks.';
const tab =
  'A tab stands at the beginning of this line. YAML counts spaces only: replace each tab there by two spaces.';
const openBracket =
  'A list in [ ] or a block in { } that begins before is not closed. Add the bracket that is missing; a text that begins with a bracket must stand in quotation marks.';
const column =
  'This line does not begin in the same column as the lines that it belongs to. Give it exactly as many spaces as they have; if it begins a new item of a list, begin it with a dash and a space.';
const dash =
  'A dash begins an item of a list here, and no list can begin in this place. Begin the list on the line below its key, indented, and give all its dashes the same column.';
const deeper =
  'This line is indented more than the line above, which has a value already. Begin it in the same column as that line; if it continues a text, put the text below `|` after the key.';
const noKey =
  'This line has no key: a key is a word followed by a colon and a space. If it continues the text above, indent it more than the key of that text.';

/** An opened quotation mark: the parser notices at its end, the writer must look at its beginning. */
function openQuote(line: SourceLine, offset: number, contents: ParsedNode | null): Cause {
  const opened = contents === null ? undefined : quoteUntil(contents, offset);
  const start = opened ?? line.start + line.indent;
  return at(
    start,
    start + 1,
    'open-quote',
    'A quotation mark is opened here and never closed. Close it at the end of the text; quotation marks inside the text must be of the other kind (\' or ").',
    true,
  );
}

function quoteUntil(node: ParsedNode | null, offset: number): number | undefined {
  if (isScalar(node)) {
    const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
    return quoted && node.range[1] === offset ? node.range[0] : undefined;
  }
  const below: readonly (ParsedNode | null)[] = isSeq(node)
    ? node.items
    : isMap(node)
      ? node.items.flatMap((pair) => [pair.key, pair.value])
      : [];
  for (const next of below) {
    const found = quoteUntil(next, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Texts that begin with a character that means something in YAML, or with quotation marks around a part of them. */
function specialStart(
  error: YAMLError,
  value: string,
  written: string,
): { readonly code: string; readonly message: string } | undefined {
  const first = value.charAt(0);
  if (inCurlyQuotes(value)) {
    return {
      code: 'curly-quotes',
      message: `This text stands in curly quotes, as word processors make them, which are no quotation marks in YAML. Type straight ones: ${written}"…".`,
    };
  }
  if (/^["']/.test(value) && error.code === 'UNEXPECTED_TOKEN') {
    return {
      code: 'text-after-quote',
      message:
        first === "'"
          ? `The text goes on after its closing quotation mark. If the mark is an apostrophe, put the whole text in double quotation marks: ${written}"…".`
          : `The text goes on after its closing quotation mark. Put the whole text in single quotation marks (${written}'…'), or below \`|\`.`,
    };
  }
  if (error.code === 'UNEXPECTED_TOKEN' && /^(?:\[.*\]|\{.*\})$/.test(value)) {
    return { code: 'brackets', message: inBrackets };
  }
  const stumbles = [
    'UNEXPECTED_TOKEN',
    'BAD_ALIAS',
    'BAD_SCALAR_START',
    'TAG_RESOLVE_FAILED',
    'MULTIPLE_TAGS',
  ];
  if (/^[*&!@`%|>[{,]/.test(value) && stumbles.includes(error.code)) {
    return {
      code: 'special-character',
      message: `A text that begins with ${first} must stand in quotation marks, because ${first} means something in YAML: ${written}"…".`,
    };
  }
  return undefined;
}

function misplaced(
  error: YAMLError,
  lines: readonly SourceLine[],
  line: SourceLine,
  begin: number,
  end: number,
  value: string,
  written: string,
): Cause {
  if (/^- |^-$/.test(line.text.trim()) && error.code !== 'MISSING_CHAR' && !/:(?:[ \t]|$)/.test(value)) {
    return at(line.start + line.text.indexOf('-'), end, 'dash', dash, true);
  }
  if (/:(?:[ \t]|$)/.test(value)) {
    return at(
      begin,
      end,
      'colon',
      `This text holds a colon followed by a space, which YAML takes for a key. Put the text in quotation marks: ${written}"…".`,
      true,
    );
  }
  const next = lines[lines.indexOf(line) + 1];
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next !== undefined && next.indent > line.indent) {
    return at(next.start + next.indent, next.start + next.text.length, 'indentation', deeper, true);
  }
  return at(line.start + line.indent, end, 'no-key', noKey, false);
}
