import { type Imported, importWord } from '../../src/import/import.js';
import { importWords as en } from '../../src/locale/en/import.js';
import { importWords as es } from '../../src/locale/es/import.js';
import { importWords as fr } from '../../src/locale/fr/import.js';
import type { ProposalDocument } from '../../src/proposal/document.js';
import { defaultLimits } from '../../src/proposal/limits.js';
import { readProposals } from '../../src/proposal/read.js';

/** A document as the command imports it. */
export function imported(bytes: Uint8Array, title = 'draft'): Promise<Imported> {
  return importWord(bytes, { title, wordsIn: (language) => ({ en, fr, es })[language].file });
}

/** The proposal that a YAML file holds; one that cannot be read at all fails the test. */
export function proposalOf(yaml: string): ProposalDocument {
  const [document, ...others] = readProposals(
    'draft.yaml',
    new TextEncoder().encode(yaml),
    defaultLimits,
  ).documents;
  if (document === undefined || !('proposal' in document) || others.length > 0)
    throw new Error(`no proposal came out:\n${yaml}`);
  return document;
}
