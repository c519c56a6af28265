import type { Reading } from '../../narrative/reading.js';
import { channels } from '../../proposal/elements.js';
import type { FactResult } from './names.js';
import { whereHit } from './where.js';

const AIMS = ['results.goal', 'results.outcomes.*.statement', 'results.outcomes.*.outputs.*.statement'];
const AT_ODDS = ['analysis', 'risks.*.description', 'people.groups.*.vulnerability', 'community_engagement'];
const COHESION = [...AIMS, 'project.title', 'project.summary', 'community_engagement', 'results'];

/** CE-09: tension between groups is in the analysis, or cohesion is among the aims. */
export function groupsAtOdds(reading: Reading): FactResult {
  const place = whereHit(reading, 'ce-at-odds', AT_ODDS) ?? whereHit(reading, 'ce-cohesion-aim', COHESION);
  return place === undefined
    ? { holds: false, decidedBy: '/analysis/situation' }
    : { holds: true, decidedBy: place };
}

const WORK = [
  'community_engagement',
  'results',
  'monitoring',
  'accountability',
  'protection',
  'project.summary',
  'analysis.protection.methods',
  'analysis.protection.text',
  'budget.lines.*.description',
];

/** CE-16: views, maps, feedback or perception data are collected; a channel collects feedback. */
export function viewsCollected(reading: Reading): FactResult {
  const [channel] = channels(reading.document.proposal);
  if (channel !== undefined) return { holds: true, decidedBy: channel.pointer };
  const place = whereHit(reading, 'ce-views-collected', WORK);
  return place === undefined
    ? { holds: false, decidedBy: '/community_engagement/offers' }
    : { holds: true, decidedBy: place };
}

const CHOOSING = [
  'people.groups.*.selection',
  'community_engagement',
  'results',
  'project.summary',
  'protection',
  'partners.*.role',
  'accountability.text',
  'risks.*.mitigation',
  'unplaced',
];

/** CE-17: committees, leaders or volunteers choose people or hand out help. */
export function othersChoose(reading: Reading): FactResult {
  const place = whereHit(reading, 'ce-others-choose', CHOOSING);
  return place === undefined
    ? { holds: false, decidedBy: '/people/groups' }
    : { holds: true, decidedBy: place };
}
