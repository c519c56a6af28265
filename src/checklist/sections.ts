/** The sections of the checklists, as gates and reports name them. */
export const SECTIONS = [
  'analysis',
  'safety-and-dignity',
  'do-no-harm',
  'meaningful-access',
  'non-discrimination',
  'accountability',
  'participation',
  'empowerment',
  'rights-and-society',
  'capacity-and-learning',
  'counter-trafficking',
  'child-protection',
  'gender-based-violence',
  'return-and-reintegration',
  'community-engagement',
] as const;
export type Section = (typeof SECTIONS)[number];
