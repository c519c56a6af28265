import { risks } from '../../proposal/elements.js';
import type { Risk } from '../../proposal/schema/risks.js';
import type { Context } from '../context.js';
import { hasKey } from '../finders/keys.js';
import { ABSENT, type Found, halved, present } from '../found.js';
import type { PlacedValue } from '../tree.js';
import { says } from './texts.js';

/** A risk without `affects` is taken to be one to people (judging.md, "Missing fields of a list"). */
export function isRiskToPeople(risk: Risk): boolean {
  return risk.affects === undefined || risk.affects.length === 0 || risk.affects.includes('people');
}

/** A risk to those who do the work, and not to the people reached: what is done about it is done for them. */
export function isRiskToStaff(risk: Risk): boolean {
  const affects = risk.affects ?? [];
  return affects.some((whom) => whom === 'staff' || whom === 'partners') && !affects.includes('people');
}

/** High by likelihood or impact; unrated counts as high. */
export function isHigh(risk: Risk): boolean {
  if (risk.likelihood === undefined && risk.impact === undefined) return true;
  return risk.likelihood === 'high' || risk.impact === 'high';
}

/** Every high risk to people, or if none is high every risk to people. */
export function highRisksToPeople(context: Context): readonly PlacedValue[] {
  const toPeople = risks(context.proposal).filter(({ value }) => isRiskToPeople(value));
  const high = toPeople.filter(({ value }) => isHigh(value));
  return high.length > 0 ? high : toPeople;
}

/** A risk that the project itself makes: said so, or it names what the project does, gives, builds, collects or pays. */
export function isFromProject(risk: Risk, pointer: string, context: Context): boolean {
  if (risk.cause !== undefined) return risk.cause === 'project';
  const description = context.reading.byPointer.get(`${pointer}/description`);
  return description !== undefined && says(description, 'project-deed');
}

/** Every high risk to people says in substance how often it is looked at again; one at least: half. */
function highRisksReviewed(context: Context): Found {
  const high = highRisksToPeople(context);
  const reviewed = high.filter((risk) => {
    const passage = context.reading.byPointer.get(`${risk.pointer}/review`);
    if (passage === undefined || passage.placeholder) return false;
    const isTimed = passage.facts.flat().some(({ kind }) => kind === 'when' || kind === 'number');
    return says(passage, 'review-moment') || (isTimed && hasKey(risk, 'review', context));
  });
  if (reviewed.length === 0) return ABSENT;
  const found = present(reviewed.map(({ pointer }) => ({ pointer: `${pointer}/review` })));
  return reviewed.length === high.length ? found : halved(found);
}

export const riskStructures = {
  'high-risks-reviewed': highRisksReviewed,
};
