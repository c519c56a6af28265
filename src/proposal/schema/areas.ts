import { offered as childProtection } from './areas/child-protection.js';
import { offered as communityEngagement } from './areas/community-engagement.js';
import { offered as counterTrafficking } from './areas/counter-trafficking.js';
import { offered as genderBasedViolence } from './areas/gender-based-violence.js';
import { offered as returnAndReintegration } from './areas/return-and-reintegration.js';

/** What a project can offer in each area (proposal-format.md), in the order of the areas. */
export const offers = {
  'counter-trafficking': counterTrafficking,
  'child-protection': childProtection,
  'gender-based-violence': genderBasedViolence,
  'return-and-reintegration': returnAndReintegration,
  'community-engagement': communityEngagement,
} as const;
