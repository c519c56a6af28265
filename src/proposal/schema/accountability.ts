import * as z from 'zod/mini';
import { count, key, label, name, narrative, oneOrList, words, yesNo } from './fields.js';
import { measures, section } from './measure.js';

const channelKinds = [
  'hotline',
  'help-desk',
  'suggestion-box',
  'community-meeting',
  'focal-person',
  'home-visit',
  'messaging',
  'radio',
  'other',
] as const;

const channel = z.object({
  name: key(name, 'What people call it, such as Hotline 555.'),
  kind: key(z.enum(channelKinds), 'How people use it.'),
  languages: key(z.array(label), 'Languages in which it works, as codes or names.'),
  usable_by: key(
    oneOrList(words),
    'Who can use it: women, children, people who cannot read, people with disabilities.',
  ),
  confidential: key(yesNo, 'Whether what is said stays between the person and those who must act.'),
  response_days: key(count, 'Within how many days people get an answer.'),
  owner: key(name, 'The role that answers for it.'),
  no_reprisal: key(narrative, 'What makes sure that nobody loses help or is harmed for complaining.'),
  sensitive_cases: key(
    narrative,
    'What happens with complaints about abuse or staff: who hears them, how fast.',
  ),
  sensitive: key(yesNo, 'Yes masks the channel in every report.'),
  measures,
});
export type Channel = z.infer<typeof channel>;

export const accountability = section('How the project answers to the people it is for.', {
  information_shared: key(
    narrative,
    'What people are told about the project, staff and their rights; how, and in which languages.',
  ),
  channels: key(z.array(channel), 'The ways in which people can ask, comment and complain.'),
  closing_the_loop: key(narrative, 'Who decides on what people say, and how they hear back.'),
});
