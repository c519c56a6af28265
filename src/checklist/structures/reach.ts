import { indicators } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { says } from './texts.js';

/** Splits that every indicator has: they show who people are, not whether a group stays away. */
const USUAL = /^(sex|sexe|sexo|gender|genre|genero|g[eé]nero|[aâ]ge|edad)(?!\p{L})/iu;

/** An indicator counts people reached and is split by a group beside sex and age (MA-06). */
function reachIndicator(context: Context): Found {
  const following = indicators(context.proposal).filter(({ value, pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    const splits = (value.disaggregated_by ?? []).filter((split) => !USUAL.test(split));
    return (
      name !== undefined && (says(name, 'reach-share') || (splits.length > 0 && says(name, 'people-reached')))
    );
  });
  return following.length === 0 ? ABSENT : present(following.map(({ pointer }) => ({ pointer })));
}

export const reachStructures = { 'reach-indicator': reachIndicator };
