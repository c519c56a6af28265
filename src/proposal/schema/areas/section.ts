import * as z from 'zod/mini';
import { key } from '../fields.js';
import { section } from '../measure.js';

/**
 * The section of a protection area: plain text, or what it offers, a text, measures and the keys that its requirements need.
 *
 * @param about What the text is to tell, for the key's description.
 * @param offered What a project can offer in the area.
 */
export function areaSection<const T extends readonly [string, ...string[]], S extends z.core.$ZodLooseShape>(
  about: string,
  offered: T,
  shape: S,
) {
  return section(about, {
    offers: key(
      z.array(z.enum(offered)),
      'What the project offers in this area. What is not listed is taken as not offered.',
    ),
    ...shape,
  });
}
