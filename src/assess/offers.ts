import type { Context } from '../checklist/context.js';
import { decide } from '../checklist/facts/condition.js';
import { offered } from '../checklist/facts/offers.js';
import type { Condition } from '../checklist/format.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { valuesAt } from '../checklist/tree.js';
import { offers } from '../proposal/schema/areas.js';
import { placeOf } from './place.js';
import { tell } from './sentences.js';
import type { Observation } from './verdict.js';

/**
 * What the areas that count for a proposal could offer and it was taken not to, because nothing says otherwise; only what a requirement
 * asks about (judging.md, "Offered, part of").
 *
 * @returns `area: what`, in the order of the format
 */
export function notOfferedOf(requirements: readonly LoadedRequirement[], context: Context): string[] {
  const asked = new Set(
    requirements
      .filter(({ section }) => context.themes.includes(section))
      .flatMap(({ applies }) => offersIn(applies)),
  );
  return everyOffer()
    .filter(({ offer }) => asked.has(offer) && !decide({ offered: offer }, context).holds)
    .map(({ area, what }) => `${area}: ${what}`);
}

/** What a text, an activity or a budget line offers although the area's own list leaves it out. */
export function offeredOutsideList({ reading }: Context): Observation[] {
  return everyOffer().flatMap(({ area, what, offer }) => {
    const key = area.replaceAll('-', '_');
    const listed = valuesAt(reading.document.proposal, `${key}.offers.*`).map(({ value }) => value);
    if (listed.length === 0 || listed.includes(what)) return [];
    const { holds, decidedBy } = offered(offer, reading);
    if (!holds || decidedBy === undefined) return [];
    return [
      {
        kind: 'other' as const,
        area,
        ...tell('offers.outside-list', { what, key }),
        ...placeOf(reading.document.places, decidedBy),
        quote: '',
      },
    ];
  });
}

function everyOffer(): { readonly area: string; readonly what: string; readonly offer: string }[] {
  return Object.entries(offers).flatMap(([area, whats]) =>
    whats.map((what) => ({ area, what, offer: `${area}/${what}` })),
  );
}

function offersIn(condition: Condition): string[] {
  if (typeof condition === 'string') return [];
  if ('all' in condition) return condition.all.flatMap(offersIn);
  if ('any' in condition) return condition.any.flatMap(offersIn);
  if ('none' in condition) return condition.none.flatMap(offersIn);
  return 'offered' in condition ? [condition.offered] : [];
}
