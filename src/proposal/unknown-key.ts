import { isScalar, type ParsedNode } from 'yaml';
import { type ToldFault, tellFault } from './faults/say.js';
import { fieldPaths } from './fields.js';
import type { At, Reading } from './reading.js';
import type { Mapping } from './shape.js';
import { nearest, plainlyMeant } from './values/near.js';
import { isShort, shown } from './values/problem.js';

const invisible = /[\u00a0\u00ad\u2007\u200b-\u200d\u202f\u2060\ufeff]/g;

/**
 * Reports a key that the format does not know.
 *
 * @returns The key that was probably meant.
 */
export function reportUnknownKey(
  reading: Reading,
  shape: Mapping,
  key: string,
  node: ParsedNode,
  at: At,
  isThere: (key: string) => boolean,
): string | undefined {
  const known = [...shape.keys.keys()];
  const plain = key.replace(invisible, ' ').trim();
  const joined = /^([\w-]+):/.exec(plain)?.[1];
  const suggestion = nearest(joined ?? plain.replace(/^-/, ''), known);
  reading.fault(node, at.inFile, {
    ...explain(key, plain, joined, suggestion, known),
    expected: `one of ${known.join(', ')}`,
    ...(suggestion !== undefined && { suggestion }),
    ...repairOf(plainlyMeant(key, known), node, isThere),
  });
  return suggestion;
}

/** The right key in the quotation marks of the wrong one; nothing where that key stands there already. */
function repairOf(
  meant: string | undefined,
  node: ParsedNode,
  isThere: (key: string) => boolean,
): { readonly repair?: string } {
  if (meant === undefined || isThere(meant) || !isScalar(node) || node.anchor !== undefined) return {};
  const quote = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'", PLAIN: '' }[String(node.type)];
  return quote === undefined ? {} : { repair: `${quote}${meant}${quote}` };
}

function explain(
  key: string,
  plain: string,
  joined: string | undefined,
  suggestion: string | undefined,
  known: readonly string[],
): ToldFault & { readonly code: string } {
  if (plain !== key)
    return {
      code: 'no-break-space',
      ...tellFault('fault.no-break-space-in-key', { key: shown(plain, 'key.here') }),
    };
  if (joined !== undefined)
    return {
      code: 'missing-space',
      ...tellFault('fault.missing-space-of-key', { key: shown(joined), meant: suggestion ?? joined }),
    };
  return { code: 'unknown-key', ...unknownKey(key, suggestion, known) };
}

function unknownKey(written: string, meant: string | undefined, known: readonly string[]): ToldFault {
  const key = shown(written, 'key.this');
  if (written.startsWith('-') && meant !== undefined)
    return tellFault('fault.dash-without-space', { key, meant });
  const fault = isShort(written) ? 'fault.unknown-key' : 'fault.no-such-key';
  if (meant !== undefined) return tellFault(`${fault}-meant`, { key, meant });
  const home = elsewhere(written);
  if (home !== undefined) return tellFault(`${fault}-home`, { key, home });
  return tellFault(fault, { key, known });
}

/** The first place in the format that knows a key, without list positions. */
function elsewhere(key: string): string | undefined {
  const path = fieldPaths().find((field) => field.endsWith(`.${key}`));
  return path?.slice(0, -key.length - 1).replaceAll('.*', '');
}
