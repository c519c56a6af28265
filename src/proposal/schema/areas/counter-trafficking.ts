import { key, narrative } from '../fields.js';
import { areaSection } from './section.js';

/** What a project can offer in this area (proposal-format.md). */
export const offered = [
  'identification',
  'assistance',
  'shelter',
  'case-management',
  'return',
  'prevention',
  'advocacy',
  'justice',
  'work-with-authorities',
] as const;

export const counterTrafficking = areaSection(
  'How trafficked people are identified, protected and assisted.',
  offered,
  {
    forms: key(
      narrative,
      'Which forms of trafficking occur here, who recruits whom, by what means and where.',
    ),
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
  },
);
