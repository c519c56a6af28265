import { isObserving } from '../narrative/observing.js';
import { clauseOffsets } from '../narrative/passage.js';
import type { Reading } from '../narrative/reading.js';
import { folded } from './evidence.js';
import { placeOf } from './place.js';
import type { AssessedRequirement, NotJudged, Place } from './verdict.js';

/** Rows that answer only what the proposal itself raises (judging.md, "When it applies"). */
const ANSWERS_WHAT_IS_RAISED = ['CT-02', 'CP-13', 'CE-09', 'RS-05'];

/** What the tool did not judge, as every report says. */
export function notJudgedOf(
  requirements: readonly AssessedRequirement[],
  reading: Reading,
  languageIsRead: boolean,
  mask: (text: string) => string,
  decided: Pick<NotJudged, 'notOffered' | 'notCounted'>,
): NotJudged {
  return {
    context: requirements
      .filter(({ id, verdict }) => verdict === 'not-applicable' && ANSWERS_WHAT_IS_RAISED.includes(id))
      .map(({ id }) => id),
    unread: languageIsRead ? unreadPassages(reading, mask) : [],
    otherLanguage: reading.passages
      .filter(({ kind, language }) => kind === 'narrative' && (!languageIsRead || language === 'other'))
      .map(({ pointer }) => placeOf(reading.document.places, pointer)),
    failedChecks: requirements.filter(({ verdict }) => verdict === 'error').map(({ id }) => id),
    ...decided,
  };
}

/** Narrative passages in which nothing that any requirement looks for was found. */
function unreadPassages(
  reading: Reading,
  mask: (text: string) => string,
): (Place & { readonly quote: string })[] {
  return reading.passages
    .filter(
      ({ kind, language, hits, placeholder, text }) =>
        kind === 'narrative' &&
        language !== 'other' &&
        hits.every(({ concept }) => isObserving(concept)) &&
        !placeholder &&
        text.trim() !== '',
    )
    .map((passage) => {
      const { from, to } = clauseOffsets(passage, 0, 0);
      return {
        ...placeOf(reading.document.places, passage.pointer, from, to),
        quote: mask(folded(passage.text.slice(from, to))),
      };
    });
}
