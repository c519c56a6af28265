import type { Reading } from '../../narrative/reading.js';
import { groups } from '../../proposal/elements.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';
import { delivery } from './work.js';

/** Sectors in which goods, sites and queues can expose women and girls (IX-05). */
const EXPOSING = new Set(['shelter', 'nfi', 'wash', 'cash', 'food', 'livelihoods', 'camp-management']);

/** Shelter, water, cash, food, livelihoods or camp work is delivered: by sectors, and by activities where none are given. */
export function basicNeedsDelivered(reading: Reading): FactResult {
  const sectors = reading.document.proposal.project?.sectors ?? [];
  if (sectors.length > 0) {
    const holds = sectors.some((sector) => EXPOSING.has(sector)) && delivery(reading).holds;
    return { holds, decidedBy: '/project/sectors' };
  }
  const given = whereHit(reading, 'basic-needs-delivered', ['results', 'budget.lines.*.description']);
  return given === undefined
    ? { holds: false, decidedBy: '/project/sectors' }
    : { holds: true, decidedBy: given };
}

const WHO_IS_REACHED = [
  'people.groups.*.name',
  'people.groups.*.vulnerability',
  'people.groups.*.selection',
  'analysis.protection.threats',
];

/** Unaccompanied or separated children are a group, or stand in one or in a threat. */
export function unaccompaniedNamed(reading: Reading): FactResult {
  const group = groups(reading.document.proposal).find(
    ({ value }) => value.category === 'unaccompanied-child',
  );
  if (group !== undefined) return { holds: true, decidedBy: `${group.pointer}/category` };
  const named = whereHit(reading, 'unaccompanied-named', WHO_IS_REACHED);
  return named === undefined
    ? { holds: false, decidedBy: '/people/groups' }
    : { holds: true, decidedBy: named };
}
