import type { Context } from '../context.js';
import type { Found } from '../found.js';
import { analysisStructures } from './analysis.js';
import { askedStructures } from './asked.js';
import { atHomeStructures } from './at-home.js';
import { barrierStructures } from './barriers.js';
import { budgetStructures } from './budget.js';
import { channelStructures } from './channels.js';
import { childDangerStructures } from './child-dangers.js';
import { childServiceStructures } from './child-services.js';
import { childrenNamedStructures } from './children-named.js';
import { empowermentStructures } from './empowerment.js';
import { engagementStructures } from './engagement.js';
import { evaluationStructures } from './evaluation.js';
import { gbvStructures } from './gbv.js';
import { groupStructures } from './groups.js';
import { hostStructures } from './hosts.js';
import { indicatorStructures } from './indicators.js';
import { mobilityStructures } from './mobility.js';
import { overlookedStructures } from './overlooked.js';
import { ownHarmStructures } from './own-harm.js';
import { participationStructures } from './participation.js';
import { partnerStructures } from './partners.js';
import { reachStructures } from './reach.js';
import { referralStructures } from './referral.js';
import { returnStructures } from './return.js';
import { riskStructures } from './risks.js';
import { sectorStructures } from './sectors.js';
import { sectorChildrenStructures } from './sectors-children.js';
import { teamStructures } from './team.js';
import { traffickingStructures } from './trafficking.js';
import { trainingStructures } from './training.js';

/** Logic in code that a finder may name: it reads a structure of the proposal and says how far it holds. */
export type Structure = (context: Context) => Found;

export const structures: ReadonlyMap<string, Structure> = new Map([
  ...Object.entries(analysisStructures),
  ...Object.entries(groupStructures),
  ...Object.entries(askedStructures),
  ...Object.entries(mobilityStructures),
  ...Object.entries(riskStructures),
  ...Object.entries(returnStructures),
  ...Object.entries(referralStructures),
  ...Object.entries(channelStructures),
  ...Object.entries(budgetStructures),
  ...Object.entries(indicatorStructures),
  ...Object.entries(participationStructures),
  ...Object.entries(partnerStructures),
  ...Object.entries(teamStructures),
  ...Object.entries(traffickingStructures),
  ...Object.entries(trainingStructures),
  ...Object.entries(barrierStructures),
  ...Object.entries(hostStructures),
  ...Object.entries(overlookedStructures),
  ...Object.entries(ownHarmStructures),
  ...Object.entries(reachStructures),
  ...Object.entries(atHomeStructures),
  ...Object.entries(empowermentStructures),
  ...Object.entries(engagementStructures),
  ...Object.entries(evaluationStructures),
  ...Object.entries(sectorStructures),
  ...Object.entries(gbvStructures),
  ...Object.entries(childrenNamedStructures),
  ...Object.entries(childDangerStructures),
  ...Object.entries(childServiceStructures),
  ...Object.entries(sectorChildrenStructures),
]);
