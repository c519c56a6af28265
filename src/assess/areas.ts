import type { Context } from '../checklist/context.js';
import { decide } from '../checklist/facts/condition.js';
import type { Condition, Interaction } from '../checklist/format.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { offers } from '../proposal/schema/areas.js';
import { sectionOf } from './signs.js';

const AREAS = new Set<string>(Object.keys(offers));

/** Whether a section is one of the thematic areas. */
export function isArea(section: string): boolean {
  return AREAS.has(section);
}

/** The requirements that a proposal is held against, and the interactions that switched some of them on. */
export interface Held {
  readonly requirements: readonly LoadedRequirement[];
  /** Requirement id to the interactions that make it apply. */
  readonly switchedOn: ReadonlyMap<string, readonly string[]>;
}

/**
 * The areas whose own section is asked to be filled because of an area that the proposal declares. What other facts switch on does not
 * count: the section itself may be such a fact.
 */
export function areasAskedFor(
  { requirements, switchedOn }: Held,
  interactions: readonly Interaction[],
): ReadonlySet<string> {
  const ofDeclared = new Set(interactions.filter(({ when }) => asksDeclared(when)).map(({ id }) => id));
  const asked = new Set(
    requirements.flatMap(({ id, section, judge }) => {
      const because = switchedOn.get(id);
      if (because === undefined) return judge.belongs?.split('.')[0] ?? [];
      return because.some((one) => ofDeclared.has(one)) ? sectionOf(section) : [];
    }),
  );
  return new Set([...AREAS].filter((area) => asked.has(sectionOf(area))));
}

function asksDeclared(condition: Condition): boolean {
  if (typeof condition === 'string') return false;
  if ('all' in condition) return condition.all.some(asksDeclared);
  if ('any' in condition) return condition.any.some(asksDeclared);
  return 'declared' in condition;
}

/**
 * Mainstreaming requirements always; those of an area where it is declared, asked for by --theme, or switched on by an interaction.
 * Rows of other areas are left out of the report (product.md).
 */
export function heldAgainst(
  requirements: readonly LoadedRequirement[],
  interactions: readonly Interaction[],
  context: Context,
): Held {
  const switchedOn = new Map<string, string[]>();
  for (const interaction of interactions) {
    if (!decide(interaction.when, context).holds) continue;
    for (const id of interaction.switches_on)
      switchedOn.set(id, [...(switchedOn.get(id) ?? []), interaction.id]);
  }
  return {
    requirements: requirements.filter(
      ({ id, section }) => !isArea(section) || context.themes.includes(section) || switchedOn.has(id),
    ),
    switchedOn,
  };
}
