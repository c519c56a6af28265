import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { type At, isQuoted, kindOf, written } from './reading.js';
import type { Shape } from './shape.js';
import { type Problem, shown } from './values/problem.js';

/** A value of another make than its key takes: what was found, what is expected, and how to write it. */
export function wrongType(shape: Shape, node: ParsedNode, { key }: At): Problem {
  const expected = expectedOf(shape);
  const slip = slipOf(shape, node);
  if (slip !== undefined) return { ...slip, expected };
  return {
    code: 'wrong-type',
    message: `\`${key}\` holds ${kindOf(node)}, and takes ${expected}. ${wayOut(shape, node, key)}`,
    expected,
  };
}

/** A key or dash that YAML did not see, because the space after it is missing or of the wrong kind. */
export function slipOf(
  shape: Shape,
  node: ParsedNode,
): { readonly code: string; readonly message: string } | undefined {
  if (!isScalar(node) || isQuoted(node)) return undefined;
  const [, key, sign] = /^(-|[\w-]+(?=:)):?(?=([^ ]))/.exec(written(node)) ?? [];
  const seen =
    key === '-' ? shape.is === 'list' : shape.is === 'mapping' && key !== undefined && shape.keys.has(key);
  if (!seen || sign === undefined) return undefined;
  if (/[\u00a0\u2007\u202f]/.test(sign)) {
    return {
      code: 'no-break-space',
      message:
        'After a colon or dash stands a no-break space, as word processors make them, so that YAML sees only a text here. Delete it and type an ordinary space.',
    };
  }
  return {
    code: 'missing-space',
    message:
      'A colon or dash has no space after it, so that YAML sees only a text here. Write `key: value` or `- item`, with a space.',
  };
}

function expectedOf(shape: Shape): string {
  switch (shape.is) {
    case 'list':
      return shape.single ? `${itemsOf(shape.item)}, one or a list` : `a list of ${itemsOf(shape.item)}`;
    case 'either':
      return `keys with values (${[...shape.mapping.keys.keys()].join(', ')}) or a list of them`;
    case 'mapping':
      if (shape.keys.size === 0) return 'keys of your own choice with values';
      return `${shape.plain === undefined ? '' : 'text, or '}keys with values (${[...shape.keys.keys()].join(', ')})`;
    case 'choice':
      return `one of ${shape.of.join(', ')}`;
    case 'date':
      return 'a date';
    case 'count':
    case 'amount':
      return 'a number';
    case 'figure':
      return 'a number or a short text';
    case 'yes-no':
      return 'yes or no';
    case 'code':
      return `the code of a ${shape.of}`;
    case 'id':
      return 'a short name';
    default:
      return 'text';
  }
}

function itemsOf(item: Shape): string {
  switch (item.is) {
    case 'mapping':
      if (item.plain !== undefined) return 'texts';
      return `elements with keys (${[...item.keys.keys()].join(', ')})`;
    case 'reference':
      return `ids (${item.to.join(' or ')})`;
    case 'choice':
      return `values (${item.of.join(', ')})`;
    case 'code':
      return `${item.of} codes`;
    default:
      return 'texts';
  }
}

function wayOut(shape: Shape, node: ParsedNode, key: string): string {
  if (shape.is === 'list' && shape.item.is === 'mapping' && shape.item.plain === undefined) {
    return isScalar(node)
      ? 'Write each element below the key, beginning with a dash and a space: `- `.'
      : 'Begin each element with a dash and a space: `- `.';
  }
  if (shape.is === 'list') {
    const item = isScalar(node) ? shown(written(node), '`…`').slice(1, -1) : '…';
    return `Write it in square brackets: \`${key}: [${item}]\`.`;
  }
  if (shape.is === 'mapping' || shape.is === 'either') {
    if (shape.is === 'mapping' && shape.plain !== undefined)
      return 'Write it as one text, without dashes or brackets.';
    return isSeq(node)
      ? 'Take the dashes or square brackets away and write the keys below it, indented.'
      : 'Write the keys below it, indented by two spaces, each with a colon and a space.';
  }
  if (shape.is === 'text' || shape.is === 'figure' || shape.is === 'anything') {
    return isMap(node)
      ? `A text that holds a colon and a space must stand in quotation marks, or on indented lines below \`${key}: |\`.`
      : 'Write it as one text; if it begins with a bracket, put it in quotation marks.';
  }
  return 'Write a single value after the colon.';
}
