import type { Reading } from '../../narrative/reading.js';
import { groups } from '../../proposal/elements.js';
import type { FactResult } from './names.js';
import { offered } from './offers.js';
import { returnSupported } from './trafficking.js';
import { whereHit } from './where.js';

/** Where a project says what it does and pays for. */
const DONE = [
  'results',
  'project.summary',
  'budget.lines.*.description',
  'protection',
  'return_and_reintegration',
  'child_protection',
  'counter_trafficking',
];
/** Where people and places are described. */
const DESCRIBED = [
  'project',
  'analysis',
  'people',
  'results',
  'risks',
  'protection',
  'return_and_reintegration',
];
const WHO = [
  'people.groups.*.name',
  'people.groups.*.vulnerability',
  'people.groups.*.selection',
  'project.title',
  'project.summary',
  'results',
  'return_and_reintegration',
];
const AREA = 'return-and-reintegration';

const hit = (pointer: string | undefined, otherwise: string): FactResult =>
  pointer === undefined ? { holds: false, decidedBy: otherwise } : { holds: true, decidedBy: pointer };

/** RR-02 and RR-04: the way to the place that people came from is paid, even where others arranged the return. */
export function travelHomePaid(reading: Reading): FactResult {
  return hit(whereHit(reading, 'rr-onward-paid', DONE), '/results');
}

/** RR-12 and RR-13: across a border. Declared scopes decide; else countries, groups and words do. */
export function returnAcrossBorder(reading: Reading): FactResult {
  const { proposal } = reading.document;
  const scope = proposal.project?.mobility?.scope ?? [];
  if (scope.length > 0)
    return { holds: scope.includes('international'), decidedBy: '/project/mobility/scope' };
  if ((proposal.project?.countries?.length ?? 0) > 1) return { holds: true, decidedBy: '/project/countries' };
  const all = groups(proposal);
  const abroad = all.find(({ value }) => value.category !== undefined && ABROAD.has(value.category));
  if (abroad !== undefined) return { holds: true, decidedBy: `${abroad.pointer}/category` };
  if (all.some(({ value }) => value.category === 'idp')) return { holds: false, decidedBy: '/people/groups' };
  return hit(whereHit(reading, 'rr-abroad', DESCRIBED), '/project/mobility/scope');
}

const ABROAD = new Set(['migrant', 'refugee', 'asylum-seeker', 'victim-of-trafficking']);

/** Return inside the country: declared, displaced people are a group, or no border is crossed. */
export function returnInsideCountry(reading: Reading): FactResult {
  const { proposal } = reading.document;
  const scope = proposal.project?.mobility?.scope ?? [];
  if (scope.length > 0) return { holds: scope.includes('internal'), decidedBy: '/project/mobility/scope' };
  const displaced = groups(proposal).find(({ value }) => value.category === 'idp');
  if (displaced !== undefined) return { holds: true, decidedBy: `${displaced.pointer}/category` };
  return { holds: !returnAcrossBorder(reading).holds, decidedBy: '/project/mobility/scope' };
}

/** RR-08 and RR-09: the project works where people return to. */
export function worksWherePeopleReturn(reading: Reading): FactResult {
  const { proposal } = reading.document;
  const stage = proposal.project?.mobility?.stages?.indexOf('return') ?? -1;
  if (stage >= 0) return { holds: true, decidedBy: `/project/mobility/stages/${stage}` };
  const back = groups(proposal).find(({ value }) => value.category === 'returnee');
  if (back !== undefined) return { holds: true, decidedBy: `${back.pointer}/category` };
  return hit(
    whereHit(reading, 'rr-return-place', [...DONE, 'people.groups.*.name']),
    '/project/mobility/stages',
  );
}

/** RR-17: people whom others returned, by force or by order, are among those reached. */
export function returnedByOthers(reading: Reading): FactResult {
  return hit(whereHit(reading, 'rr-returned-by-others', WHO), '/people/groups');
}

/** RR-10: a group of displaced people that is not back already. */
export function stillDisplaced(reading: Reading): FactResult {
  const group = groups(reading.document.proposal).find(({ value, pointer }) => {
    if (value.category !== 'idp') return false;
    const name = reading.byPointer.get(`${pointer}/name`);
    return !(name?.hits.some((found) => found.concept === 'rr-already-back' && !found.negated) ?? false);
  });
  return hit(group === undefined ? undefined : `${group.pointer}/category`, '/people/groups');
}

/** RR-18: displaced people or refugees are among those whose return is supported. */
export function displacedReturn(reading: Reading): FactResult {
  const supported = returnSupported(reading);
  if (!supported.holds) return supported;
  const group = groups(reading.document.proposal).find(
    ({ value }) => value.category === 'idp' || value.category === 'refugee',
  );
  if (group !== undefined) return { holds: true, decidedBy: `${group.pointer}/category` };
  return hit(whereHit(reading, 'rr-displaced', WHO), '/people/groups');
}

/** RR-18: conflict, armed groups or explosive hazards are named, or nothing is said of the place of return. */
export function placeMayBeUnsafe(reading: Reading): FactResult {
  const named = whereHit(reading, 'rr-conflict', DESCRIBED);
  if (named !== undefined) return { holds: true, decidedBy: named };
  const described = whereHit(reading, 'rr-place-said', DESCRIBED);
  return described === undefined
    ? { holds: true, decidedBy: '/analysis/situation' }
    : { holds: false, decidedBy: described };
}

/** RR-12: return across a border is arranged, paid or received. */
export function returnPassesBorder(reading: Reading): FactResult {
  const border = returnAcrossBorder(reading);
  if (!border.holds) return border;
  const supported = returnSupported(reading);
  if (supported.holds) return supported;
  const received = offered(`${AREA}/reception`, reading);
  return received.holds ? received : returnedByOthers(reading);
}

/** Help that makes a life after return, in whatever words it is said. */
const HELP_AFTERWARDS = ['rr-economic', 'rr-plan-together'];

/** RR-05 and others: reintegration is offered, or work, income or a plan is given to people who go or came back. */
export function reintegrationSupported(reading: Reading): FactResult {
  const given = offered(`${AREA}/reintegration`, reading);
  if (given.holds) return given;
  const { proposal } = reading.document;
  const comingBack =
    groups(proposal).some(({ value }) => value.category === 'returnee') || returnSupported(reading).holds;
  if (!comingBack) return given;
  const said = HELP_AFTERWARDS.map((concept) => whereHit(reading, concept, HELP_STANDS_IN)).find(
    (pointer) => pointer !== undefined,
  );
  return said === undefined ? given : { holds: true, decidedBy: said };
}

const HELP_STANDS_IN = [
  'return_and_reintegration',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.activities',
];
