import { threats } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { passagesIn, piecesOf } from './texts.js';

const STAGES = ['origin', 'transit', 'destination', 'return'] as const;
/** Stages that must be spoken of where none is declared but people on the move are reached (judging.md). */
const UNDECLARED = 2;
const SPOKEN_OF_IN = ['analysis', 'people.groups.*.vulnerability'];

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
  const [here] = whereTheyAre(context).pieces;
  const stageHere = declared.length === 1 ? declared[0] : declared.find((stage) => stage === 'destination');
  if (stageHere !== undefined && here !== undefined && !covered.has(stageHere)) covered.set(stageHere, here);
  const wanted = declared.length > 0 ? declared : [...covered.keys()];
  const found = wanted.flatMap((stage) => covered.get(stage) ?? []);
  if (found.length === 0) return declared.length > 0 ? ABSENT : whereTheyAre(context);
  const enough = declared.length > 0 ? found.length === declared.length : covered.size >= UNDECLARED;
  return enough ? present(found) : halved(present(found));
}

/** A threat without a stage is one where people are now: where they have arrived, or the one stage that the project covers. */
function whereTheyAre(context: Context): Found {
  const here = passagesIn(context, SPOKEN_OF_IN).flatMap((passage) =>
    piecesOf(passage, 'threat-with-people'),
  );
  return here.length > 0 ? halved(present(here.slice(0, 1))) : ABSENT;
}

export const mobilityStructures = {
  'every-stage-covered': everyStageCovered,
};
