import * as z from 'zod/mini';
import { accountability } from './schema/accountability.js';
import { analysis } from './schema/analysis.js';
import { childProtection } from './schema/areas/child-protection.js';
import { communityEngagement } from './schema/areas/community-engagement.js';
import { counterTrafficking } from './schema/areas/counter-trafficking.js';
import { genderBasedViolence } from './schema/areas/gender-based-violence.js';
import { returnAndReintegration } from './schema/areas/return-and-reintegration.js';
import { anything, key, label } from './schema/fields.js';
import { budget, monitoring, sustainability } from './schema/monitoring.js';
import { advocacy, coordination, leadership, partner, rights, teamMember } from './schema/partners.js';
import { people } from './schema/people.js';
import { project } from './schema/project.js';
import { protection } from './schema/protection.js';
import { dataProtection, referral } from './schema/referral.js';
import { results } from './schema/results.js';
import { risk } from './schema/risks.js';
import { safeguarding } from './schema/safeguarding.js';

/**
 * The proposal format, version 1: the one definition from which the types, the JSON Schema, the documentation of keys
 * and the reading of files come. It describes the normalised proposal; how else a value may be written in the file is
 * said by the traits in schema/fields.ts. The order of keys is the order of the format.
 */
export const proposalSchema = z.object({
  format: key(label, 'Which format this file follows: protection-check/1.'),
  project: key(project, 'What the project is: title, dates, places, themes.'),
  analysis: key(analysis, 'The situation, and the dangers that people face in it.'),
  people: key(people, 'Whom the project is for.'),
  results: key(results, 'What the project is to achieve, and by which activities.'),
  risks: key(z.array(risk), 'What could go wrong, one by one.'),
  protection: key(protection, 'How the design carries each protection principle.'),
  accountability: key(accountability, 'How people are informed, heard and answered.'),
  safeguarding: key(safeguarding, 'How people are kept safe from those who work for the project.'),
  referral: key(referral, 'How people are brought to other services.'),
  data_protection: key(dataProtection, 'How information about people is kept safe.'),
  partners: key(z.array(partner), 'Who works with the project.'),
  team: key(z.array(teamMember), 'The roles of the project, not the names of people.'),
  leadership: key(leadership, 'Who answers for protection.'),
  advocacy: key(advocacy, 'What the project speaks up for.'),
  rights: key(rights, 'Which rights the project serves, and who must fulfil them.'),
  coordination: key(coordination, 'With whom the project coordinates.'),
  monitoring: key(monitoring, 'How the project is followed and evaluated.'),
  sustainability: key(sustainability, 'What remains when the project ends.'),
  budget: key(budget, 'What it costs.'),
  counter_trafficking: key(counterTrafficking, 'Work against trafficking in persons.'),
  child_protection: key(childProtection, 'Work to protect children.'),
  gender_based_violence: key(genderBasedViolence, 'Work on gender-based violence.'),
  return_and_reintegration: key(returnAndReintegration, 'Work with people who return.'),
  community_engagement: key(communityEngagement, 'Work with communities.'),
  unplaced: key(
    anything,
    'Passages of an imported document that found no place. They are read as narrative.',
  ),
});

export type Proposal = z.infer<typeof proposalSchema>;
