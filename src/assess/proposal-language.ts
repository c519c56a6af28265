import { detectLanguage, isPlainlyIn } from '../narrative/detect-language.js';
import { isLanguage, type Language } from '../narrative/language.js';
import type { ProposalDocument, UnreadableFault } from '../proposal/document.js';
import { texts } from '../proposal/texts.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { Observation } from './verdict.js';

/** ISO 639-2 for a language that could not be told. */
const UNDETERMINED = 'und';

/** The language in which a proposal is read, and why. */
export interface ProposalLanguage {
  /** An ISO 639-1 code, or `und` for a narrative that is in none of the languages that are read. */
  readonly language: string;
  /** `mistaken`: another is declared, and the narrative is plainly not in it. `assumed`: the narrative is too short to tell. */
  readonly because: 'declared' | 'detected' | 'mistaken' | 'assumed';
}

/** The declared language unless it is plainly wrong, else the one that most of the narrative is written in, else English. */
export function languageOf(document: ProposalDocument): ProposalLanguage {
  const declared = document.proposal.project?.language;
  const narrative = texts(document.proposal)
    .filter(({ kind }) => kind === 'narrative')
    .map(({ text }) => text)
    .join(' ');
  const detected = detectLanguage(narrative);
  const language = detected === 'other' ? UNDETERMINED : (detected ?? 'en');
  if (declared === undefined) return { language, because: detected === undefined ? 'assumed' : 'detected' };
  if (detected !== undefined && detected !== declared && isPlainlyIn(detected, narrative, declared))
    return { language, because: 'mistaken' };
  return { language: declared, because: 'declared' };
}

/** The language of what could not be read, as it says itself or its words show: its faults are told in it. */
export function languageOfUnread([first]: readonly UnreadableFault[]): Language | undefined {
  const sample = first?.sample;
  if (sample === undefined) return undefined;
  const declared = /^[^#\n]{0,80}\blanguage:[ \t]*["']?([a-z]{2})\b/m.exec(sample)?.[1] ?? '';
  if (isLanguage(declared)) return declared;
  const detected = detectLanguage(sample);
  return detected === 'other' ? undefined : detected;
}

/** Says which language a proposal was read in where the writer did not say it, or said another. */
export function languageObservation(
  { proposal, places }: ProposalDocument,
  { language, because }: ProposalLanguage,
): Observation[] {
  if (because === 'declared' || because === 'assumed') return [];
  const place = because === 'mistaken' ? '/project/language' : '/project';
  const isUnread = language === UNDETERMINED;
  const told =
    because === 'mistaken'
      ? tell(isUnread ? 'language.mistaken-unread' : 'language.mistaken', {
          declared: proposal.project?.language ?? '',
          language,
        })
      : tell(isUnread ? 'language.missing-unread' : 'language.missing', { language });
  return [{ kind: 'other', ...told, ...placeOf(places, place), quote: '' }];
}
