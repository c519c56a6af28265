import * as z from 'zod/mini';
import { anything, key, narrative, traits, words } from './fields.js';
import { measures, section } from './measure.js';

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

export const counterTrafficking = section('How trafficked people are identified, protected and assisted.', {
  offers: key(
    z.array(z.enum(offers['counter-trafficking'])),
    'What the project offers in this area. What is not listed is taken as not offered.',
  ),
  forms: key(narrative, 'Which forms of trafficking occur here, who recruits whom, by what means and where.'),
  identification: key(narrative, 'Who identifies people, by which procedure and indicators, and where.'),
  assistance: key(narrative, 'What help people get, from whom, and who chooses it.'),
  consent: key(narrative, 'How people agree to each step, in which language, and how they can refuse.'),
  safety: key(narrative, 'How the danger of each case is looked at, and what follows from it.'),
  shelter: key(
    narrative,
    'How people live in the shelter: coming and going, rules, length of stay, what follows.',
  ),
  return: key(
    narrative,
    'Who decides on return, what is looked at before, who receives people, and what follows.',
  ),
  justice: key(narrative, 'How people get advice, wages, compensation and a right to stay.'),
  non_punishment: key(
    narrative,
    'What is done so that people are not charged for what they were made to do.',
  ),
  prevention: key(
    narrative,
    'What is done about the causes, about recruiters and employers, and about demand.',
  ),
  children: key(narrative, 'What is done when somebody is or may be a child.'),
  asylum: key(narrative, 'How people are asked whether they fear return, and how they reach asylum.'),
  freedom: key(narrative, 'How the work avoids curbing the movement and the rights of women and migrants.'),
});

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
