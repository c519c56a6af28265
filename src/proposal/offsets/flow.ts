import { Trail } from './trail.js';

/** Follows how a plain scalar becomes its text: lines are folded, and white space around line breaks is dropped. */
export function plainTrail(source: string, offset: number): Trail {
  const trail = new Trail();
  unfold(source, offset, (text, start) => trail.copy(text, start), trail);
  return trail;
}

/** As {@link plainTrail}; a doubled apostrophe stands for one. */
export function singleQuotedTrail(source: string, offset: number): Trail {
  const trail = new Trail();
  unfold(
    source.slice(1, -1),
    offset + 1,
    (text, start) => {
      for (let at = 0; at < text.length; at++) {
        if (text.startsWith("''", at)) {
          trail.add("'", start + at, start + at + 2);
          at++;
        } else {
          trail.copy(text.charAt(at), start + at);
        }
      }
    },
    trail,
  );
  return trail;
}

function unfold(
  source: string,
  offset: number,
  content: (text: string, start: number) => void,
  trail: Trail,
): void {
  const breaks = [...source.matchAll(/[ \t]*\r?\n[ \t\r\n]*/g)];
  let at = 0;
  for (const gap of breaks) {
    content(source.slice(at, gap.index), offset + at);
    addFold(trail, gap[0], offset + gap.index);
    at = gap.index + gap[0].length;
  }
  content(source.slice(at), offset + at);
}

/** One line break becomes a space, n + 1 line breaks n line breaks. */
function addFold(trail: Trail, gap: string, offset: number): void {
  const lineBreaks = [...gap.matchAll(/\r?\n/g)];
  const end = offset + gap.length;
  if (lineBreaks.length === 1) {
    trail.add(' ', offset, end);
    return;
  }
  for (const [index, lineBreak] of lineBreaks.slice(1).entries()) {
    const from = index === 0 ? offset : offset + lineBreak.index;
    const next = lineBreaks[index + 2];
    trail.add('\n', from, next === undefined ? end : offset + next.index);
  }
}

const named: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

const pieces =
  /\\\r?\n[ \t]*|\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))|([ \t]*\r?\n[ \t\r\n]*)|([\s\S])/g;

/** Follows how a double-quoted scalar becomes its text: escapes, folded lines, escaped line breaks. */
export function doubleQuotedTrail(source: string, offset: number): Trail {
  const trail = new Trail();
  for (const piece of source.slice(1, -1).matchAll(pieces)) {
    const [whole, x, u, U, escaped, gap, plain] = piece;
    const start = offset + 1 + piece.index;
    const end = start + whole.length;
    const hex = x ?? u ?? U;
    if (hex !== undefined) trail.add(String.fromCodePoint(Number.parseInt(hex, 16)), start, end);
    else if (escaped !== undefined) trail.add(named[escaped] ?? whole, start, end);
    else if (gap !== undefined) addFold(trail, gap, start);
    else if (plain !== undefined) trail.copy(plain, start);
  }
  return trail;
}
