import { createHash } from 'node:crypto';
import { builtInEngine, type Engine } from '../../src/assess/engine.js';
import type { Assessment } from '../../src/assess/verdict.js';
import type { ProposalDocument } from '../../src/proposal/document.js';
import { readProposals } from '../../src/proposal/read.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let shared: Engine | undefined;

/** The built-in engine, made once a test file. */
export function engine(): Engine {
  shared ??= builtInEngine(sha256);
  return shared;
}

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

/** Judges one requirement, or all, on a text. */
export function judged(yaml: string, ...select: string[]): Assessment {
  const document = documentOf(yaml);
  return engine().assess(document, '', select.length > 0 ? { select } : {});
}
