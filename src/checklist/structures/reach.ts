import { indicators } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { says } from './texts.js';

/** Splits that say little alone: women or men, young or old. The two together, or another group, show which group stays away. */
const SEX = /^(sex|sexe|sexo|gender|genre|genero|g[eé]nero)(?!\p{L})/iu;
const AGE = /^([aâ]ge|edad)(?!\p{L})/iu;

function showsGroups(splits: readonly string[]): boolean {
  const isAny = (usual: RegExp) => splits.some((split) => usual.test(split));
  return (isAny(SEX) && isAny(AGE)) || splits.some((split) => !SEX.test(split) && !AGE.test(split));
}

/** An indicator counts people reached and is split by groups (MA-06). */
function reachIndicator(context: Context): Found {
  const following = indicators(context.proposal).filter(({ value, pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    return (
      name !== undefined &&
      (says(name, 'reach-share') ||
        (showsGroups(value.disaggregated_by ?? []) && says(name, 'people-reached')))
    );
  });
  return following.length === 0 ? ABSENT : present(following.map(({ pointer }) => ({ pointer })));
}

export const reachStructures = { 'reach-indicator': reachIndicator };
