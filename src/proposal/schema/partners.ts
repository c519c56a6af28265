import * as z from 'zod/mini';
import { count, key, name, narrative, yesNo } from './fields.js';
import { measures, section } from './measure.js';

const partnerKinds = [
  'national-government',
  'local-government',
  'un',
  'international-organisation',
  'regional-organisation',
  'migrants-and-diaspora',
  'civil-society',
  'local-community',
  'faith-based',
  'academia',
  'private-sector',
  'parliament',
  'trade-union',
  'national-human-rights-institution',
  'media',
  'humanitarian',
  'volunteers',
  'other',
] as const;

export const partner = z.object({
  name: key(name, 'Name of the partner.'),
  kind: key(z.enum(partnerKinds), 'What kind of partner it is.'),
  role: key(narrative, 'What it does in the project.'),
  implementing: key(yesNo, 'Whether it carries out activities or gets money from the project.'),
  screening: key(narrative, 'How it was assessed, and to which rules it is held.'),
  sensitive: key(yesNo, 'Yes masks the partner in every report, for those who are safer unnamed.'),
  measures,
});
export type Partner = z.infer<typeof partner>;

export const teamMember = z.object({
  role: key(name, 'The role, not the name of the person.'),
  protection: key(yesNo, 'Whether protection is its job.'),
  front_line: key(yesNo, 'Whether it meets people directly.'),
  number: key(count, 'How many people have this role.'),
  women: key(count, 'How many of them are women.'),
  training: key(narrative, 'What they are trained in, and when.'),
  measures,
});
export type TeamMember = z.infer<typeof teamMember>;

export const leadership = section('Which role in charge answers for protection.', {});
export const advocacy = section('What the project speaks up for, and towards whom.', {});
export const rights = section('Which rights the project helps to fulfil, and who must fulfil them.', {});
export const coordination = section(
  'In which bodies, by name, the project takes part, and what it does there.',
  {},
);
