import * as z from 'zod/mini';
import { anything, key, traits, words } from './fields.js';
import { measures } from './measure.js';

/** What a project can offer in each area (proposal-format.md). */
export const offers = {
  'counter-trafficking': [
    'identification',
    'assistance',
    'shelter',
    'case-management',
    'return',
    'prevention',
    'advocacy',
    'justice',
    'work-with-authorities',
  ],
  'child-protection': [
    'case-management',
    'alternative-care',
    'family-tracing',
    'group-activities',
    'psychosocial-support',
  ],
  'gender-based-violence': [
    'survivor-services',
    'case-management',
    'safe-spaces',
    'prevention',
    'dispute-work',
  ],
  'return-and-reintegration': [
    'counselling',
    'return',
    'reception',
    'reintegration',
    'detention-counselling',
  ],
  'community-engagement': ['committees', 'volunteers', 'feedback', 'dialogue', 'perception-surveys'],
} as const;

/** A section of a protection area: plain text, or what it offers, a text, and keys of the writer's own choice. */
function area<const T extends readonly [string, ...string[]]>(about: string, offered: T) {
  const mapping = z.catchall(
    z.object({
      offers: key(
        z.array(z.enum(offered)),
        'What the project offers in this area. What is not listed is taken as not offered.',
      ),
      text: key(words, about),
      measures,
    }),
    anything,
  );
  traits.add(mapping, { is: 'text-or-mapping', plain: 'text' });
  return mapping;
}

export const counterTrafficking = area(
  'How trafficked people are identified, protected and assisted.',
  offers['counter-trafficking'],
);

export const childProtection = area(
  'How children at risk are found, protected and cared for.',
  offers['child-protection'],
);

export const genderBasedViolence = area(
  'How violence against women and others is prevented, and survivors are helped.',
  offers['gender-based-violence'],
);

export const returnAndReintegration = area(
  'How people return by their own free choice, and find a place again.',
  offers['return-and-reintegration'],
);

export const communityEngagement = area(
  'How communities are heard, informed and involved.',
  offers['community-engagement'],
);
