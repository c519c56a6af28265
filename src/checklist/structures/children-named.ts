import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { passagesIn, piecesOf } from './texts.js';

const WHERE_RULES_STAND = [
  'data_protection',
  'child_protection',
  'safeguarding',
  'protection',
  'monitoring',
  'accountability',
  'referral',
  'risks.*.mitigation',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.activities',
  'people.groups.*.selection',
  'counter_trafficking',
  'gender_based_violence',
  'return_and_reintegration',
  'community_engagement',
  'project.summary',
  'sustainability',
  'coordination',
];

/** No child can be known from images or reports (CP-10); names of children that are passed on take the answer away (judging.md). */
function childrenNotIdentified(context: Context): Found {
  const passages = passagesIn(context, WHERE_RULES_STAND);
  const passedOn = passages.flatMap((passage) => piecesOf(passage, 'cp-names-passed-on'));
  if (passedOn.length > 0) return { state: 'negated', pieces: passedOn };
  const pieces = passages.flatMap((passage) => piecesOf(passage, 'cp-not-identified'));
  return pieces.length === 0 ? ABSENT : present(pieces.slice(0, 2));
}

export const childrenNamedStructures = {
  'children-not-identified': childrenNotIdentified,
};
