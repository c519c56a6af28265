import * as z from 'zod/mini';
import {
  count,
  id,
  key,
  name,
  narrative,
  oneOrList,
  references,
  textOrMapping,
  words,
  yesNo,
} from './fields.js';
import { measures } from './measure.js';

const categories = [
  'migrant',
  'idp',
  'refugee',
  'asylum-seeker',
  'returnee',
  'stateless',
  'host-community',
  'victim-of-trafficking',
  'unaccompanied-child',
  'other',
] as const;

const barrier = textOrMapping('barrier', {
  barrier: key(words, 'What keeps people of this group from help.'),
  answered_by: key(references('activity', 'measure'), 'Ids of the activities or measures that answer it.'),
});
export type Barrier = z.infer<typeof barrier>;

const group = z.object({
  id: key(
    id('group'),
    'Your own short name for this group, such as idp-women. Other parts of the proposal point to it.',
  ),
  name: key(name, 'What the group is called in the proposal.'),
  category: key(z.enum(categories), 'The category that fits best.'),
  women: key(count, 'Number of women.'),
  men: key(count, 'Number of men.'),
  girls: key(count, 'Number of girls under 18.'),
  boys: key(count, 'Number of boys under 18.'),
  older: key(count, 'How many of them are older people.'),
  with_disabilities: key(count, 'How many of them have a disability.'),
  figures_note: key(narrative, 'Why a figure is missing, or how it was estimated.'),
  vulnerability: key(narrative, 'What puts this group at risk.'),
  selection: key(narrative, 'How people are chosen, and who chooses.'),
  appeal: key(narrative, 'How somebody who was not chosen can contest it.'),
  barriers: key(
    oneOrList(barrier),
    'What keeps this group from help: a list, each plain or with the measures that answer it.',
  ),
  sensitive: key(
    yesNo,
    'Yes masks the group in every report, for people who are safer when they are not named.',
  ),
  measures,
});
export type Group = z.infer<typeof group>;

export const people = z.object({
  total: key(count, 'How many people the project reaches, without counting anyone twice.'),
  groups: key(z.array(group), 'The groups of people that the project reaches.'),
  host_community_benefits: key(narrative, 'What people who already live there gain, or why not.'),
  measures,
});
