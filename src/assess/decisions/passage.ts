import type { LoadedRequirement } from '../../checklist/requirements.js';
import { valuesAt } from '../../checklist/tree.js';
import { fingerprintOf } from '../../proposal/fingerprint.js';
import type { Proposal } from '../../proposal/schema.js';

/**
 * The hash of what a person read who answered a requirement: the element, or everything where its answer belongs. It changes with every
 * word there, and with nothing elsewhere.
 */
export function passageHash(
  requirement: LoadedRequirement,
  proposal: Proposal,
  element: string | undefined,
): string {
  if (element !== undefined) return hashOf(valuesAt(proposal, '', element));
  const { judge } = requirement;
  const places = [...judge.home, ...('list' in judge ? [judge.list] : [])];
  return hashOf(places.flatMap((place) => valuesAt(proposal, place)));
}

/** The hash of what a requirement asks and how it is judged: an answer to another question is none. */
export function versionHash({ title, question, applies, judge }: LoadedRequirement): string {
  return fingerprintOf([JSON.stringify({ title, question, applies, judge })]);
}

/** The JSON Pointer of the element with an id. */
export function elementWithId(value: unknown, id: string, pointer = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && 'id' in value && value.id === id) return pointer;
  for (const [key, inner] of Object.entries(value)) {
    const found = elementWithId(inner, id, `${pointer}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Keys in another order say the same. */
function inOrderOfKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hashOf(values: readonly { readonly value: unknown }[]): string {
  return fingerprintOf([
    JSON.stringify(
      values.map(({ value }) => value),
      inOrderOfKeys,
    ),
  ]);
}
