import type { Reading } from '../../narrative/reading.js';
import { groups } from '../../proposal/elements.js';
import { dangersNamed } from '../structures/child-dangers.js';
import type { FactResult } from './names.js';
import { childrenReached, onlyHolds, peopleOnTheMove } from './people.js';
import { unaccompaniedNamed } from './sectors.js';
import { whereHit } from './where.js';

/** CP-12: categories whose children can be held for their migration status. */
const CROSSED_A_BORDER = new Set([
  'migrant',
  'refugee',
  'asylum-seeker',
  'stateless',
  'returnee',
  'unaccompanied-child',
]);

/** CP-12: girls or boys, or no figures, in a group that can be held for migration status. */
export function migrantChildren(reading: Reading): FactResult {
  const group = groups(reading.document.proposal).find(({ value, pointer }) => {
    if (!CROSSED_A_BORDER.has(value.category ?? '')) return false;
    const held = onlyHolds(reading.byPointer.get(`${pointer}/name`), value.category);
    return (['girls', 'boys'] as const).some((figure) =>
      value[figure] === undefined ? held.has(figure) : value[figure] > 0,
    );
  });
  return group === undefined
    ? { holds: false, decidedBy: '/people/groups' }
    : { holds: true, decidedBy: `${group.pointer}/category` };
}

/** CP-04: unaccompanied or separated children are a group or a threat, in the lists or in the text of the analysis. */
export function childrenAlone(reading: Reading): FactResult {
  const listed = unaccompaniedNamed(reading);
  if (listed.holds) return listed;
  const told = whereHit(reading, 'cp-alone-told', ['analysis']);
  return told === undefined ? listed : { holds: true, decidedBy: told };
}

/** CP-13: the analysis names a danger to children that is asked about. */
export function childDangersNamed(reading: Reading): FactResult {
  const [first] = dangersNamed(reading).values();
  return first === undefined
    ? { holds: false, decidedBy: '/analysis/protection' }
    : { holds: true, decidedBy: first };
}

/** CP-16: children are reached, and people are on the move, or care, transport or aid for children alone is part. */
export function separationAtStake(reading: Reading): FactResult {
  const reached = childrenReached(reading);
  if (!reached.holds) return reached;
  const moving = peopleOnTheMove(reading);
  if (moving.holds) return moving;
  const said = whereHit(reading, 'cp-separation-at-stake', [
    'results',
    'budget.lines.*.description',
    'project.summary',
    'child_protection',
  ]);
  return said === undefined
    ? { holds: false, decidedBy: '/people/groups' }
    : { holds: true, decidedBy: said };
}
