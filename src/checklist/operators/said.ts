import type { Context } from '../context.js';
import { find } from '../finders/find.js';
import type { CarriedJudge, SaidJudge } from '../format.js';
import type { Found } from '../found.js';
import { answer, type Outcome } from './outcome.js';
import { basisOf, contradicted, denial, denied, forbidden, lacking, unclaimed, type Whole } from './rules.js';

/** The content stands in a text or field, concrete (judging.md, kind "said"). */
export function judgeSaid(judge: SaidJudge, whole: Whole, context: Context): Outcome {
  return judgeContent(judge, whole, context, (found) => ({
    verdict: 'met',
    answered: [answer('whole', whole.says, found)],
    missing: [],
    unsure: false,
  }));
}

/**
 * The way that `said` and `carried` share: the rules in their order, and what follows when the content is there.
 *
 * @param whenPresent the outcome for content that is said concretely
 */
export function judgeContent(
  judge: SaidJudge | CarriedJudge,
  whole: Whole,
  context: Context,
  whenPresent: (found: Found) => Outcome,
): Outcome {
  const forbiddenOutcome = forbidden(judge, whole, context);
  if (forbiddenOutcome !== undefined) return forbiddenOutcome;
  const found = find(judge.find, context);
  const denying = denial(judge, context);
  if (found.state === 'present') {
    return denying.state === 'present'
      ? contradicted([answer('whole', whole.says, found)], denying, whole)
      : whenPresent(found);
  }
  if (denying.state === 'present') return denied(denying, whole);
  const partly = find(judge.partly, context);
  const half = [partly, found].find(
    ({ state }) => state === 'present' || state === 'half' || state === 'planned',
  );
  if (found.state === 'negated' && half === undefined) return denied(found, whole);
  if (found.state === 'hedged' && partly.state !== 'present') return review('hedged', whole, found);
  if (half !== undefined) {
    return {
      verdict: 'partly-met',
      answered: [answer('whole', whole.says, half)],
      missing: [lacking(whole, { state: half.state, pieces: [] })],
      unsure: false,
    };
  }
  const unsettled = find(judge.review_if, context);
  if (unsettled.state === 'present') return review('not-recognised', whole, unsettled);
  const left = unclaimed(judge.unsure_in, context);
  if (left.state === 'present') return review('not-recognised', whole, left);
  return {
    verdict: 'not-met',
    basis: basisOf(judge, [found], context),
    answered: found.state === 'hollow' ? [answer('hollow', whole.says, found)] : [],
    missing: [lacking(whole, found)],
    unsure: false,
  };
}

function review(reason: 'hedged' | 'not-recognised', whole: Whole, found: Found): Outcome {
  return {
    verdict: 'needs-review',
    reason,
    answered: [answer('whole', whole.says, found)],
    missing: [],
    unsure: true,
  };
}
