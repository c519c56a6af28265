import * as z from 'zod/mini';
import { date, figure, id, key, name, narrative, references, words, yesNo } from './fields.js';
import { measures } from './measure.js';

const activity = z.object({
  id: key(id('activity'), 'Your own short name for this activity, such as A1.1.1.'),
  description: key(words, 'What is done, how often and where.'),
  for: key(references('group'), 'Ids of the groups that it is for.'),
  locations: key(z.array(name), 'Names of the places where it happens.'),
  owner: key(name, 'The role that answers for it.'),
  mitigates: key(references('risk', 'threat'), 'Ids of the risks and threats that it makes smaller.'),
  builds_on: key(references('capacity'), 'Ids of the capacities of people themselves that it builds on.'),
  start: key(date, 'When it starts: a month such as 2027-02 is enough.'),
  end: key(date, 'When it ends.'),
  sensitive: key(yesNo, 'Yes masks the activity in every report.'),
});
export type Activity = z.infer<typeof activity>;

const indicator = z.object({
  id: key(id('indicator'), 'Your own short name for this indicator, such as I1.1.a.'),
  name: key(name, 'What is counted or measured.'),
  baseline: key(figure, 'Where it stands now: a number, or when it will be taken.'),
  target: key(figure, 'What is to be reached: a number, or words such as 60 %.'),
  verified_by: key(words, 'Where the figure comes from.'),
  disaggregated_by: key(z.array(name), 'How the figure is split: sex, age, disability.'),
  follows: key(references('measure', 'risk'), 'Ids of the measures or risks that it follows.'),
  asked_of: key(z.enum(['people', 'staff', 'records']), 'Who or what gives the answer.'),
});
export type Indicator = z.infer<typeof indicator>;

const output = z.object({
  id: key(id('output'), 'Your own short name for this output, such as OP1.1.'),
  statement: key(words, 'What will be there when the activities are done.'),
  activities: key(z.array(activity), 'The activities that lead to it.'),
  indicators: key(z.array(indicator), 'How it is measured.'),
});
export type Output = z.infer<typeof output>;

const outcome = z.object({
  id: key(id('outcome'), 'Your own short name for this outcome, such as OC1.'),
  statement: key(words, 'What will be different for people.'),
  indicators: key(z.array(indicator), 'How the change is measured.'),
  activities: key(
    z.array(activity),
    'Activities that stand directly under the outcome, where there are no outputs.',
  ),
  outputs: key(z.array(output), 'What the project brings about so that the change can happen.'),
});
export type Outcome = z.infer<typeof outcome>;

export const results = z.object({
  goal: key(narrative, 'The wider change that the project adds to.'),
  outcomes: key(z.array(outcome), 'The changes that the project itself brings about.'),
  measures,
});
