import type { Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { substanceOf } from '../../narrative/substance.js';
import { activities, groups, partners, pathways } from '../../proposal/elements.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';

/** What a project does is read in its activities, outputs and area sections, and in what they cost. */
const WORK = [
  'results',
  'project.summary',
  'project.title',
  'budget.lines.*.description',
  'protection',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
  'community_engagement',
];
const STATE = new Set(['national-government', 'local-government', 'parliament']);

/** Kind is delivery or rapid-response or not given, or an activity gives goods, services, money or places to people. */
export function delivery(reading: Reading): FactResult {
  const kinds = reading.document.proposal.project?.kind ?? [];
  if (kinds.length === 0) return { holds: true, decidedBy: '/project/kind' };
  if (kinds.some((kind) => kind === 'delivery' || kind === 'rapid-response'))
    return { holds: true, decidedBy: '/project/kind' };
  const giving = activities(reading.document.proposal).find(
    ({ value, pointer }) => isForPeople(value.for ?? [], reading) && saysThatItGives(pointer, reading),
  );
  return giving === undefined
    ? { holds: false, decidedBy: '/project/kind' }
    : { holds: true, decidedBy: giving.pointer };
}

/** Officials, trainers and other staff are groups of category `other`: what they are given is no delivery to people. */
function isForPeople(ids: readonly string[], reading: Reading): boolean {
  return groups(reading.document.proposal).some(
    ({ value }) =>
      value.id !== undefined &&
      ids.includes(value.id) &&
      value.category !== undefined &&
      value.category !== 'other',
  );
}

function saysThatItGives(activity: string, reading: Reading): boolean {
  const description = reading.byPointer.get(`${activity}/description`);
  return description?.hits.some((hit) => hit.concept === 'gives-to-people' && !hit.negated) ?? false;
}

/** Delivery, or people are trained, interviewed, surveyed, gathered or given a service. */
export function peopleAreMet(reading: Reading): FactResult {
  const given = delivery(reading);
  if (given.holds) return given;
  const met = whereHit(reading, 'meets-people', WORK);
  return met === undefined ? { holds: false, decidedBy: '/project/kind' } : { holds: true, decidedBy: met };
}

export function referralOffered(reading: Reading): FactResult {
  const [first] = pathways(reading.document.proposal);
  if (first !== undefined) return { holds: true, decidedBy: first.pointer };
  const offered = whereHit(reading, 'referral-offer', []) ?? referralText(reading);
  return offered === undefined
    ? { holds: false, decidedBy: '/referral' }
    : { holds: true, decidedBy: offered };
}

/** A text under `referral` that says something offers referral, in whatever words. */
function referralText(reading: Reading): string | undefined {
  return ['/referral/text', '/referral/disclosure', '/referral/consent'].find((pointer) => {
    const passage = reading.byPointer.get(pointer);
    return passage !== undefined && substanceOf(passage, new Set(['referral'])) === 'concrete';
  });
}

/** Case management, counselling, health consultations, legal help, screening, registration interviews, help-desks (judging.md). */
export function oneToOne(reading: Reading): FactResult {
  const met = whereHit(reading, 'one-to-one-work', []);
  if (met !== undefined) return { holds: true, decidedBy: met };
  const desk =
    reading.document.proposal.accountability?.channels?.findIndex(({ kind }) => kind === 'help-desk') ?? -1;
  return desk >= 0
    ? { holds: true, decidedBy: `/accountability/channels/${desk}` }
    : { holds: false, decidedBy: '/results' };
}

/**
 * A partner that carries out the project: said so, or its role delivers or it gets money; a State body only where it gets money. Where
 * no partner is listed, or one without a word on its part, a text that speaks of implementing partners decides.
 */
export function implementingPartner(reading: Reading): FactResult {
  const listed = partners(reading.document.proposal);
  const partner = listed.find(({ value, pointer }) => isImplementing(value, pointer, reading));
  if (partner !== undefined) return { holds: true, decidedBy: partner.pointer };
  const isOpen =
    listed.length === 0 ||
    listed.some(({ value }) => value.implementing === undefined && value.role === undefined);
  const named = isOpen ? whereHit(reading, 'implementing-partner-named', WORK) : undefined;
  return named === undefined ? { holds: false, decidedBy: '/partners' } : { holds: true, decidedBy: named };
}

export function isImplementing(
  partner: { readonly implementing?: boolean | undefined; readonly kind?: string | undefined },
  pointer: string,
  reading: Reading,
): boolean {
  if (partner.implementing !== undefined) return partner.implementing;
  const role = reading.byPointer.get(`${pointer}/role`);
  const says = (concept: string) =>
    role?.hits.some((hit) => hit.concept === concept && !hit.negated) ?? false;
  if (STATE.has(partner.kind ?? '')) return says('gets-money');
  return (
    says('gets-money') || says('delivers-for-us') || (givesByKind(partner.kind) && namesGoodsFirst(role))
  );
}

/** A shop or carrier supplies for a price and a UN agency coordinates; others whose role is "Food and shelter" hand it out. */
function givesByKind(kind: string | undefined): boolean {
  return kind !== 'private-sector' && kind !== 'un';
}

function namesGoodsFirst(role: Passage | undefined): boolean {
  const first = role?.tokens.findIndex((token) => token.kind !== 'mark') ?? -1;
  return role?.symbols.has(['<goods>', '<service>'], first) ?? false;
}

/** Goods, cash, places or services are handed out. */
export function handedOut(reading: Reading): FactResult {
  const given = whereHit(reading, 'gives-to-people', WORK);
  if (given !== undefined) return { holds: true, decidedBy: given };
  return delivery(reading);
}
