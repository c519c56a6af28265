import type { LoadedRequirement } from '../../checklist/requirements.js';
import { initWords } from '../../locale/init.js';
import type { Locale } from '../../locale/words.js';
import type { EditorTexts } from '../../template/annotate.js';
import { keyTexts } from '../../template/texts.js';
import { insertsOf } from './examples.js';

/**
 * What an editor shows of the keys, in a language.
 *
 * @param requirements with their texts in that language: their inserts are the examples
 */
export async function editorTexts(
  locale: Locale,
  requirements: readonly LoadedRequirement[],
): Promise<EditorTexts> {
  const texts = keyTexts(locale);
  const { template } = await initWords(locale);
  const inserts = insertsOf(requirements);
  return {
    ...texts,
    good: (field) => {
      const good = texts.good(field);
      return good === undefined ? undefined : template.good(good);
    },
    example: (field) => {
      const path = field.replaceAll('.*', '');
      return inserts.map(({ values }) => values.get(path)).find(isPlain);
    },
  };
}

/** Whole sections are no help while somebody types: single values and lists of them are. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length > 0 && value.every((one) => !Array.isArray(one) && isPlain(one));
  return value !== null && value !== undefined && typeof value !== 'object';
}
