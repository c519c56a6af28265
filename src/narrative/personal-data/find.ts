import type { Passage } from '../passage.js';
import { emailsIn, phonesIn } from './contacts.js';
import type { PersonalDatum } from './datum.js';
import { namesBesideStatus } from './names.js';
import { numbersIn } from './numbers.js';
import { whereaboutsIn } from './whereabouts.js';

/**
 * Personal data in a passage, in the order of the text: contacts, numbers of papers and cases, whereabouts of shelters and homes, and
 * names beside a status. One stretch is named once.
 *
 * @param country two-letter ISO 3166 code of the project's country
 */
export function personalDataIn(passage: Passage, country: string | undefined): PersonalDatum[] {
  const text = flattened(passage.text);
  const found = [
    ...emailsIn(text),
    ...numbersIn(text),
    ...phonesIn(text, country),
    ...whereaboutsIn(text),
    ...namesBesideStatus(passage),
  ];
  return found
    .filter((one, i) => !found.some((other, j) => j < i && one.from < other.to && other.from < one.to))
    .sort((a, b) => a.from - b.from);
}

/** A text of the same length without accents, so that patterns need none: writers leave them out too. */
function flattened(text: string): string {
  return text
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replaceAll('\u2019', "'");
}
