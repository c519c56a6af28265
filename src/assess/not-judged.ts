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
  notCounted: NotJudged['notCounted'],
): NotJudged {
  return {
    context: requirements
      .filter(({ id, verdict }) => verdict === 'not-applicable' && ANSWERS_WHAT_IS_RAISED.includes(id))
      .map(({ id }) => id),
    unread: languageIsRead ? unreadPassages(reading, mask) : [],
    otherLanguage: languageIsRead
      ? []
      : reading.passages
          .filter(({ kind }) => kind === 'narrative')
          .map(({ pointer }) => placeOf(reading.document.places, pointer)),
    notOffered: [],
    failedChecks: requirements.filter(({ verdict }) => verdict === 'error').map(({ id }) => id),
    notCounted,
  };
}

/** Narrative passages in which nothing that any requirement looks for was found. */
function unreadPassages(
  reading: Reading,
  mask: (text: string) => string,
): (Place & { readonly quote: string })[] {
  return reading.passages
    .filter(
      ({ kind, hits, placeholder, text }) =>
        kind === 'narrative' && hits.length === 0 && !placeholder && text.trim() !== '',
    )
    .map((passage) => {
      const { from, to } = clauseOffsets(passage, 0, 0);
      return {
        ...placeOf(reading.document.places, passage.pointer, from, to),
        quote: mask(folded(passage.text.slice(from, to))),
      };
    });
}
