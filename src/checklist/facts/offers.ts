import type { Reading } from '../../narrative/reading.js';
import { valuesAt } from '../tree.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';

/** Where an offer may be said: what is done, paid for or referred to, and the areas' own texts; a place or a name is no offer. */
const SAID_IN = [
  'results',
  'budget.lines.*.description',
  'project.summary',
  'protection',
  'referral',
  'partners.*.role',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
  'community_engagement',
];

/**
 * Whether a project offers something (judging.md, "Offered, part of"): listed in the area's `offers`, or said by the concept
 * `offers-AREA-WHAT`. Silence means not offered.
 *
 * @param offer area and what, such as `counter-trafficking/shelter`
 */
export function offered(offer: string, reading: Reading): FactResult {
  const [area = '', what = ''] = offer.split('/');
  const section = area.replaceAll('-', '_');
  const listed = valuesAt(reading.document.proposal, `${section}.offers.*`).find(
    ({ value }) => value === what,
  );
  if (listed !== undefined) return { holds: true, decidedBy: listed.pointer };
  const said = whereHit(reading, `offers-${area}-${what}`, SAID_IN);
  return said === undefined
    ? { holds: false, decidedBy: `/${section}/offers` }
    : { holds: true, decidedBy: said };
}
