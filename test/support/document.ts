import type { ProposalDocument } from '../../src/proposal/document.js';
import { readProposals } from '../../src/proposal/read.js';

/** Reads one proposal from text; a title is put before a piece that has no project, with its language if it is named. */
export function documentOf(yaml: string, language?: string): ProposalDocument {
  const spoken = language === undefined ? '' : `, language: ${language}`;
  const text = /^project:/m.test(yaml) ? yaml : `project: { title: Example${spoken} }\n${yaml}`;
  const [document] = readProposals('example.yaml', new TextEncoder().encode(text)).documents;
  if (document === undefined || !('proposal' in document))
    throw new Error(
      `the example cannot be read: ${document?.faults.map(({ message }) => message).join('; ') ?? 'empty'}`,
    );
  return document;
}
