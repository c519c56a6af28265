import type { Context } from '../context.js';
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

export const evaluationStructures = {
  'evaluation-said': evaluationSaid,
};
