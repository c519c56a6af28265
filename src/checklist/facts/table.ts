import type { Reading } from '../../narrative/reading.js';
import { causeInLaw } from './cause.js';
import { childDangersNamed, childrenAlone, migrantChildren, separationAtStake } from './children.js';
import { groupsAtOdds, othersChoose, viewsCollected } from './engagement.js';
import { survivorDataKept, survivorsServed } from './gbv.js';
import {
  peopleRecorded,
  riskyData,
  securityBodySupported,
  stateBodyInvolved,
  statusAtStake,
  thingsBuiltOrGiven,
} from './harm.js';
import type { FactName, FactResult } from './names.js';
import { otherSectorsDelivered } from './other-sectors.js';
import {
  childrenNear,
  childrenReached,
  displacedOrMigrants,
  mobilityDeclared,
  peopleOnTheMove,
  twoOrMoreGroups,
  womenReached,
} from './people.js';
import {
  displacedReturn,
  placeMayBeUnsafe,
  reintegrationSupported,
  returnAcrossBorder,
  returnedByOthers,
  returnInsideCountry,
  returnPassesBorder,
  stillDisplaced,
  travelHomePaid,
  worksWherePeopleReturn,
} from './return.js';
import { basicNeedsDelivered, unaccompaniedNamed } from './sectors.js';
import {
  asylumAtStake,
  punishmentAtStake,
  remedyAtStake,
  returnSupported,
  smugglingNamed,
  traffickedAmongGroups,
  traffickedAssisted,
  traffickedCasesHandled,
} from './trafficking.js';
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
  'state-body-involved': {
    says: 'a State body is a partner, asked for the project or receives data',
    saysNot: 'no State body is a partner, asked for the project or receives data',
    of: stateBodyInvolved,
  },
  'status-at-stake': {
    says: 'people whose status exposes them are reached, or single cases are handled',
    saysNot: 'no people whose status exposes them are reached, and no single cases are handled',
    of: statusAtStake,
  },
  'risky-data': {
    says: 'cases, counselling or screening are part, or risky data are kept',
    saysNot: 'no cases, counselling or screening are part, and no risky data are kept',
    of: riskyData,
  },
  'things-built-or-given': {
    says: 'goods, sites, building, water or transport are part',
    saysNot: 'no goods, sites, building, water or transport are part',
    of: thingsBuiltOrGiven,
  },
  'security-body-supported': {
    says: 'police, border guards, army or a place of detention gets support',
    saysNot: 'no police, border guards, army or place of detention gets support',
    of: securityBodySupported,
  },
  'people-recorded': {
    says: 'people are on lists, registers or files',
    saysNot: 'nobody is put on a list, register or file',
    of: peopleRecorded,
  },
  'trafficked-assisted': {
    says: 'trafficked people are assisted, housed or given case management',
    saysNot: 'no assistance, shelter or case management for trafficked people is offered',
    of: traffickedAssisted,
  },
  'trafficked-cases-handled': {
    says: 'trafficked people are identified, assisted or housed',
    saysNot: 'no trafficked people are identified, assisted or housed',
    of: traffickedCasesHandled,
  },
  'punishment-at-stake': {
    says: 'trafficked people are identified or assisted, or the project works with authorities',
    saysNot: 'no trafficked people are identified or assisted, and no authorities are worked with',
    of: punishmentAtStake,
  },
  'remedy-at-stake': {
    says: 'assistance, justice or advocacy for trafficked people is part',
    saysNot: 'no assistance, justice or advocacy for trafficked people is part',
    of: remedyAtStake,
  },
  'smuggling-named': {
    says: 'smuggling or labour exploitation is spoken of too',
    saysNot: 'neither smuggling nor labour exploitation is spoken of',
    of: smugglingNamed,
  },
  'asylum-at-stake': {
    says: 'people who may need asylum are identified, assisted or returned, or mobility is international',
    saysNot: 'nobody who may need asylum is identified, assisted or returned',
    of: asylumAtStake,
  },
  'trafficked-among-groups': {
    says: 'trafficked people are among the groups',
    saysNot: 'no trafficked people are among the groups',
    of: traffickedAmongGroups,
  },
  'return-supported': {
    says: 'return is supported',
    saysNot: 'no return is supported',
    of: returnSupported,
  },
  'unaccompanied-named': {
    says: 'unaccompanied or separated children are among groups or threats',
    saysNot: 'no unaccompanied or separated children are among groups or threats',
    of: unaccompaniedNamed,
  },
  'basic-needs-delivered': {
    says: 'shelter, water, cash, food, livelihoods or camp work is delivered',
    saysNot: 'no shelter, water, cash, food, livelihoods or camp work is delivered',
    of: basicNeedsDelivered,
  },
  'other-sectors-delivered': {
    says: 'sectors beside protection are delivered',
    saysNot: 'no sector beside protection is delivered',
    of: otherSectorsDelivered,
  },
  'survivors-served': {
    says: 'survivors of violence get services or case work',
    saysNot: 'no services and no case work for survivors of violence are offered',
    of: survivorsServed,
  },
  'survivor-data-kept': {
    says: 'data on cases of violence are kept',
    saysNot: 'no data on cases of violence are kept',
    of: survivorDataKept,
  },
  'groups-at-odds': {
    says: 'tension between groups is named, or cohesion is among the aims',
    saysNot: 'no tension between groups is named, and cohesion is not among the aims',
    of: groupsAtOdds,
  },
  'views-collected': {
    says: 'views, maps, feedback or perception data are collected',
    saysNot: 'no views, maps, feedback or perception data are collected',
    of: viewsCollected,
  },
  'others-choose': {
    says: 'committees, leaders or volunteers choose people or hand out help',
    saysNot: 'no committee, leader or volunteer chooses people or hands out help',
    of: othersChoose,
  },
  'children-alone': {
    says: 'unaccompanied or separated children are among groups or threats',
    saysNot: 'no unaccompanied or separated children are among groups or threats',
    of: childrenAlone,
  },
  'migrant-children': {
    says: 'children are in a group of migrants, refugees, asylum seekers, stateless people or returnees, or are unaccompanied',
    saysNot: 'no children are in a group that could be held for migration status',
    of: migrantChildren,
  },
  'child-dangers-named': {
    says: 'the analysis names a danger to children',
    saysNot: 'the analysis names none of these dangers to children',
    of: childDangersNamed,
  },
  'separation-at-stake': {
    says: 'children are reached, and people move or care, transport or aid for children alone is part',
    saysNot: 'no children are reached who could be separated by moving, care or aid',
    of: separationAtStake,
  },
  'reintegration-supported': {
    says: 'reintegration is supported',
    saysNot: 'no reintegration is supported',
    of: reintegrationSupported,
  },
  'travel-home-paid': {
    says: 'travel to the place that people came from is paid',
    saysNot: 'no travel to the place that people came from is paid',
    of: travelHomePaid,
  },
  'return-across-border': {
    says: 'people return across a border',
    saysNot: 'nobody returns across a border',
    of: returnAcrossBorder,
  },
  'return-inside-country': {
    says: 'people return inside their country',
    saysNot: 'nobody returns inside the country',
    of: returnInsideCountry,
  },
  'return-passes-border': {
    says: 'return across a border is arranged, paid or received',
    saysNot: 'no return across a border is arranged, paid or received',
    of: returnPassesBorder,
  },
  'works-where-people-return': {
    says: 'the project works where people return to',
    saysNot: 'the project does not work where people return to',
    of: worksWherePeopleReturn,
  },
  'returned-by-others': {
    says: 'people whom others returned are reached',
    saysNot: 'no people whom others returned are reached',
    of: returnedByOthers,
  },
  'still-displaced': {
    says: 'people are still displaced when the project begins',
    saysNot: 'no group of displaced people is still displaced when the project begins',
    of: stillDisplaced,
  },
  'displaced-return': {
    says: 'return of displaced people or refugees is supported',
    saysNot: 'no return of displaced people or refugees is supported',
    of: displacedReturn,
  },
  'place-may-be-unsafe': {
    says: 'conflict, armed groups or explosive hazards are named, or nothing is said of the place of return',
    saysNot: 'the place of return is described, and no conflict, armed group or explosive hazard is named',
    of: placeMayBeUnsafe,
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
