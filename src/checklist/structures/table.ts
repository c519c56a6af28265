import type { Context } from '../context.js';
import type { Found } from '../found.js';
import { analysisStructures } from './analysis.js';
import { askedStructures } from './asked.js';
import { channelStructures } from './channels.js';
import { groupStructures } from './groups.js';
import { mobilityStructures } from './mobility.js';
import { referralStructures } from './referral.js';
import { riskStructures } from './risks.js';
import { budgetStructures } from './budget.js';
import { indicatorStructures } from './indicators.js';
import { participationStructures } from './participation.js';
import { partnerStructures } from './partners.js';
import { teamStructures } from './team.js';
import { trainingStructures } from './training.js';

/** Logic in code that a finder may name: it reads a structure of the proposal and says how far it holds. */
export type Structure = (context: Context) => Found;

export const structures: ReadonlyMap<string, Structure> = new Map([
  ...Object.entries(analysisStructures),
  ...Object.entries(groupStructures),
  ...Object.entries(askedStructures),
  ...Object.entries(mobilityStructures),
  ...Object.entries(riskStructures),
  ...Object.entries(referralStructures),
  ...Object.entries(channelStructures),
  ...Object.entries(budgetStructures),
  ...Object.entries(indicatorStructures),
  ...Object.entries(participationStructures),
  ...Object.entries(partnerStructures),
  ...Object.entries(teamStructures),
  ...Object.entries(trainingStructures),
]);
