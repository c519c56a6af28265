import type { Reading } from '../../narrative/reading.js';
import { activities, groups } from '../../proposal/elements.js';
import type { FactResult } from './names.js';
import { offered } from './offers.js';
import { whereHit } from './where.js';

const CASE_OFFERS = ['assistance', 'case-management', 'shelter'];

/** The first offer of the area that a project makes, or where one would stand. */
function anyOffered(reading: Reading, offers: readonly string[]): FactResult {
  const given = offers
    .map((what) => offered(`counter-trafficking/${what}`, reading))
    .find(({ holds }) => holds);
  return given ?? { holds: false, decidedBy: '/counter_trafficking/offers' };
}

/** Trafficked people get help: offered, or an activity is for a group of them. */
export function traffickedAssisted(reading: Reading): FactResult {
  const given = anyOffered(reading, CASE_OFFERS);
  return given.holds ? given : (activityForTrafficked(reading) ?? given);
}

function activityForTrafficked(reading: Reading): FactResult | undefined {
  const { proposal } = reading.document;
  const ids = groups(proposal)
    .filter(({ value }) => value.category === 'victim-of-trafficking')
    .flatMap(({ value }) => value.id ?? []);
  const activity = activities(proposal).find(({ value }) => value.for?.some((id) => ids.includes(id)));
  return activity === undefined ? undefined : { holds: true, decidedBy: activity.pointer };
}

/** CT-10: identification, assistance, shelter or case management. */
export function traffickedCasesHandled(reading: Reading): FactResult {
  const assisted = traffickedAssisted(reading);
  return assisted.holds ? assisted : anyOffered(reading, ['identification']);
}

/** CT-05: identification, assistance, shelter or work with authorities. */
export function punishmentAtStake(reading: Reading): FactResult {
  const handled = traffickedCasesHandled(reading);
  return handled.holds ? handled : anyOffered(reading, ['work-with-authorities']);
}

/** CT-12: assistance, justice or advocacy. */
export function remedyAtStake(reading: Reading): FactResult {
  const assisted = traffickedAssisted(reading);
  return assisted.holds ? assisted : anyOffered(reading, ['justice', 'advocacy']);
}

/**
 * The project arranges or pays return: offered under counter-trafficking or under return and reintegration. Words that sound like
 * an offer do not count where the text says that others organise the return; what is listed under `offers` does.
 */
export function returnSupported(reading: Reading): FactResult {
  const given = ['counter-trafficking/return', 'return-and-reintegration/return']
    .map((offer) => offered(offer, reading))
    .find(({ holds }) => holds);
  if (given === undefined) return { holds: false, decidedBy: '/return_and_reintegration/offers' };
  if (given.decidedBy?.includes('/offers/')) return given;
  const denied = whereHit(reading, 'rr-return-not-organised', SAYS_WHO_ORGANISES);
  return denied === undefined ? given : { holds: false, decidedBy: denied };
}

const SAYS_WHO_ORGANISES = [
  'return_and_reintegration',
  'counter_trafficking',
  'project.summary',
  'protection',
];

/** CT-02: smuggling or labour exploitation is spoken of, beside trafficking. */
export function smugglingNamed(reading: Reading): FactResult {
  const named = whereHit(reading, 'ct-smuggling-named', []);
  return named === undefined ? { holds: false } : { holds: true, decidedBy: named };
}

const AT_HOME = new Set(['idp', 'host-community', 'other']);

/**
 * CT-16: a group that is not displaced inside its country and not at home is identified, assisted or returned, or mobility is
 * international. Without any group nobody knows, and it is asked.
 */
export function asylumAtStake(reading: Reading): FactResult {
  const { proposal } = reading.document;
  if (proposal.project?.mobility?.scope?.includes('international'))
    return { holds: true, decidedBy: '/project/mobility/scope' };
  const all = groups(proposal);
  if (all.length === 0) return { holds: true, decidedBy: '/people/groups' };
  const abroad = all.find(({ value }) => value.category !== undefined && !AT_HOME.has(value.category));
  const handled = traffickedCasesHandled(reading).holds || returnSupported(reading).holds;
  return abroad !== undefined && handled
    ? { holds: true, decidedBy: `${abroad.pointer}/category` }
    : { holds: false, decidedBy: '/people/groups' };
}

/** Trafficked people are a group. */
export function traffickedAmongGroups(reading: Reading): FactResult {
  const group = groups(reading.document.proposal).find(
    ({ value }) => value.category === 'victim-of-trafficking',
  );
  if (group !== undefined) return { holds: true, decidedBy: `${group.pointer}/category` };
  const named = whereHit(reading, 'trafficked-named', [
    'people.groups.*.name',
    'people.groups.*.vulnerability',
    'people.groups.*.selection',
  ]);
  return named === undefined
    ? { holds: false, decidedBy: '/people/groups' }
    : { holds: true, decidedBy: named };
}
