import type { Places, Position } from './places.js';
import type { Said } from './said.js';
import type { Proposal } from './schema.js';

/** Something in a file that breaks the format; the rest of the proposal is still judged. */
export interface FormatFault {
  readonly code: string;
  readonly message: string;
  /** The message as data. */
  readonly said: Said;
  /** JSON Pointer of the faulty value in the file. */
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
  readonly expected?: string;
  /** The key, value or text that was probably meant. */
  readonly suggestion?: string;
  /** What can be written from start to end instead, where it is plain what was meant. */
  readonly repair?: string;
}

/** One proposal of a file, as far as it could be read. */
export interface ProposalDocument {
  readonly file: string;
  /** 1-based index in the stream. */
  readonly document: number;
  /** Normalised: sections that may be text or mapping are always mappings; faulty values are left out. */
  readonly proposal: Proposal;
  /** Format faults, sorted by place. */
  readonly faults: readonly FormatFault[];
  /**
   * JSON Pointers, in the normalised proposal, of what cannot be judged: values that were faulty and left out, lists of
   * which an item was, and keys that are doubled or were meant by a misspelt one.
   */
  readonly unreadable: readonly string[];
  readonly places: Places;
}

/** Why a document cannot be judged at all. */
export interface UnreadableFault {
  readonly code: string;
  readonly message: string;
  /** The message as data. */
  readonly said: Said;
  readonly start: Position;
  readonly end: Position;
  /** What can be written from start to end instead, where it is plain what was meant. */
  readonly repair?: string;
  /** Of the first fault of a document: the beginning of its text, by which the language of whoever wrote it can be told. */
  readonly sample?: string;
}

/** A document that cannot be judged. */
export interface UnreadableDocument {
  readonly document: number;
  readonly faults: readonly UnreadableFault[];
}

/** A whole file: one proposal a document. */
export interface ReadFile {
  readonly file: string;
  readonly documents: readonly (ProposalDocument | UnreadableDocument)[];
}
