import type { Reading } from '../../narrative/reading.js';
import { activities, groups, partners } from '../../proposal/elements.js';
import { tell } from '../sentences.js';
import type { Observation } from '../verdict.js';
import type { Say } from './say.js';

/** "No children are involved" over a table with girls. */
export function noChildren(reading: Reading, say: Say): Observation[] {
  const group = groups(reading.document.proposal).find(
    ({ value }) => (value.girls ?? 0) + (value.boys ?? 0) > 0,
  );
  if (group === undefined) return [];
  const { girls = 0, boys = 0, id } = group.value;
  const denials = reading.byConcept.get('denies-children') ?? [];
  const once = denials.filter(
    ({ passage, hit }, i) =>
      denials.findIndex((other) => other.passage === passage && other.hit.clause === hit.clause) === i,
  );
  return once.map(({ passage, hit }) =>
    say(
      tell('contradiction.children', { group: id ?? group.pointer, count: girls + boys }),
      { passage, clause: hit.clause },
      group.pointer,
    ),
  );
}

/** The authority that asked for the project is a partner, but has no role. */
export function requestedPartner({ document }: Reading, say: Say): Observation[] {
  const authority = document.proposal.project?.requested_by?.authority?.trim().toLowerCase();
  if (authority === undefined || authority === '') return [];
  return partners(document.proposal)
    .filter(({ value }) => value.name?.trim().toLowerCase() === authority && (value.role ?? '').trim() === '')
    .map(({ pointer }) => say(tell('contradiction.requested'), pointer, '/project/requested_by'));
}

/** Activities happen in places that the project does not name. */
export function unknownLocations({ document }: Reading, say: Say): Observation[] {
  const known = new Set(
    (document.proposal.project?.locations ?? []).map(({ name }) => (name ?? '').trim().toLowerCase()),
  );
  if (known.size === 0) return [];
  return activities(document.proposal).flatMap(({ value, pointer }) =>
    (value.locations ?? []).flatMap((location, i) =>
      known.has(location.trim().toLowerCase())
        ? []
        : [
            say(
              value.id === undefined
                ? tell('contradiction.location-unnamed')
                : tell('contradiction.location', { id: value.id }),
              `${pointer}/locations/${i}`,
              '/project/locations',
              'other',
            ),
          ],
    ),
  );
}
