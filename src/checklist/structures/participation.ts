import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { passagesIn, says } from './texts.js';

/**
 * In research taking part is being interviewed, so that the right to refuse and to withdraw that stands under consent is freedom to take
 * part; elsewhere consent to data is not consent to take part (judging.md).
 */
function refusalInResearch(context: Context): Found {
  if (!context.proposal.project?.kind?.includes('research')) return ABSENT;
  const free = passagesIn(context, ['data_protection.consent', 'data_protection.text']).filter((passage) =>
    says(passage, 'pa-research-refusal'),
  );
  return free.length === 0 ? ABSENT : present(free.map(({ pointer }) => ({ pointer })));
}

export const participationStructures = {
  'refusal-in-research': refusalInResearch,
};
