import type { ProposalDocument } from '../../src/proposal/document.js';
import { readProposals } from '../../src/proposal/read.js';

/** Reads one proposal from text; a title is put before a piece that has no project. */
export function documentOf(yaml: string): ProposalDocument {
  const text = /^project:/m.test(yaml) ? yaml : `project: { title: Example }\n${yaml}`;
  const [document] = readProposals('example.yaml', new TextEncoder().encode(text)).documents;
  if (document === undefined || !('proposal' in document))
    throw new Error(
      `the example cannot be read: ${document?.faults.map(({ message }) => message).join('; ') ?? 'empty'}`,
    );
  return document;
}
