import type { Reading } from '../../narrative/reading.js';
import { groups, partners } from '../../proposal/elements.js';
import type { Group } from '../../proposal/schema/people.js';
import { isGiven, valuesAt } from '../tree.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';
import { delivery } from './work.js';

/** What is done and paid for, without what others do. */
const WORK = [
  'results',
  'project.title',
  'project.summary',
  'budget.lines.*.description',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
  'community_engagement',
];
const STATE_KINDS = new Set(['national-government', 'local-government', 'parliament']);

/** A State body is partner, asked for the project or receives data. */
export function stateBodyInvolved(reading: Reading): FactResult {
  const { proposal } = reading.document;
  if (isGiven(proposal.project?.requested_by)) return { holds: true, decidedBy: '/project/requested_by' };
  const body = partners(proposal).find(({ value, pointer }) =>
    value.kind === undefined
      ? reading.byPointer.get(`${pointer}/name`)?.hits.some(({ concept }) => concept === 'state-body-name')
      : STATE_KINDS.has(value.kind),
  );
  if (body !== undefined) return { holds: true, decidedBy: body.pointer };
  return holdsAt(whereHit(reading, 'data-to-state', []), '/partners');
}

const EXPOSED_BY_STATUS = new Set<Group['category']>([
  'migrant',
  'refugee',
  'asylum-seeker',
  'stateless',
  'returnee',
  'victim-of-trafficking',
  'unaccompanied-child',
]);

/** A group whose status exposes its people is reached, or single cases are handled (DH-07). */
export function statusAtStake(reading: Reading): FactResult {
  const group = groups(reading.document.proposal).find(({ value, pointer }) =>
    value.category === undefined || value.category === 'other'
      ? reading.byPointer.get(`${pointer}/name`)?.hits.some(({ concept }) => concept === 'status-group-name')
      : EXPOSED_BY_STATUS.has(value.category),
  );
  if (group !== undefined) return { holds: true, decidedBy: group.pointer };
  return holdsAt(whereHit(reading, 'cases-handled', WORK), '/people');
}

/** Offers of the areas that need files on single people. */
const OFFERS_WITH_FILES = new Set([
  'identification',
  'assistance',
  'shelter',
  'case-management',
  'alternative-care',
  'family-tracing',
  'survivor-services',
  'counselling',
  'detention-counselling',
]);
const AREAS = [
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
  'community_engagement',
];

/**
 * Case management, counselling, screening, registration with biometrics or photographs are part, or files or pictures of children
 * or survivors are kept (DH-05).
 */
export function riskyData(reading: Reading): FactResult {
  const offered = AREAS.flatMap((area) => valuesAt(reading.document.proposal, `${area}.offers.*`)).find(
    ({ value }) => typeof value === 'string' && OFFERS_WITH_FILES.has(value),
  );
  if (offered !== undefined) return { holds: true, decidedBy: offered.pointer };
  const places = [
    ...WORK,
    'team.*.role',
    'partners.*.role',
    'data_protection',
    'accountability.information_shared',
  ];
  return holdsAt(whereHit(reading, 'risky-data-work', places), '/results');
}

const SECTORS_WITH_THINGS = new Set([
  'shelter',
  'nfi',
  'wash',
  'food',
  'agriculture',
  'camp-management',
  'infrastructure',
  'logistics',
]);

/** Goods, sites, building, water or transport are part (DH-08). */
export function thingsBuiltOrGiven(reading: Reading): FactResult {
  const given = whereHit(reading, 'things-given', [
    'results',
    'project.summary',
    'budget.lines.*.description',
  ]);
  if (given !== undefined) return { holds: true, decidedBy: given };
  const sectors = reading.document.proposal.project?.sectors ?? [];
  const withThings = sectors.some((sector) => SECTORS_WITH_THINGS.has(sector)) && delivery(reading).holds;
  return { holds: withThings, decidedBy: withThings ? '/project/sectors' : '/results' };
}

/** Police, border guards, army or a place of detention gets training, equipment, money or advice (DH-09). */
export function securityBodySupported(reading: Reading): FactResult {
  const supported = whereHit(reading, 'security-body-support', [...WORK, 'partners.*.role']);
  if (supported !== undefined) return { holds: true, decidedBy: supported };
  return holdsAt(whereHit(reading, 'security-body-group', ['people.groups.*.name']), '/results');
}

/** Delivery, or interviews, cases, registers or lists of people are part (DH-10). */
export function peopleRecorded(reading: Reading): FactResult {
  const given = delivery(reading);
  if (given.holds) return given;
  return holdsAt(
    whereHit(reading, 'people-recorded', [...WORK, 'monitoring', 'data_protection', 'people']),
    '/results',
  );
}

function holdsAt(found: string | undefined, otherwise: string): FactResult {
  return found === undefined ? { holds: false, decidedBy: otherwise } : { holds: true, decidedBy: found };
}
