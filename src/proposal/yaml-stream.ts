import { Composer, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { type Limits, tokenLimit } from './limits.js';

/** One document of a stream, as YAML. */
export interface YamlDocument {
  /** Nothing where the document was given up. */
  readonly contents: ParsedNode | null;
  readonly errors: readonly YAMLError[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Which limit was reached, and where. */
  readonly refused?: { readonly why: 'depth' | 'tokens'; readonly offset: number };
}

/**
 * Splits a text into YAML documents. All scalars stay text as written: what they mean is decided by the schema of the
 * proposal, so that an id `1.10` is not the number 1.1. Doubled keys are let through and reported by the reader.
 */
export function* readStream(text: string, limits: Limits): Generator<YamlDocument> {
  for (const [start, end] of segments(text)) yield* readSegment(text, start, end, limits);
}

/**
 * The stretches of text between document markers. Markers bind at the beginning of a line whatever stands around them,
 * so each stretch is parsed by itself and an open quote in one does not swallow the next.
 */
function* segments(text: string): Generator<readonly [number, number]> {
  let start = 0;
  let holds = false;
  for (const line of text.matchAll(/(?:^|(?<=\n))(?:(---|\.\.\.)(?=[ \t\r\n]|$)|[ \t]*[^\s#%])/g)) {
    const marker = line[1];
    if (marker === '...') {
      const next = text.indexOf('\n', line.index) + 1 || text.length;
      yield [start, next];
      start = next;
      holds = false;
    } else if (marker === '---' && holds) {
      yield [start, line.index];
      start = line.index;
    } else {
      holds = true;
    }
  }
  if (start < text.length) yield [start, text.length];
}

function readSegment(text: string, start: number, end: number, limits: Limits): readonly YamlDocument[] {
  const before = Error.stackTraceLimit;
  // The parser makes an error of each thing that it stumbles over; in a file of rubbish their traces take longest.
  Error.stackTraceLimit = 0;
  try {
    return compose(text, start, end, limits);
  } finally {
    Error.stackTraceLimit = before;
  }
}

/** When so many signs stand where none can, no more are needed to say that this is no YAML. */
const enoughStrays = 100;

/** Signs and nesting are counted before anything is built from them, which would take long or overflow. */
function compose(text: string, start: number, end: number, limits: Limits): readonly YamlDocument[] {
  const parser = new Parser();
  parser.offset = start;
  const composer = new Composer({
    schema: 'failsafe',
    resolveKnownTags: false,
    keepSourceTokens: true,
    uniqueKeys: false,
  });
  const composed: Document.Parsed[] = [];
  let tokens = 0;
  let strays = 0;
  for (const lexeme of new Lexer().lex(text.slice(start, end))) {
    for (const token of parser.next(lexeme)) {
      composed.push(...composer.next(token));
      if (token.type === 'error') strays++;
    }
    if (strays > enoughStrays) break;
    const why =
      parser.stack.length > limits.depth ? 'depth' : ++tokens > tokenLimit(limits) ? 'tokens' : undefined;
    if (why !== undefined) {
      return [{ contents: null, errors: [], start, end, refused: { why, offset: parser.offset } }];
    }
  }
  for (const token of parser.end()) composed.push(...composer.next(token));
  composed.push(...composer.end(false, end));
  return composed.map(({ contents, errors }) => ({ contents, errors, start, end }));
}
