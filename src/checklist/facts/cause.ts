import type { Reading } from '../../narrative/reading.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';

const WHERE_CAUSES_STAND = [
  'analysis',
  'people.groups.*.vulnerability',
  'people.groups.*.barriers',
  'advocacy',
  'referral.text',
  'rights',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
];

/** A law, rule, policy or habit of authorities or employers is named as a cause: what a service cannot change (judging.md, RS-05). */
export function causeInLaw(reading: Reading): FactResult {
  const named = whereHit(reading, 'cause-in-law', WHERE_CAUSES_STAND);
  return named === undefined ? { holds: false, decidedBy: '/analysis' } : { holds: true, decidedBy: named };
}
