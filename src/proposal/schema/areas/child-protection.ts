import { key, narrative } from '../fields.js';
import { areaSection } from './section.js';

/** What a project can offer in this area (proposal-format.md). */
export const offered = [
  'case-management',
  'alternative-care',
  'family-tracing',
  'group-activities',
  'psychosocial-support',
] as const;

export const childProtection = areaSection(
  'How children at risk are found, protected and cared for.',
  offered,
  {
    risks_by_age: key(
      narrative,
      'What happens to girls and boys of which age, and how children themselves were asked.',
    ),
    best_interests: key(
      narrative,
      'By which procedure decisions about a child are taken, who decides, how the child is heard.',
    ),
    unaccompanied_children: key(
      narrative,
      'Who finds, registers, traces and reunifies children without parents, and who acts for them meanwhile.',
    ),
    alternative_care: key(
      narrative,
      'In which families children live who cannot live with their own, who assesses and who visits them.',
    ),
    case_management: key(
      narrative,
      'How many workers follow how many children, how they are trained and supervised.',
    ),
    services: key(
      narrative,
      'To which services for children cases are referred, and when they were checked.',
    ),
    participation: key(narrative, 'What children do and decide, and how they and their carers agree.'),
    families: key(
      narrative,
      'What is done with parents, kin, community groups and with what already protects children.',
    ),
    data_and_images: key(narrative, 'What is written down and pictured of children, and with whose consent.'),
    spaces: key(
      narrative,
      'Where and when spaces and groups are open, who runs them, who can come, how they are made safe.',
    ),
    psychosocial_support: key(
      narrative,
      'On which layer the project works (community, family, groups, focused help), and who takes over where more is needed.',
    ),
    detention: key(narrative, 'What is done so that no child is detained for migration status.'),
    dangers: key(
      narrative,
      'What is done against each danger that the analysis names (labour, marriage, recruitment, injury, violence).',
    ),
    other_sectors: key(narrative, 'What the other sectors of the project do so that children are safe.'),
    family_unity: key(
      narrative,
      'Rules by which aid, transport and medical care do not separate children from their families.',
    ),
    local_system: key(
      narrative,
      'Which authority or service for children is supported, in what, and what it takes over.',
    ),
    complaints: key(narrative, 'How children can complain, who answers and how soon.'),
  },
);
