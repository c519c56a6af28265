import { detectLanguage } from '../narrative/detect-language.js';
import type { ProposalDocument } from '../proposal/document.js';
import { texts } from '../proposal/texts.js';

/** ISO 639-2 for a language that could not be told. */
const UNDETERMINED = 'und';

/**
 * The language of a proposal: the declared one, else the one that most of the narrative is written in, else English.
 *
 * @returns an ISO 639-1 code, or `und` for a narrative that is in none of the languages that are read
 */
export function languageOf(document: ProposalDocument): string {
  const declared = document.proposal.project?.language;
  if (declared !== undefined) return declared;
  const narrative = texts(document.proposal)
    .filter(({ kind }) => kind === 'narrative')
    .map(({ text }) => text)
    .join(' ');
  const detected = detectLanguage(narrative) ?? 'en';
  return detected === 'other' ? UNDETERMINED : detected;
}
