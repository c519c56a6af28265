import type { Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { activities, groups } from '../../proposal/elements.js';
import type { Group } from '../../proposal/schema/people.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';

const ON_THE_MOVE = new Set([
  'migrant',
  'idp',
  'refugee',
  'asylum-seeker',
  'returnee',
  'victim-of-trafficking',
  'unaccompanied-child',
]);
const DISPLACED_OR_MIGRANT = new Set([...ON_THE_MOVE, 'stateless']);

type Figure = 'women' | 'men' | 'girls' | 'boys';
const FIGURES: readonly Figure[] = ['women', 'men', 'girls', 'boys'];

/** Whether a group's name says that it holds only some of women, men, girls and boys. */
export function onlyHolds(name: Passage | undefined, category: Group['category']): ReadonlySet<Figure> {
  if (category === 'unaccompanied-child') return new Set(['girls', 'boys']);
  const named = (set: string) => name?.symbols.hold([`<${set}>`]) ?? false;
  const held = new Set(FIGURES.filter((figure) => named(figure)));
  if (held.size === 0 && named('children')) return new Set(['girls', 'boys']);
  return held.size === 0 || named('staff') ? new Set(FIGURES) : held;
}

/**
 * Whether any group has girls or boys, counting a missing figure as some, unless the group's name or category says that it holds one
 * sex or one age (judging.md, "When it applies").
 */
export function childrenReached(reading: Reading): FactResult {
  return anyFigure(reading, ['girls', 'boys']);
}

/** Whether any group has women or girls, counting a missing figure as some. */
export function womenReached(reading: Reading): FactResult {
  return anyFigure(reading, ['women', 'girls']);
}

function anyFigure(reading: Reading, figures: readonly Figure[]): FactResult {
  const all = groups(reading.document.proposal);
  if (all.length === 0) return { holds: true, decidedBy: '/people/groups' };
  for (const { value, pointer } of all) {
    const held = onlyHolds(reading.byPointer.get(`${pointer}/name`), value.category);
    const given = figures.find((figure) => (value[figure] ?? 0) > 0);
    if (given !== undefined) return { holds: true, decidedBy: `${pointer}/${given}` };
    if (figures.some((figure) => value[figure] === undefined && held.has(figure)))
      return { holds: true, decidedBy: pointer };
  }
  return { holds: false, decidedBy: '/people' };
}

/** Children reached, or families, schools or children named among the people reached. */
export function childrenNear(reading: Reading): FactResult {
  const reached = childrenReached(reading);
  if (reached.holds) return reached;
  const near = whereHit(reading, 'children-named', ['people', 'project.summary', 'results']);
  return near === undefined ? reached : { holds: true, decidedBy: near };
}

export function peopleOnTheMove(reading: Reading): FactResult {
  const { proposal } = reading.document;
  if (mobilityDeclared(reading).holds) return { holds: true, decidedBy: '/project/mobility' };
  const moving = groups(proposal).find(({ value }) => ON_THE_MOVE.has(value.category ?? ''));
  return moving === undefined
    ? { holds: false, decidedBy: '/people' }
    : { holds: true, decidedBy: `${moving.pointer}/category` };
}

export function mobilityDeclared(reading: Reading): FactResult {
  const stages = reading.document.proposal.project?.mobility?.stages ?? [];
  return { holds: stages.length > 0, decidedBy: '/project/mobility' };
}

export function displacedOrMigrants(reading: Reading): FactResult {
  const group = groups(reading.document.proposal).find(({ value }) =>
    DISPLACED_OR_MIGRANT.has(value.category ?? ''),
  );
  if (group !== undefined) return { holds: true, decidedBy: `${group.pointer}/category` };
  const places = ['people', 'results', 'project.title', 'project.summary'];
  const isWithoutGroups = groups(reading.document.proposal).length === 0;
  const named = whereHit(reading, 'displaced-named', isWithoutGroups ? [...places, 'analysis'] : places);
  return named === undefined ? { holds: false, decidedBy: '/people' } : { holds: true, decidedBy: named };
}

/** Two groups or more, or displaced people and hosts. */
export function twoOrMoreGroups(reading: Reading): FactResult {
  const all = groups(reading.document.proposal);
  if (all.length >= 2) return { holds: true, decidedBy: '/people/groups' };
  const displaced = whereHit(reading, 'displaced-named', []);
  const hosts = whereHit(reading, 'hosts-named', []);
  return displaced !== undefined && hosts !== undefined
    ? { holds: true, decidedBy: hosts }
    : { holds: false, decidedBy: '/people' };
}

/** Whether an activity says which groups it is for. */
export function activitiesForGroups(reading: Reading): boolean {
  return activities(reading.document.proposal).some(({ value }) => (value.for ?? []).length > 0);
}
