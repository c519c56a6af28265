import { exampleDocument } from '../../src/assess/examples.js';
import type { ProposalDocument } from '../../src/proposal/document.js';

/** Reads one proposal from text; a title is put before a piece that has no project. */
export function documentOf(yaml: string): ProposalDocument {
  const document = exampleDocument(yaml);
  if ('whyNot' in document) throw new Error(`the example cannot be read: ${document.whyNot}`);
  return document;
}
