import type { Context } from '../context.js';
import { findField } from '../finders/field.js';
import { ABSENT, type Found, present } from '../found.js';
import { holdsSet, says } from './texts.js';

/** Words that make an answer to "who evaluates, and when" more than a phrase. */
const OWN_WORDS = 2;

/** The field for the evaluation says who, when or how, and not only that there will be a report. */
function evaluationSaid(context: Context): Found {
  const pointer = '/monitoring/evaluation';
  const passage = context.reading.byPointer.get(pointer);
  if (passage === undefined || passage.placeholder || says(passage, 'final-report-only')) return ABSENT;
  const isContent = (at: number) => !passage.symbols.has(['<function>', '<template>', '<no>'], at);
  const own = passage.tokens.filter(({ kind, skipped }, i) => kind === 'word' && !skipped && isContent(i));
  if (own.length < OWN_WORDS) return ABSENT;
  return holdsSet(passage, 'hedge') ? { state: 'hedged', pieces: [{ pointer }] } : present([{ pointer }]);
}

const LEARNS = ['learning-in-home', 'learning-planned'];

/** The field for learning; a review that stands there instead of in its own field answers for the review, and not for both. */
function learningSaid(context: Context): Found {
  const said = findField({ field: 'monitoring.learning' }, context);
  const passage = context.reading.byPointer.get('/monitoring/learning');
  if (said.state !== 'present' || passage === undefined) return said;
  const isReview = says(passage, 'evaluation-planned') && !LEARNS.some((concept) => says(passage, concept));
  return isReview && evaluationSaid(context).state !== 'present' ? ABSENT : said;
}

export const evaluationStructures = {
  'learning-said': learningSaid,
  'evaluation-said': evaluationSaid,
};
