import { key, narrative } from '../fields.js';
import { areaSection } from './section.js';

/** What a project can offer in this area (proposal-format.md). */
export const offered = ['committees', 'volunteers', 'feedback', 'dialogue', 'perception-surveys'] as const;

export const communityEngagement = areaSection('How communities are heard, informed and involved.', offered, {
  mapping: key(narrative, 'Which groups make up the community, who holds power and who is left out.'),
  stages: key(
    narrative,
    'When people are engaged: before decisions, while the work goes on, and at the end.',
  ),
  decisions: key(narrative, 'What people decide, who of them, and how.'),
  communication: key(
    narrative,
    'How people wish to be told and heard, in which languages, and which way works without reading.',
  ),
  representation: key(
    narrative,
    'How it is checked that women, young people, people with disabilities and others are represented.',
  ),
  structures: key(narrative, 'Which existing structures are built on, and whom they leave out.'),
  volunteers: key(
    narrative,
    'What volunteers do and get, who trains and accompanies them, and the rules they sign.',
  ),
  feedback: key(narrative, 'How what people say is collected, who answers by when, and what it changes.'),
  cohesion: key(narrative, 'What groups do together, who mediates, and how trust is measured.'),
  safe_participation: key(
    narrative,
    'What could happen to people because they take part, and what is done about it.',
  ),
  authorities: key(narrative, 'Where people and authorities meet, and how authorities answer.'),
  rumours: key(narrative, 'How rumours are heard, how often, and who answers them.'),
  hand_over: key(narrative, 'What stays when the project ends, and how and when it is handed over.'),
  data: key(
    narrative,
    'How what people say is kept, by whom, with whose consent, and how and when it goes back to them.',
  ),
  checks_on_power: key(
    narrative,
    'How members are chosen and replaced, who checks their lists, and where complaints about them go.',
  ),
});
