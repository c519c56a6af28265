import { groups, type Placed } from '../../proposal/elements.js';
import type { Group } from '../../proposal/schema/people.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { says } from './texts.js';

/**
 * Groups of people who already live there: said by category, or by their name where that says nothing. A category alone, as a template
 * has it, says nothing of anybody.
 */
function hostGroups(context: Context): readonly Placed<Group>[] {
  return groups(context.proposal).filter(({ value, pointer }) => {
    if (isBare(value)) return false;
    if (value.category !== undefined && value.category !== 'other')
      return value.category === 'host-community';
    const name = context.reading.byPointer.get(`${pointer}/name`);
    return name !== undefined && says(name, 'hosts-spoken-of');
  });
}

function isBare({ name, women, men, girls, boys, sensitive }: Group): boolean {
  return [name, women, men, girls, boys, sensitive].every((told) => told === undefined);
}

function hostGroup(context: Context): Found {
  const hosts = hostGroups(context);
  return hosts.length === 0 ? ABSENT : present(hosts.map(({ pointer }) => ({ pointer })));
}

export const hostStructures = { 'host-group': hostGroup };
