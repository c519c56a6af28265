import { createHash } from 'node:crypto';
import { builtInEngine, type Engine } from '../../src/assess/engine.js';
import type { Assessment } from '../../src/assess/verdict.js';
import type { ProposalDocument } from '../../src/proposal/document.js';
import { documentOf } from './document.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let shared: Engine | undefined;

/** The built-in engine, made once a test file. */
export function engine(): Engine {
  shared ??= builtInEngine(sha256);
  return shared;
}

/** Judges one requirement, as with --theme where it belongs to an area, or all, on a text. */
export function judged(yaml: string, ...select: string[]): Assessment {
  return judgedDocument(documentOf(yaml), select);
}

/** The same of a document that was read. */
export function judgedDocument(document: ProposalDocument, select: readonly string[]): Assessment {
  const themes = engine()
    .requirements.filter(({ id }) => select.includes(id))
    .map(({ section }) => section);
  return engine().assess(document, '', select.length > 0 ? { select, themes } : {});
}
