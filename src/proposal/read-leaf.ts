import type { Scalar } from 'yaml';
import { part, tellFault } from './faults/say.js';
import { type At, isQuoted, type Reading, type Value, written } from './reading.js';
import type { Leaf } from './shape.js';
import { readChoice } from './values/choice.js';
import { readCode } from './values/code.js';
import { readDate } from './values/date.js';
import { readAmount, readCount, readFigure } from './values/number.js';
import { inCurlyQuotes, type Problem, withoutCurlyQuotes } from './values/problem.js';
import { readYesNo } from './values/yes-no.js';

/** A single value, from the text of its scalar; a faulty one is reported and left out. */
export function readLeaf(reading: Reading, leaf: Leaf, node: Scalar.Parsed, at: At): Value | undefined {
  const text = written(node);
  const value = takeLeaf(leaf, text, isQuoted(node), at.key);
  if (typeof value !== 'object') return value;
  const problem = inCurlyQuotes(text) ? curlyQuotes(leaf, text, at.key, value) : value;
  return reading.leaveOut(node, at, isReplaceable(node) ? problem : withoutRepair(problem));
}

/** A text on lines of its own cannot be replaced by a word, and one that is marked with & may be meant elsewhere. */
function isReplaceable({ type, anchor }: Scalar.Parsed): boolean {
  return anchor === undefined && (type === 'PLAIN' || type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE');
}

function withoutRepair({ repair: _repair, ...problem }: Problem): Problem {
  return problem;
}

function takeLeaf(
  leaf: Leaf,
  text: string,
  quoted: boolean,
  key: string,
): string | number | boolean | Problem {
  switch (leaf.is) {
    case 'text':
    case 'id':
    case 'reference':
      return text;
    case 'date':
      return readDate(key, text);
    case 'count':
      return readCount(key, text, quoted);
    case 'amount':
      return readAmount(key, text, quoted);
    case 'figure':
      return readFigure(text, quoted);
    case 'yes-no':
      return readYesNo(key, text);
    case 'code':
      return readCode(key, text, leaf.of);
    case 'choice':
      return readChoice(key, text, leaf.of);
  }
}

function curlyQuotes(leaf: Leaf, text: string, key: string, problem: Problem): Problem {
  const plain = withoutCurlyQuotes(text);
  const meant = typeof takeLeaf(leaf, plain, false, key) === 'object' ? problem.suggestion : plain;
  return {
    code: 'curly-quotes',
    ...tellFault('fault.curly-quotes-of-value', {
      key,
      meant: meant === undefined ? '' : part('fault.curly-quotes-meant', { key, value: meant }),
    }),
    expected: problem.expected,
    ...(meant !== undefined && { suggestion: meant }),
  };
}
