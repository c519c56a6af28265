import type { Reading } from '../../narrative/reading.js';
import { causeInLaw } from './cause.js';
import type { FactName, FactResult } from './names.js';
import {
  childrenNear,
  childrenReached,
  displacedOrMigrants,
  mobilityDeclared,
  peopleOnTheMove,
  twoOrMoreGroups,
  womenReached,
} from './people.js';
import { delivery, handedOut, implementingPartner, oneToOne, peopleAreMet, referralOffered } from './work.js';

/** A fact in code: what it says to people when it holds and when it does not, and how it is read off a proposal. */
export interface Fact {
  readonly says: string;
  readonly saysNot: string;
  readonly of: (reading: Reading) => FactResult;
}

export const facts: Partial<Readonly<Record<FactName, Fact>>> = {
  always: { says: 'it applies to every project', saysNot: '', of: () => ({ holds: true }) },
  delivery: {
    says: 'the project gives goods, services, money or places to people',
    saysNot: 'the project gives no goods, services, money or places to people',
    of: delivery,
  },
  'people-are-met': {
    says: 'the project meets people',
    saysNot: 'the project meets no people directly',
    of: peopleAreMet,
  },
  'people-on-the-move': {
    says: 'people on the move are reached',
    saysNot: 'no people on the move are reached',
    of: peopleOnTheMove,
  },
  'mobility-declared': {
    says: 'stages of mobility are declared',
    saysNot: 'no stages of mobility are declared',
    of: mobilityDeclared,
  },
  'children-reached': {
    says: 'girls or boys are reached, or their figures are missing',
    saysNot: 'no girls or boys are reached',
    of: childrenReached,
  },
  'children-near': {
    says: 'children are among or near the people reached',
    saysNot: 'no children are among or near the people reached',
    of: childrenNear,
  },
  'women-reached': {
    says: 'women or girls are reached, or their figures are missing',
    saysNot: 'no women or girls are reached',
    of: womenReached,
  },
  'two-or-more-groups': {
    says: 'there are two groups or more, or displaced people and hosts',
    saysNot: 'there is one group only',
    of: twoOrMoreGroups,
  },
  'displaced-or-migrants-targeted': {
    says: 'displaced people or migrants are reached',
    saysNot: 'no displaced people or migrants are reached',
    of: displacedOrMigrants,
  },
  'referral-offered': {
    says: 'referral is offered',
    saysNot: 'no referral is offered',
    of: referralOffered,
  },
  'one-to-one': {
    says: 'staff meet people one to one',
    saysNot: 'staff meet nobody one to one',
    of: oneToOne,
  },
  'implementing-partner': {
    says: 'a partner delivers or gets money',
    saysNot: 'no partner delivers or gets money',
    of: implementingPartner,
  },
  'handed-out': {
    says: 'goods, cash, places or services are handed out',
    saysNot: 'nothing is handed out',
    of: handedOut,
  },
  'cause-in-law': {
    says: 'a law, a rule or a habit of authorities or employers is named as a cause',
    saysNot: 'no law, rule or habit of authorities or employers is named as a cause',
    of: causeInLaw,
  },
  'full-stage': {
    says: 'it is a full proposal',
    saysNot: 'it is a concept note',
    of: (reading) => ({
      holds: reading.document.proposal.project?.stage !== 'concept-note',
      decidedBy: '/project/stage',
    }),
  },
};
