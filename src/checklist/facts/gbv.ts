import type { Reading } from '../../narrative/reading.js';
import type { FactResult } from './names.js';
import { offered } from './offers.js';
import { whereHit } from './where.js';

const SURVIVOR_OFFERS = ['survivor-services', 'case-management'];

/** GB-06: survivors get services here. */
export function survivorsServed(reading: Reading): FactResult {
  const given = SURVIVOR_OFFERS.map((what) => offered(`gender-based-violence/${what}`, reading)).find(
    ({ holds }) => holds,
  );
  if (given !== undefined) return given;
  return { holds: false, decidedBy: '/gender_based_violence/offers' };
}

/** GB-07: data on cases are kept, because cases are handled or a text speaks of files, a register or incident data. */
export function survivorDataKept(reading: Reading): FactResult {
  const served = survivorsServed(reading);
  if (served.holds) return served;
  const kept = whereHit(reading, 'gbv-case-data-kept', []);
  return kept === undefined ? served : { holds: true, decidedBy: kept };
}
