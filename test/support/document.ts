import { exampleDocument } from '../../src/assess/examples.js';
import type { ProposalDocument } from '../../src/proposal/document.js';

/** Reads one proposal from text; a title is put before a piece that has no project, with its language if it is named. */
export function documentOf(yaml: string, language?: string): ProposalDocument {
  const document = exampleDocument(yaml, language);
  if ('whyNot' in document) throw new Error(`the example cannot be read: ${document.whyNot}`);
  return document;
}
