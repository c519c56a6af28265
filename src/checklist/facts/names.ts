/** Facts of a project that conditions may ask by name (judging.md, "When it applies"). */
export const FACT_NAMES = [
  'always',
  'delivery',
  'people-are-met',
  'people-on-the-move',
  'mobility-declared',
  'children-reached',
  'children-near',
  'women-reached',
  'two-or-more-groups',
  'displaced-or-migrants-targeted',
  'referral-offered',
  'one-to-one',
  'implementing-partner',
  'handed-out',
  'state-body-involved',
  'risky-data',
  'things-built-or-given',
  'security-body-supported',
  'status-at-stake',
  'people-recorded',
  'cause-in-law',
  'trafficked-assisted',
  'trafficked-cases-handled',
  'punishment-at-stake',
  'remedy-at-stake',
  'smuggling-named',
  'asylum-at-stake',
  'trafficked-among-groups',
  'return-supported',
  'unaccompanied-named',
  'basic-needs-delivered',
  'other-sectors-delivered',
  'survivors-served',
  'survivor-data-kept',
  'groups-at-odds',
  'views-collected',
  'others-choose',
  'children-alone',
  'migrant-children',
  'child-dangers-named',
  'separation-at-stake',
  'reintegration-supported',
  'travel-home-paid',
  'return-across-border',
  'return-inside-country',
  'return-passes-border',
  'works-where-people-return',
  'returned-by-others',
  'still-displaced',
  'displaced-return',
  'place-may-be-unsafe',
  'full-stage',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** Whether a fact holds, and the place in the proposal that decided it. */
export interface FactResult {
  readonly holds: boolean;
  readonly decidedBy?: string;
}

export function isFactName(name: string): name is FactName {
  return FACT_NAMES.some((known) => known === name);
}
