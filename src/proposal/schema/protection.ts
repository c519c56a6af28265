import * as z from 'zod/mini';
import { key, words } from './fields.js';
import { section } from './measure.js';

const participationStages = ['design', 'implementation', 'monitoring', 'evaluation'] as const;

const whatPeopleDo = z.object({
  design: key(words, 'What people do when the project is designed.'),
  implementation: key(words, 'What people do while it is carried out.'),
  monitoring: key(words, 'What people do when it is followed.'),
  evaluation: key(words, 'What people do when it is evaluated.'),
});

const participation = section('How people take part, who they are, and what they can decide.', {
  stages: key(
    z.union([z.array(z.enum(participationStages)), whatPeopleDo]),
    'What people do at each stage: design, implementation, monitoring, evaluation. A list of stages does as well, but says less.',
  ),
});

/** One section a principle: how the design carries it. */
export const protection = z.object({
  safety_and_dignity: key(
    section('How people are kept safe and respected where and when the project meets them.', {}),
    'How the design keeps people safe and respects them.',
  ),
  do_no_harm: key(
    section('Which harm the project itself could cause, and what prevents it.', {}),
    'How the project avoids causing harm itself.',
  ),
  meaningful_access: key(
    section('How people with less access reach the help: distance, cost, hours, language, disability.', {}),
    'How everybody who needs the help can reach and use it.',
  ),
  non_discrimination: key(
    section('By what criteria help is given, and who could be left out and is not.', {}),
    'How help follows need, and nobody is left out for who they are.',
  ),
  participation: key(participation, 'How people take part and decide.'),
  empowerment: key(
    section("How people's own ways of staying safe and of claiming their rights are strengthened.", {}),
    'How people become more able to protect themselves and claim their rights.',
  ),
});
export type Protection = z.infer<typeof protection>;
