import type { Reading } from '../../narrative/reading.js';
import type { Observation } from '../verdict.js';
import { activityDates, textDates } from './dates.js';
import { sayer } from './say.js';
import { budgetTotal, peopleTotal } from './sums.js';
import { noChildren, requestedPartner, unknownLocations } from './words.js';

/** Two places of a proposal that cannot both be right: sums, dates, and words against figures. They change no verdict. */
export function contradictionsOf(reading: Reading, mask: (text: string) => string): Observation[] {
  const say = sayer(reading, mask);
  return [
    ...peopleTotal(reading, say),
    ...budgetTotal(reading, say),
    ...activityDates(reading, say),
    ...textDates(reading, say),
    ...noChildren(reading, say),
    ...requestedPartner(reading, say),
    ...unknownLocations(reading, say),
  ];
}
