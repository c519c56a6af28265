import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { UnreadableFault } from '../../proposal/document.js';
import { type ToldFault, tellFault } from '../../proposal/faults/say.js';
import { systemReason } from '../errors.js';
import { documentAdvice, documentKind } from './document-kinds.js';
import type { Input } from './input.js';
import { statsOf } from './stats.js';

/** A file as far as it was read. */
export interface Loaded {
  /** All bytes, or the first ones of a file that is too large; nothing where it could not be read at all. */
  readonly bytes?: Uint8Array;
  /** Of the whole content in hexadecimal; empty where it was not read to its end. */
  readonly sha256: string;
  readonly fault?: UnreadableFault;
}

/** Enough of a large file to tell whether it is a proposal. */
const HEAD = 65_536;

/** Reads an input, never more than the limit: neither a large file nor an endless pipe fills the memory. */
export async function readInput(input: Input, maxBytes: number): Promise<Loaded> {
  if (input.unreadable !== undefined) return refused('not-readable', input.unreadable);
  const kind = documentKind(input.name);
  if (kind !== undefined) return refused('not-yaml', documentAdvice(kind));
  return readBytes(input, maxBytes);
}

/** Reads a file of any kind, never more than the limit. */
export async function readBytes(input: Input, maxBytes: number): Promise<Loaded> {
  const stats = input.path === undefined ? undefined : statsOf(input.path);
  const knownSize = stats?.isFile() === true ? stats.size : 0;
  const large = knownSize > maxBytes;
  try {
    const stream = input.path === undefined ? process.stdin : createReadStream(input.path);
    const bytes = await take(stream, large ? HEAD : maxBytes + 1);
    if (large || bytes.length > maxBytes) {
      return { bytes, ...refused('too-large', tooLarge(knownSize, maxBytes)) };
    }
    return { bytes, sha256: sha256(bytes) };
  } catch (error) {
    return refused('not-readable', tellFault('fault.not-readable-because', { reason: systemReason(error) }));
  }
}

/** The hash of bytes or of a text in UTF-8, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The first bytes of a stream; the rest is not asked for. */
async function take(stream: AsyncIterable<unknown>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

function tooLarge(size: number, most: number): ToldFault {
  const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  const limit = megabytes(most);
  return size === 0
    ? tellFault('fault.too-large-is', { limit })
    : tellFault('fault.too-large-has', { limit, size: megabytes(size) });
}

function refused(code: string, told: ToldFault): { readonly sha256: ''; readonly fault: UnreadableFault } {
  const start = { line: 1, column: 1 };
  return { sha256: '', fault: { code, ...told, start, end: start } };
}
