import { stories } from 'virtual:stories';
import type { Locale } from '../locale/words.js';
import { type Story, type StoryName, storySchema } from './story-format.js';

/**
 * A story in a language.
 *
 * @throws {Error} when it is not there or has another shape, which a test rules out
 */
export function storyOf(name: StoryName, locale: Locale): Story {
  const found = stories[locale]()
    .map((data) => storySchema.parse(data))
    .find(({ story }) => story === name);
  if (found === undefined) throw new Error(`there is no story ${name} in ${locale}`);
  return found;
}
