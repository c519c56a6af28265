import { isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLError } from 'yaml';
import { type FaultSentence, type ToldFault, tellFault } from '../faults/say.js';
import type { SaidValue } from '../said.js';
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
  if (line === undefined) return { ...at(offset, offset, 'yaml', false, 'fault.yaml'), line: offset };
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
  if (special !== undefined) return { ...special, start: begin, end, sure: true };
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return misplaced(error, lines, line, begin, end, value, written);
    case 'BLOCK_IN_FLOW':
      return at(begin, end, 'brackets', true, 'fault.brackets');
    case 'BAD_DQ_ESCAPE':
      return at(offset, offset + 1, 'backslash', true, 'fault.backslash');
    case 'TAB_AS_INDENT':
      return at(line.start, line.start + 1, 'tab', true, 'fault.tab');
    case 'BAD_INDENT':
      return /end with a [\]}]$/.test(error.message)
        ? at(offset, offset, 'open-bracket', true, 'fault.open-bracket')
        : at(line.start + line.indent, end, 'indentation', true, 'fault.indentation');
    case 'UNEXPECTED_TOKEN':
      return /block-seq-ind/.test(error.message)
        ? at(begin, end, 'dash', true, 'fault.dash')
        : at(offset, offset, 'yaml', false, 'fault.yaml');
    default:
      return at(offset, offset, 'yaml', false, 'fault.yaml');
  }
}

function at(
  start: number,
  end: number,
  code: string,
  sure: boolean,
  sentence: FaultSentence,
  values: Readonly<Record<string, SaidValue>> = {},
): Cause {
  return { code, ...tellFault(sentence, values), start, end, sure };
}

/** An opened quotation mark: the parser notices at its end, the writer must look at its beginning. */
function openQuote(line: SourceLine, offset: number, contents: ParsedNode | null): Cause {
  const opened = contents === null ? undefined : quoteUntil(contents, offset);
  const start = opened ?? line.start + line.indent;
  return at(start, start + 1, 'open-quote', true, 'fault.open-quote');
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
): (ToldFault & { readonly code: string }) | undefined {
  const first = value.charAt(0);
  if (inCurlyQuotes(value)) {
    return { code: 'curly-quotes', ...tellFault('fault.curly-quotes', { written }) };
  }
  if (/^["']/.test(value) && error.code === 'UNEXPECTED_TOKEN') {
    return {
      code: 'text-after-quote',
      ...tellFault(first === "'" ? 'fault.text-after-apostrophe' : 'fault.text-after-quote', { written }),
    };
  }
  if (error.code === 'UNEXPECTED_TOKEN' && /^(?:\[.*\]|\{.*\})$/.test(value)) {
    return { code: 'brackets', ...tellFault('fault.brackets') };
  }
  const stumbles = [
    'UNEXPECTED_TOKEN',
    'BAD_ALIAS',
    'BAD_SCALAR_START',
    'TAG_RESOLVE_FAILED',
    'MULTIPLE_TAGS',
  ];
  if (/^[*&!@`%|>[{,]/.test(value) && stumbles.includes(error.code)) {
    return { code: 'special-character', ...tellFault('fault.special-character', { sign: first, written }) };
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
    return at(line.start + line.text.indexOf('-'), end, 'dash', true, 'fault.dash');
  }
  if (/:(?:[ \t]|$)/.test(value)) {
    return at(begin, end, 'colon', true, 'fault.colon', { written });
  }
  const next = lines[lines.indexOf(line) + 1];
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && next !== undefined && next.indent > line.indent) {
    return at(
      next.start + next.indent,
      next.start + next.text.length,
      'indentation',
      true,
      'fault.indentation-deeper',
    );
  }
  if (parts(line).key !== undefined)
    return at(line.start + line.indent, end, 'indentation', true, 'fault.indentation');
  return at(line.start + line.indent, end, 'no-key', false, 'fault.no-key');
}
