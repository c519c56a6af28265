import { languageOf, languageOfUnread } from '../../assess/proposal-language.js';
import { localeOf } from '../../locale/spoken.js';
import type { Locale } from '../../locale/words.js';
import type { ProposalDocument, UnreadableDocument, UnreadableFault } from '../../proposal/document.js';
import { part } from '../../proposal/faults/say.js';
import type { Limits } from '../../proposal/limits.js';
import { readProposals } from '../../proposal/read.js';
import type { Said } from '../../proposal/said.js';
import { UsageError } from '../errors.js';
import { sentence, speak } from '../talk.js';
import { whyAbsent } from './absent.js';
import { type Input, shownName } from './input.js';
import { readInput } from './read.js';
import { statsOf } from './stats.js';

/** The proposals of one named file, its hash, and what could not be read of it, each with its place. */
export interface FileOfProposals {
  readonly proposals: readonly ProposalDocument[];
  readonly unreadable: readonly Said[];
  /** The languages of all of them, also of what could not be read. */
  readonly languages: readonly { readonly language: string }[];
  readonly sha256: string;
}

/**
 * Reads a file that a command takes by name.
 *
 * @param limits as for a proposal that `check` reads
 * @throws {UsageError} when there is no such file
 */
export async function proposalsOf(file: string, limits: Limits): Promise<FileOfProposals> {
  const input = inputOf(file);
  const { bytes, fault, sha256 } = await readInput(input, limits.bytes);
  if (fault !== undefined || bytes === undefined) throw new UsageError(faultOf(input.name, fault));
  const { documents } = readProposals(input.name, bytes, limits);
  return {
    sha256,
    languages: languagesOf(documents),
    proposals: documents.flatMap((document) => ('proposal' in document ? [document] : [])),
    unreadable: documents.flatMap((document) =>
      'proposal' in document ? [] : document.faults.map((fault) => faultAt(input.name, fault)),
    ),
  };
}

/** The languages that the documents of a file are written in, as far as they show. */
export function languagesOf(
  documents: readonly (ProposalDocument | UnreadableDocument)[],
): readonly { readonly language: string }[] {
  return documents.map((document) =>
    'proposal' in document ? languageOf(document) : { language: languageOfUnread(document.faults) ?? '' },
  );
}

/** A fault with its place, as it is said of a file. */
export function faultAt(file: string, { start, said }: UnreadableFault): Said {
  return sentence('fault-at', { file, ...start, fault: said });
}

/** What is said of a file that cannot be taken at all. */
export function faultOf(file: string, fault: Pick<UnreadableFault, 'said'> | undefined): Said {
  return sentence('fault-of-file', { file, fault: fault?.said ?? part('fault.not-readable') });
}

/** A file that a command takes by name, or standard input. @throws {UsageError} for a folder */
export function inputOf(file: string): Input {
  if (file === '-') return { name: '<stdin>', named: true };
  const stats = statsOf(file);
  if (stats?.isDirectory() === true)
    throw new UsageError(sentence('is-a-folder', { file }), sentence('name-one-file'));
  return {
    name: shownName(file),
    path: file,
    named: true,
    ...(stats === undefined ? { unreadable: whyAbsent(file) } : {}),
  };
}

/** @throws {UsageError} with the first of the faults, and the others below it */
export async function refuseUnreadable(
  { unreadable: [first, ...others], languages }: Pick<FileOfProposals, 'unreadable' | 'languages'>,
  asked: Locale | undefined,
): Promise<void> {
  if (first === undefined) return;
  await speak(localeOf(asked, languages));
  throw new UsageError(first, ...others);
}
