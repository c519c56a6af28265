import { isGiven, valuesAt } from '../checklist/tree.js';
import type { Passage } from '../narrative/passage.js';
import type { Reading } from '../narrative/reading.js';
import { groups, threats } from '../proposal/elements.js';
import type { Said } from '../proposal/said.js';
import type { Group } from '../proposal/schema/people.js';
import type { areas } from '../proposal/schema/project.js';
import { isDenied, isName, isTakenBack } from './mention.js';

export type Area = (typeof areas)[number];

/** Something by which a proposal touches an area. A strong sign is enough alone, a medium one needs a second, a weak one a medium one. */
export interface Sign {
  readonly strength: 'high' | 'medium' | 'low';
  /** Signs of one kind count once. */
  readonly kind: string;
  /** In words that follow "it speaks of" or "it has". */
  readonly says: Said;
  readonly pointer: string;
  /** Characters of the text; without them the whole value. */
  readonly from?: number;
  readonly to?: number;
}

/** Where not the project's own people and work are meant, or what every project must say (codes of conduct, channels, referral). */
const NOT_OWN_PEOPLE =
  /^(?:project\.(?:organisation|requested_by|locations)|analysis\.protection\.(?:sources|methods)|partners|team|leadership|coordination|safeguarding|referral|accountability|data_protection|monitoring|sustainability)(?:\.|$)/;
/** How people take part is asked of every project: committees there are no community engagement project. */
const ASKED_OF_ALL = /^protection\.(?:participation|empowerment)(?:\.|$)/;
/** How far a negation reaches: "does not work on human trafficking". */
const DENIAL_REACH = 5;
const ASIDE = ['aside-denied', 'aside-past', 'aside-others'];

/** The signs of an area in the texts of a proposal, in their order. */
export function signsInTexts(area: Area, reading: Reading): Sign[] {
  const concept = new RegExp(`^sign-${area}-(high|medium|low)(?:-(.+))?$`);
  return reading.passages.flatMap((passage) => {
    if (!mayTell(passage, area)) return [];
    return passage.hits.flatMap((hit) => {
      if (!hit.concept.startsWith('sign-')) return [];
      const [, strength, kind = 'strong'] = concept.exec(hit.concept) ?? [];
      if (strength !== 'high' && strength !== 'medium' && strength !== 'low') return [];
      if (isDenied(passage, hit, DENIAL_REACH) || isName(passage, hit) || isTakenBack(passage, hit, ASIDE))
        return [];
      return {
        strength,
        kind,
        says: {
          code: 'sign.words',
          values: { says: reading.lexicon.concepts.get(hit.concept) ?? area, concept: hit.concept },
        },
        pointer: passage.pointer,
        from: passage.tokens[hit.from]?.start ?? 0,
        to: passage.tokens[hit.to - 1]?.end ?? passage.text.length,
      };
    });
  });
}

function mayTell({ field, placeholder }: Passage, area: Area): boolean {
  if (placeholder || NOT_OWN_PEOPLE.test(field)) return false;
  return area !== 'community-engagement' || !ASKED_OF_ALL.test(field);
}

const CATEGORIES: Readonly<Partial<Record<NonNullable<Group['category']>, Area>>> = {
  'victim-of-trafficking': 'counter-trafficking',
  'unaccompanied-child': 'child-protection',
  returnee: 'return-and-reintegration',
};

/** The key of an area's own section. */
export function sectionOf(area: string): string {
  return area.replaceAll('-', '_');
}

/** The signs of an area in the structured values of a proposal: its own section, groups, threats, movement. */
export function signsInValues(area: Area, { document: { proposal } }: Reading): Sign[] {
  const section = sectionOf(area);
  const own = valuesAt(proposal, section).filter(({ value }) => isGiven(value));
  const ofGroups = groups(proposal).flatMap(({ value, pointer }): Sign[] => {
    if (value.category !== undefined && CATEGORIES[value.category] === area)
      return [
        {
          strength: 'high',
          kind: 'group',
          says: { code: 'sign.category', values: { category: value.category } },
          pointer: `${pointer}/category`,
        },
      ];
    return area === 'child-protection' && holdsOnlyChildren(value)
      ? [
          {
            strength: 'medium',
            kind: 'group',
            says: { code: 'sign.children-alone' },
            pointer: `${pointer}/${value.girls ? 'girls' : 'boys'}`,
          },
        ]
      : [];
  });
  return [
    ...own.map(
      ({ pointer }): Sign => ({
        strength: 'high',
        kind: 'section',
        says: { code: 'sign.section', values: { section } },
        pointer,
      }),
    ),
    ...ofGroups,
    ...(area === 'counter-trafficking' ? exploitation(proposal) : []),
    ...(area === 'return-and-reintegration' ? returning(proposal) : []),
  ];
}

function holdsOnlyChildren({ women, men, girls, boys }: Group): boolean {
  return (women ?? 0) + (men ?? 0) === 0 && (girls ?? 0) + (boys ?? 0) > 0;
}

function exploitation(proposal: Reading['document']['proposal']): Sign[] {
  return threats(proposal)
    .filter(({ value }) => value.type === 'exploitation')
    .map(({ pointer }) => ({
      strength: 'medium',
      kind: 'threat',
      says: { code: 'sign.exploitation' },
      pointer: `${pointer}/type`,
    }));
}

function returning(proposal: Reading['document']['proposal']): Sign[] {
  const stages = valuesAt(proposal, 'project.mobility.stages.*').filter(({ value }) => value === 'return');
  const ofThreats = threats(proposal).filter(({ value }) => value.stage === 'return');
  return [...stages.map(({ pointer }) => pointer), ...ofThreats.map(({ pointer }) => `${pointer}/stage`)].map(
    (pointer) => ({ strength: 'medium', kind: 'stage', says: { code: 'sign.stage-return' }, pointer }),
  );
}
