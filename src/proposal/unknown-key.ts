import { isScalar, type ParsedNode } from 'yaml';
import { fieldPaths } from './fields.js';
import type { At, Reading } from './reading.js';
import type { Mapping } from './shape.js';
import { nearest, plainlyMeant } from './values/near.js';
import { shown } from './values/problem.js';

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
): { readonly code: string; readonly message: string } {
  if (plain !== key) {
    return {
      code: 'no-break-space',
      message: `The key ${shown(plain, 'here')} holds a no-break space or another invisible character, as word processors make them. Delete it and type ordinary spaces.`,
    };
  }
  if (joined !== undefined) {
    return {
      code: 'missing-space',
      message: `${shown(joined)}: the colon of a key needs a space after it. Write \`${suggestion ?? joined}: …\`.`,
    };
  }
  return { code: 'unknown-key', message: unknownKey(key, suggestion, known) };
}

function unknownKey(key: string, suggestion: string | undefined, known: readonly string[]): string {
  const name = shown(key, 'This key');
  if (key.startsWith('-') && suggestion !== undefined) {
    return `${name}: a dash that begins an item of a list needs a space after it. Write \`- ${suggestion}\`.`;
  }
  const unknown =
    name === 'This key' ? 'No such key can stand here.' : `${name} is not a key that can stand here.`;
  if (suggestion !== undefined) return `${unknown} Did you mean \`${suggestion}\`?`;
  const home = elsewhere(key);
  if (home !== undefined) return `${unknown} It belongs to \`${home}\`: move it there.`;
  return `${unknown} Known here: ${known.join(', ')}. A key of your own must begin with \`x-\`.`;
}

/** The first place in the format that knows a key, without list positions. */
function elsewhere(key: string): string | undefined {
  const path = fieldPaths().find((field) => field.endsWith(`.${key}`));
  return path?.slice(0, -key.length - 1).replaceAll('.*', '');
}
