import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { either, english, part, type ToldFault, tellFault } from './faults/say.js';
import { type At, isQuoted, kindOf, written } from './reading.js';
import type { Said } from './said.js';
import type { Shape } from './shape.js';
import { isShort, type Problem } from './values/problem.js';

/** A value of another make than its key takes: what was found, what is expected, and how to write it. */
export function wrongType(shape: Shape, node: ParsedNode, { key }: At): Problem {
  const expected = expectedOf(shape);
  const slip = slipOf(shape, node);
  if (slip !== undefined) return { ...slip, expected: english(expected) };
  return {
    code: 'wrong-type',
    ...tellFault('fault.wrong-type', {
      key,
      found: kindOf(node),
      expected,
      way: wayOut(shape, node, key),
    }),
    expected: english(expected),
  };
}

/** A key or dash that YAML did not see, because the space after it is missing or of the wrong kind. */
export function slipOf(shape: Shape, node: ParsedNode): (ToldFault & { readonly code: string }) | undefined {
  if (!isScalar(node) || isQuoted(node)) return undefined;
  const [, key, sign] = /^(-|[\w-]+(?=:)):?(?=([^ ]))/.exec(written(node)) ?? [];
  const seen =
    key === '-' ? shape.is === 'list' : shape.is === 'mapping' && key !== undefined && shape.keys.has(key);
  if (!seen || sign === undefined) return undefined;
  if (/[\u00a0\u2007\u202f]/.test(sign))
    return { code: 'no-break-space', ...tellFault('fault.no-break-space-hides') };
  return { code: 'missing-space', ...tellFault('fault.missing-space-hides') };
}

function expectedOf(shape: Shape): Said {
  switch (shape.is) {
    case 'list':
      return part(shape.single ? 'expected.one-or-list' : 'expected.list', { items: itemsOf(shape.item) });
    case 'either':
      return part('expected.keys-or-list', { keys: [...shape.mapping.keys.keys()] });
    case 'mapping':
      if (shape.keys.size === 0) return part('expected.own-keys');
      return part(shape.plain === undefined ? 'expected.keys' : 'expected.text-or-keys', {
        keys: [...shape.keys.keys()],
      });
    case 'choice':
      return part('expected.one-of', { values: shape.of });
    case 'date':
      return part('expected.date');
    case 'count':
    case 'amount':
      return part('expected.number');
    case 'figure':
      return part('expected.figure');
    case 'yes-no':
      return part('expected.yes-no');
    case 'code':
      return part(`expected.code-${shape.of}`);
    case 'id':
      return part('expected.name');
    default:
      return part('expected.text');
  }
}

function itemsOf(item: Shape): Said {
  switch (item.is) {
    case 'mapping':
      if (item.plain !== undefined) return part('items.texts');
      return part('items.elements', { keys: [...item.keys.keys()] });
    case 'reference':
      return part('items.ids', { kinds: either(item.to.map((kind) => part(`element.${kind}`))) });
    case 'choice':
      return part('items.values', { values: item.of });
    case 'code':
      return part(`items.code-${item.of}`);
    default:
      return part('items.texts');
  }
}

function wayOut(shape: Shape, node: ParsedNode, key: string): Said {
  if (shape.is === 'list' && shape.item.is === 'mapping' && shape.item.plain === undefined)
    return part(isScalar(node) ? 'way.elements' : 'way.dashes');
  if (shape.is === 'list') {
    const item = isScalar(node) && isShort(written(node)) ? written(node) : '…';
    return part('way.brackets', { key, item });
  }
  if (shape.is === 'mapping' || shape.is === 'either') {
    if (shape.is === 'mapping' && shape.plain !== undefined) return part('way.one-text');
    return part(isSeq(node) ? 'way.no-dashes' : 'way.keys');
  }
  if (shape.is === 'text' || shape.is === 'figure' || shape.is === 'anything')
    return isMap(node) ? part('way.quoted-text', { key }) : part('way.text');
  return part('way.value');
}
