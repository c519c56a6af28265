import { type FaultSentence, part } from '../faults/say.js';
import type { Said } from '../said.js';

/** Why a value cannot be taken, in words for the writer. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The message as data. */
  readonly said: Said;
  readonly expected: string;
  /** What was probably meant. */
  readonly suggestion?: string;
  /** What to write instead, where it is plain what was meant. */
  readonly repair?: string;
}

/**
 * A key or value as messages may show it: short words without spaces, as ids and choices are. Anything longer could be
 * words of the draft, which messages never hold.
 */
export function shown(text: string, otherwise: FaultSentence = 'found.text'): string | Said {
  return isShort(text) ? `\`${text}\`` : part(otherwise);
}

/** Whether a key or value is one that messages may show. */
export function isShort(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}._/@+*<-]{1,40}$/u.test(text);
}

const curly = /^[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u201b\u2039\u203a]/;

/** Curly quotes are no quotes in YAML, so they became part of the value. */
export function inCurlyQuotes(text: string): boolean {
  return curly.test(text);
}

/** A text without the curly quotes in it. */
export function withoutCurlyQuotes(text: string): string {
  return text
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2018\u2019\u201a\u201b\u2039\u203a]/g, '')
    .trim();
}
