import * as z from 'zod/mini';
import { id, key, name, references, traits, words } from './fields.js';

/** Something that the proposal promises to do, in a form that can be followed through the design. */
export const measure = z
  .object({
    id: key(
      id('measure'),
      'Your own short name for this measure, such as M1. Other parts of the proposal point to it.',
    ),
    description: key(words, 'What will be done, for whom and where.'),
    owner: key(name, 'The role that answers for it.'),
    activities: key(references('activity'), 'Ids of the activities in which it is carried out.'),
    risks: key(references('risk', 'threat'), 'Ids of the risks or threats that it answers.'),
    builds_on: key(references('capacity'), 'Ids of the capacities of people themselves that it builds on.'),
  })
  .register(z.globalRegistry, { id: 'measure' });

export type Measure = z.infer<typeof measure>;

export const measures = key(
  z.array(measure),
  'The promises made here, one by one, so that they can be traced to activities, risks and money.',
);

/**
 * A section that is answered in plain text or in a mapping with `text`, `measures` and the keys given.
 *
 * @param about What the text is to tell, for the key's description.
 */
export function section<S extends z.core.$ZodLooseShape>(about: string, shape: S) {
  const mapping = z.object({ text: key(words, about), ...shape, measures });
  traits.add(mapping, { is: 'text-or-mapping', plain: 'text' });
  return mapping;
}
