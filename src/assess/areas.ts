import type { Context } from '../checklist/context.js';
import { decide } from '../checklist/facts/condition.js';
import type { Interaction } from '../checklist/format.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { offers } from '../proposal/schema/areas.js';

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
