import type { Passage } from '../../narrative/passage.js';
import { isUnder } from '../tree.js';

/** Places that describe nothing that is done, or that answer only what asks for them (judging.md, "Not every place answers"). */
const ANSWERS_ONLY_ITS_OWN = [
  'project.title',
  'analysis.protection.threats.*.description',
  'people.groups.*.vulnerability',
  'risks.*.description',
  'project.requested_by',
  'project.does_not_apply',
  'project.wording_exceptions',
  'results.goal',
  'people.groups.*.figures_note',
  'safeguarding.psea',
  'safeguarding.child_safeguarding.policy',
  'safeguarding.child_safeguarding.checks',
  'safeguarding.child_safeguarding.conduct',
  'safeguarding.child_safeguarding.reporting',
  'safeguarding.child_safeguarding.response',
  'safeguarding.child_safeguarding.training',
  'data_protection.purpose',
  'data_protection.consent',
  'data_protection.access',
  'data_protection.sharing',
  'data_protection.retention',
  'data_protection.correction',
  'data_protection.leak',
];

/** Whether a text may answer a requirement whose answer belongs elsewhere. */
export function answersElsewhere(passage: Passage): boolean {
  if (passage.kind === 'name') return false;
  if (/(^|\.)indicators\./.test(passage.field)) return false;
  return !ANSWERS_ONLY_ITS_OWN.some((pattern) => isUnder(passage.field, pattern));
}
