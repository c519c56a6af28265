import * as z from 'zod/mini';
import { id, key, name, narrative, oneOrList, references } from './fields.js';
import { measures } from './measure.js';

const degree = z.enum(['low', 'medium', 'high']);

export const risk = z.object({
  id: key(id('risk'), 'Your own short name for this risk, such as R1.'),
  description: key(narrative, 'What could go wrong, for whom, and why.'),
  affects: key(
    oneOrList(z.enum(['people', 'staff', 'partners', 'project'])),
    'Whom it would hurt: one, or a list. Left out, it is taken as people.',
  ),
  cause: key(z.enum(['project', 'context']), 'Whether something that we do causes it, or the context.'),
  groups: key(references('group'), 'Ids of the groups that it would hurt.'),
  likelihood: key(degree, 'How likely it is.'),
  impact: key(degree, 'How bad it would be.'),
  mitigation: key(narrative, 'What is done so that it does not happen, or hurts less.'),
  owner: key(name, 'The role that watches it.'),
  review: key(narrative, 'When or how often it is looked at again.'),
  stop_if: key(narrative, 'What would make the project change or stop.'),
  measures,
});
export type Risk = z.infer<typeof risk>;
