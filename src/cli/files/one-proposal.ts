import type { ProposalDocument } from '../../proposal/document.js';
import { defaultLimits } from '../../proposal/limits.js';
import { readProposals } from '../../proposal/read.js';
import { UsageError } from '../errors.js';
import { whyAbsent } from './absent.js';
import { type Input, shownName } from './input.js';
import { readInput } from './read.js';
import { statsOf } from './stats.js';

/** The proposals of one named file, its hash, and what could not be read of it as `file:line:column: message`. */
export interface FileOfProposals {
  readonly proposals: readonly ProposalDocument[];
  readonly unreadable: readonly string[];
  readonly sha256: string;
}

/**
 * Reads a file that a command takes by name.
 *
 * @throws {UsageError} when there is no such file
 */
export async function proposalsOf(file: string, maxSize: number | undefined): Promise<FileOfProposals> {
  const limits = { ...defaultLimits, ...(maxSize === undefined ? {} : { bytes: maxSize }) };
  const input = inputOf(file);
  const { bytes, fault, sha256 } = await readInput(input, limits.bytes);
  if (fault !== undefined || bytes === undefined)
    throw new UsageError(`${input.name}: ${fault?.message ?? 'This file cannot be read.'}`);
  const { documents } = readProposals(input.name, bytes, limits);
  return {
    sha256,
    proposals: documents.flatMap((document) => ('proposal' in document ? [document] : [])),
    unreadable: documents.flatMap((document) =>
      'proposal' in document
        ? []
        : document.faults.map(
            ({ start, message }) => `${input.name}:${start.line}:${start.column}: ${message}`,
          ),
    ),
  };
}

/** A file that a command takes by name, or standard input. @throws {UsageError} for a folder */
export function inputOf(file: string): Input {
  if (file === '-') return { name: '<stdin>', named: true };
  const stats = statsOf(file);
  if (stats?.isDirectory() === true) throw new UsageError(`${file} is a folder`, 'name one file');
  return {
    name: shownName(file),
    path: file,
    named: true,
    ...(stats === undefined ? { unreadable: whyAbsent(file) } : {}),
  };
}
