import * as z from 'zod/mini';
import { date, id, key, narrative, oneOrList, references, traits, words } from './fields.js';
import { measures, section } from './measure.js';
import { journeyStages } from './project.js';

const levels = z.enum(['individual', 'household', 'community', 'structural']);

const threat = z.object({
  id: key(id('threat'), 'Your own short name for this threat, such as T1.'),
  description: key(words, 'Who is harmed, by whom or what, and where.'),
  type: key(
    z.enum(['violence', 'abuse', 'exploitation', 'other-rights-violation']),
    'What kind of harm it is.',
  ),
  stage: key(z.enum(journeyStages), 'At which point of the journey it happens.'),
  level: key(
    levels,
    'Whether it acts on single people, households, the community or through laws and institutions.',
  ),
  affects: key(references('group'), 'Ids of the groups that it affects.'),
});
export type Threat = z.infer<typeof threat>;

const capacity = z.object({
  id: key(id('capacity'), 'Your own short name for this capacity, such as C1.'),
  level: key(levels, 'Whether single people, households, the community or institutions have it.'),
  description: key(words, 'What already keeps people safe: what they do, know or have.'),
});
export type Capacity = z.infer<typeof capacity>;

const protectionAnalysis = section('Which dangers people face, who causes them, and how people cope.', {
  date: key(date, 'When the analysis was made or last updated.'),
  methods: key(oneOrList(words), 'How it was made: interviews, group discussions, visits.'),
  sources: key(oneOrList(words), 'What else it rests on: reports, assessments, records.'),
  consulted: key(references('group'), 'Ids of the groups that were asked.'),
  threats: key(z.array(threat), 'The dangers to people, one by one.'),
  capacities: key(z.array(capacity), 'What already protects people, one by one.'),
});

export const analysis = z.object({
  situation: key(narrative, 'What has happened, where, and to whom.'),
  protection: key(protectionAnalysis, 'The protection analysis: threats to people and what protects them.'),
  measures,
});
traits.add(analysis, { is: 'text-or-mapping', plain: 'situation' });
