import type {
  FormatFault,
  ProposalDocument,
  ReadFile,
  UnreadableFault,
} from '../../src/proposal/document.js';
import type { Range } from '../../src/proposal/places.js';
import { readProposals } from '../../src/proposal/read.js';

/** Reads a text as the file `draft.yaml`. */
export function readText(text: string): ReadFile {
  return readProposals('draft.yaml', new TextEncoder().encode(text));
}

/** The one proposal of a text, which must be readable. */
export function proposalIn(text: string): ProposalDocument {
  const [document, ...others] = readText(text).documents;
  if (document === undefined || others.length > 0 || !('proposal' in document)) {
    throw new Error(`not one proposal: ${JSON.stringify(readText(text).documents.map((one) => one.faults))}`);
  }
  return document;
}

/** The only format fault of a text. */
export function faultIn(text: string): FormatFault {
  const { faults } = proposalIn(text);
  const [fault] = faults;
  if (fault === undefined || faults.length > 1) throw new Error(`not one fault: ${JSON.stringify(faults)}`);
  return fault;
}

/** Why a text cannot be judged at all. */
export function refusal(text: string): UnreadableFault {
  const faults = refusals(text);
  const [fault] = faults;
  if (fault === undefined || faults.length > 1) throw new Error(`not one reason: ${JSON.stringify(faults)}`);
  return fault;
}

export function refusals(text: string): readonly UnreadableFault[] {
  const [document, ...others] = readText(text).documents;
  if (document === undefined || others.length > 0 || 'proposal' in document) {
    throw new Error('the text was read');
  }
  return document.faults;
}

/** What stands in a text at a range, counted by lines and columns as an editor does. */
export function cut(text: string, { start, end }: Range): string {
  const lines = text.replace(/^\ufeff/, '').split(/(?<=\n)/);
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, before) => sum + before.length, 0) + column - 1;
  return lines.join('').slice(offset(start.line, start.column), offset(end.line, end.column));
}

/** A proposal with a title and the lines given, at the top level. */
export function titled(rest: string): string {
  return `project:\n  title: Safe routes\n${rest}`;
}
