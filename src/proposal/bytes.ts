import type { UnreadableFault } from './document.js';
import { type FaultSentence, type ToldFault, tellFault, tellOtherKind } from './faults/say.js';
import type { Limits } from './limits.js';
import { linesOf } from './lines.js';
import type { Position } from './places.js';

/**
 * The text of a file, without byte order mark, or why it has none: too large, another kind of file, another encoding.
 */
export function decode(bytes: Uint8Array, limits: Limits): string | UnreadableFault {
  if (bytes.length > limits.bytes) return tooLarge(bytes.length, limits.bytes);
  const kind = foreignKind(bytes);
  if (kind !== undefined) return foreign(kind);
  if (looksLikeUtf16(bytes)) return utf16;
  const zero = bytes.indexOf(0);
  if (zero >= 0) return binary(bytes, zero);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return notUtf8(bytes);
  }
}

type ForeignFile = Extract<FaultSentence, `file.${string}`>;

const begin: Position = { line: 1, column: 1 };

function atBegin(code: string, told: ToldFault): UnreadableFault {
  return { code, ...told, start: begin, end: begin };
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

function tooLarge(size: number, limit: number): UnreadableFault {
  return atBegin(
    'too-large',
    tellFault('fault.too-large', { size: megabytes(size), limit: megabytes(limit) }),
  );
}

function foreign(kind: ForeignFile): UnreadableFault {
  return atBegin('not-yaml', tellOtherKind(kind));
}

const utf16 = atBegin('not-utf-8', tellFault('fault.utf-16'));

function binary(bytes: Uint8Array, at: number): UnreadableFault {
  const { line, column } = placeOf(bytes, at);
  return {
    code: 'binary',
    ...tellFault('fault.binary'),
    start: { line, column },
    end: { line, column: column + 1 },
  };
}

function notUtf8(bytes: Uint8Array): UnreadableFault {
  const at = firstInvalid(bytes);
  const { line, column } = placeOf(bytes, at);
  return {
    code: 'not-utf-8',
    ...tellFault('fault.not-utf-8', { line }),
    start: { line, column },
    end: { line, column: column + 1 },
  };
}

function placeOf(bytes: Uint8Array, at: number): Position {
  const before = new TextDecoder().decode(bytes.subarray(0, at), { stream: true });
  return linesOf(before).position(before.length);
}

/** The offset of the first byte that does not belong to well-formed UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

/** Whether bytes are the beginning of well-formed UTF-8; a character cut off at the end is no fault. */
function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Text in UTF-16: with its byte order mark, or with a zero in every second byte of the first ones. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  if (head.length < 8) return false;
  const zeros = (parity: number) => head.filter((byte, index) => index % 2 === parity && byte === 0).length;
  const half = head.length / 2;
  return (zeros(0) > half * 0.8 && zeros(1) === 0) || (zeros(1) > half * 0.8 && zeros(0) === 0);
}

/** Files that people hand in by mistake, known by their first bytes. */
function foreignKind(bytes: Uint8Array): ForeignFile | undefined {
  const head = latin1(bytes.subarray(0, 8));
  if (head.startsWith('%PDF')) return 'file.pdf';
  if (head.startsWith('{\\rtf')) return 'file.rtf';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'file.old-office';
  if (head.slice(1, 4) === 'PNG' || head.startsWith('\xff\xd8\xff')) return 'file.picture';
  if (!head.startsWith('PK\x03\x04')) return undefined;
  const names = latin1(bytes.subarray(0, 100_000));
  if (names.includes('word/')) return 'file.word';
  if (names.includes('xl/')) return 'file.excel';
  if (names.includes('ppt/')) return 'file.powerpoint';
  return names.includes('opendocument') ? 'file.opendocument' : 'file.zip';
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
