import { threats } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { passagesIn, piecesOf } from './texts.js';

const STAGES = ['origin', 'transit', 'destination', 'return'] as const;
/** Stages that must be spoken of where none is declared but people on the move are reached (judging.md). */
const UNDECLARED = 2;
const SPOKEN_OF_IN = ['analysis', 'people.groups.*.vulnerability', 'risks.*.description'];

/** Each declared stage has a threat, or a passage of the analysis that speaks of it; some: half. */
function everyStageCovered(context: Context): Found {
  const declared = context.proposal.project?.mobility?.stages ?? [];
  const covered = new Map<string, Piece>();
  for (const { value, pointer } of threats(context.proposal))
    if (value.stage !== undefined && !covered.has(value.stage)) covered.set(value.stage, { pointer });
  for (const stage of STAGES) {
    if (covered.has(stage)) continue;
    const [spoken] = passagesIn(context, SPOKEN_OF_IN).flatMap((passage) =>
      piecesOf(passage, `stage-${stage}`),
    );
    if (spoken !== undefined) covered.set(stage, spoken);
  }
  const wanted = declared.length > 0 ? declared : [...covered.keys()];
  const found = wanted.flatMap((stage) => covered.get(stage) ?? []);
  if (found.length === 0) return ABSENT;
  const enough = declared.length > 0 ? found.length === declared.length : covered.size >= UNDECLARED;
  return enough ? present(found) : halved(present(found));
}

export const mobilityStructures = {
  'every-stage-covered': everyStageCovered,
  'some-stage-covered': everyStageCovered,
};
