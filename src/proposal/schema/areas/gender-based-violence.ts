import { key, narrative } from '../fields.js';
import { areaSection } from './section.js';

/** What a project can offer in this area (proposal-format.md). */
export const offered = [
  'survivor-services',
  'case-management',
  'safe-spaces',
  'prevention',
  'dispute-work',
] as const;

export const genderBasedViolence = areaSection(
  'How violence against women and others is prevented, and survivors are helped.',
  offered,
  {
    approach: key(
      narrative,
      'How survivors are kept safe, how what they say stays private, who decides, and that nobody is refused.',
    ),
    assessment: key(narrative, 'How the need was shown without looking for survivors or questioning them.'),
    clinical_care: key(
      narrative,
      'Who gives clinical care after rape, how soon, how people get there, and what is done where it is missing.',
    ),
    case_management: key(narrative, 'Who does case work, with which training, supervision and caseload.'),
    consent: key(narrative, 'How a survivor agrees to each step, and which limits she is told beforehand.'),
    data: key(narrative, 'What is written down about cases, who sees it, and what leaves the organisation.'),
    participation: key(narrative, 'What women and girls were asked about the design, and what they decide.'),
    risk_reduction: key(
      narrative,
      'What the other sectors of the project do so that women and girls are less in danger.',
    ),
    prevention: key(
      narrative,
      'What is done over time about norms and power, with whom, and who answers to women and girls.',
    ),
    safe_spaces: key(
      narrative,
      'Where the spaces are and who chose the place, who works there, when, and who minds the children.',
    ),
    inclusion: key(
      narrative,
      'What is done for girls, older women, women with disabilities, men and boys who survived, and others.',
    ),
    child_survivors: key(narrative, 'Who cares for girls and boys who survived, and how they agree.'),
    staff_conduct: key(
      narrative,
      'How abuse by own staff is prevented, and where people hurt by staff find help.',
    ),
    staff_care: key(narrative, 'How people who hear of violence every day are supported.'),
    other_staff: key(
      narrative,
      'What all other staff are told to do, and not to do, when somebody speaks of violence.',
    ),
    mediation: key(narrative, 'What is done where families or leaders want a case to be settled.'),
  },
);
