import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { activities, budgetLines } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isUnder } from '../tree.js';
import { DONE_IN, hitsOf } from './hindrances.js';

/** Sectors beside protection itself, and what an activity or a budget line of each speaks of (`gbv-sector-NAME`). */
const OTHER_SECTORS = [
  'shelter',
  'nfi',
  'wash',
  'food',
  'cash',
  'health',
  'nutrition',
  'education',
  'livelihoods',
  'agriculture',
  'camp-management',
] as const;
type Sector = (typeof OTHER_SECTORS)[number];

/** A budget line sums up works of several sectors: it does not say where its lamps stand. */
const WHERE_SAFETY_STANDS = DONE_IN.filter((field) => !field.startsWith('budget'));

/** In these sectors things and money are handed out: a safe distribution is a measure of each. */
const HANDS_OUT: ReadonlySet<Sector> = new Set(['food', 'nfi', 'cash']);

function isOf(passage: Passage, sector: Sector): boolean {
  return hitsOf(passage, `gbv-sector-${sector}`).length > 0;
}

/** Sectors with an activity or a budget line; where sectors are declared, only those are looked at (judging.md). */
export function otherSectors({ document, byPointer }: Reading): readonly Sector[] {
  const { proposal } = document;
  const declared: readonly string[] = proposal.project?.sectors ?? [];
  const asked = OTHER_SECTORS.filter((sector) => declared.length === 0 || declared.includes(sector));
  const planned = [...activities(proposal), ...budgetLines(proposal)].flatMap(
    ({ pointer }) => byPointer.get(`${pointer}/description`) ?? [],
  );
  const delivered = asked.filter((sector) => planned.some((passage) => isOf(passage, sector)));
  return delivered.length > 0 || declared.length === 0 ? delivered : asked;
}

/** What a sector does that lowers a danger to women and girls: in its own activity, or said beside its own words. */
function safetyOf(sector: Sector, sectors: readonly Sector[], context: Context): readonly Piece[] {
  return context.reading.passages
    .filter(
      ({ placeholder, field }) => !placeholder && WHERE_SAFETY_STANDS.some((done) => isUnder(field, done)),
    )
    .flatMap((passage) =>
      hitsOf(passage, 'gbv-lowers-danger')
        .filter(({ clause }) => isBeside(passage, clause, sector, sectors, context))
        .slice(0, 1)
        .map((hit) => ({
          pointer: passage.pointer,
          ...clauseOffsets(passage, hit.clause, hit.lastClause),
          concept: 'gbv-lowers-danger',
          phrase: hit.phrase,
        })),
    );
}

function isBeside(
  passage: Passage,
  clause: number,
  sector: Sector,
  sectors: readonly Sector[],
  context: Context,
): boolean {
  const own = sectors.filter((one) => isOf(passage, one));
  if (sectors.length === 1 && own.length === 0) return true;
  const words = [
    ...hitsOf(passage, `gbv-sector-${sector}`),
    ...(HANDS_OUT.has(sector) ? hitsOf(passage, 'gbv-handing-out') : []),
  ];
  if (/\.activities\./.test(passage.field) && own.length === 1) return own[0] === sector;
  if (words.some((word) => Math.abs(word.clause - clause) <= 1)) return true;
  const risk = /^\/risks\/\d+/.exec(passage.pointer)?.[0];
  const danger = risk === undefined ? undefined : context.reading.byPointer.get(`${risk}/description`);
  return danger !== undefined && isOf(danger, sector);
}

/** Every other sector lowers a danger to women and girls (GB-09); some do: half. */
function sectorsLowerDanger(context: Context): Found {
  const sectors = otherSectors(context.reading);
  const measures = sectors.map((sector) => safetyOf(sector, sectors, context).slice(0, 1));
  const pieces = measures.flat();
  if (pieces.length === 0) return ABSENT;
  return measures.every((found) => found.length > 0) ? present(pieces) : halved(present(pieces));
}

export const sectorStructures = {
  'sectors-lower-danger': sectorsLowerDanger,
};
