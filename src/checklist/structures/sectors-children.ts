import { clauseOffsets } from '../../narrative/passage.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { DONE_IN, hitsOf } from './hindrances.js';
import { otherSectors } from './sectors.js';
import { passagesIn } from './texts.js';

const WHERE_MEASURES_STAND = [
  ...DONE_IN.filter((field) => !field.startsWith('budget')),
  'safeguarding',
  'coordination',
  'monitoring',
];

/** What a sector does for the safety of children: in the same sentence or the one beside it, or in its own activity. */
function measuresOf(sector: string, alone: boolean, context: Context): readonly Piece[] {
  return passagesIn(context, WHERE_MEASURES_STAND).flatMap((passage) => {
    const words = hitsOf(passage, `gbv-sector-${sector}`);
    const isOwn = words.length > 0 && /\.activities\./.test(passage.field);
    return hitsOf(passage, 'cp-sector-measure')
      .filter(({ clause }) => alone || isOwn || words.some((word) => Math.abs(word.clause - clause) <= 1))
      .map((hit) => ({
        pointer: passage.pointer,
        ...clauseOffsets(passage, hit.clause, hit.lastClause),
        concept: 'cp-sector-measure',
        phrase: hit.phrase,
      }));
  });
}

/** CP-14: every other sector carries a measure for children; some do: half. */
function sectorsProtectChildren(context: Context): Found {
  const sectors = otherSectors(context.reading);
  const measures = sectors.map((sector) => measuresOf(sector, sectors.length === 1, context).slice(0, 1));
  const pieces = measures.flat();
  if (pieces.length === 0) return ABSENT;
  return measures.every((found) => found.length > 0) ? present(pieces) : halved(present(pieces));
}

export const sectorChildrenStructures = { 'sectors-protect-children': sectorsProtectChildren };
