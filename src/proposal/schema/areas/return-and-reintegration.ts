import { key, narrative } from '../fields.js';
import { areaSection } from './section.js';

/** What a project can offer in this area (proposal-format.md). */
export const offered = [
  'counselling',
  'return',
  'reception',
  'reintegration',
  'detention-counselling',
] as const;

export const returnAndReintegration = areaSection(
  'How people return by their own free choice, and find a place again.',
  offered,
  {
    voluntary: key(
      narrative,
      'What people are told of the place of return and of what else is open to them, who decides, and until when they can withdraw.',
    ),
    safety_of_return: key(
      narrative,
      'How the danger to each person, and the place and the way, are looked at, and what stops the work.',
    ),
    protection_needs: key(
      narrative,
      'How people with protection needs are found, who travels with them, and who receives them.',
    ),
    children: key(
      narrative,
      'Who decides in the best interests of a child, and how family, care and guardian are arranged.',
    ),
    reintegration: key(
      narrative,
      'What is done for income, for social life and for peace of mind; for persons, communities and systems.',
    ),
    personal_plan: key(
      narrative,
      'How a plan is made with the person, and how often and how long it is followed up.',
    ),
    communities: key(
      narrative,
      'What communities of return gain, and how they are prepared and tensions looked at.',
    ),
    documents_and_land: key(
      narrative,
      'How people get civil documents, housing, land and property, services and schools.',
    ),
    solutions: key(
      narrative,
      'How displaced people choose between return, local integration and settlement elsewhere.',
    ),
    measuring: key(
      narrative,
      'With which tool and when it is measured whether people find their feet again.',
    ),
    information_passed_on: key(
      narrative,
      'What passes between the sending and the receiving side, with whose consent, and what never does.',
    ),
    authorities: key(
      narrative,
      'Which authorities, on which side, do what, and what they carry on afterwards.',
    ),
    after_return: key(
      narrative,
      'When people are asked after return, how they can complain, and what is done if it goes wrong.',
    ),
    detention: key(
      narrative,
      'How return is spoken of with people in detention or closed centres, so that the choice is real.',
    ),
    reception: key(
      narrative,
      'Who meets people on arrival, and what is there for health, shelter, family contact and the way on.',
    ),
    continuity: key(narrative, 'How treatment, medicine and schooling go on across the move.'),
  },
);
