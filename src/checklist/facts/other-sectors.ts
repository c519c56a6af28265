import type { Reading } from '../../narrative/reading.js';
import { otherSectors } from '../structures/sectors.js';
import type { FactResult } from './names.js';
import { basicNeedsDelivered } from './sectors.js';

/** Sectors beside protection have an activity or a budget line, or are declared (GB-09). */
export function otherSectorsDelivered(reading: Reading): FactResult {
  if (otherSectors(reading).length > 0) return { holds: true, decidedBy: '/project/sectors' };
  return basicNeedsDelivered(reading);
}
