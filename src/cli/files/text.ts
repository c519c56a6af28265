import { part } from '../../proposal/faults/say.js';
import { UsageError } from '../errors.js';
import { sentence } from '../talk.js';
import { readInput } from './read.js';

/** What such a file holds. */
export type TextKind = 'answers' | 'decisions' | 'checklist' | 'configuration' | 'report';

/** Reports of a whole portfolio are large; what people write by hand is not. */
const MOST_BYTES: Readonly<Record<TextKind, number>> = {
  report: 200_000_000,
  answers: 10_000_000,
  decisions: 10_000_000,
  checklist: 10_000_000,
  configuration: 10_000_000,
};

/** A file that the tool itself works with, as text with the hash of its bytes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * Reads a file whole.
 *
 * @param path or `-` for standard input
 * @throws {UsageError} when it cannot be read or is no UTF-8
 */
export async function readText(path: string, what: TextKind): Promise<TextFile> {
  const name = path === '-' ? '<stdin>' : path;
  const input = path === '-' ? { name, named: true } : { name, path, named: true };
  const { bytes, sha256, fault } = await readInput(input, MOST_BYTES[what]);
  if (bytes === undefined || fault !== undefined)
    throw new UsageError(
      sentence('cannot-read', { what: sentence(`what.${what}`), name }),
      fault?.said ?? part('fault.not-readable'),
    );
  try {
    return { path: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sha256 };
  } catch {
    throw new UsageError(sentence('cannot-read-encoding', { what: sentence(`what.${what}`), name }));
  }
}
