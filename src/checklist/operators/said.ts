import type { Context } from '../context.js';
import { find } from '../finders/find.js';
import type { CarriedJudge, SaidJudge } from '../format.js';
import { type Found, isSome, orPartly } from '../found.js';
import { answer, type Outcome } from './outcome.js';
import {
  basisOf,
  contradicted,
  denial,
  denied,
  forbidden,
  lacking,
  toReview,
  unclaimed,
  type Whole,
} from './rules.js';

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
 * @param isHalf whether hollow content counts as half for another reason
 */
export function judgeContent(
  judge: SaidJudge | CarriedJudge,
  whole: Whole,
  context: Context,
  whenPresent: (found: Found) => Outcome,
  isHalf: (hollow: Found) => boolean = () => false,
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
  const said = orPartly(found, find(judge.partly, context));
  if (said.state === 'negated') return denied(said, whole);
  if (said.state === 'hedged') return toReview('hedged', [answer('whole', whole.says, said)]);
  if (isSome(said) || (said.state === 'hollow' && isHalf(said))) {
    return {
      verdict: 'partly-met',
      answered: [answer('whole', whole.says, said)],
      missing: [lacking(whole, { state: said.state, pieces: [] })],
      unsure: false,
    };
  }
  const unsettled = find(judge.review_if, context);
  if (unsettled.state === 'present')
    return toReview('not-recognised', [answer('whole', whole.says, unsettled)]);
  const left = unclaimed(judge.unsure_in, context);
  if (left.state === 'present') return toReview('not-recognised', [answer('whole', whole.says, left)]);
  return {
    verdict: 'not-met',
    basis: basisOf(judge, [said], context),
    answered: said.state === 'hollow' ? [answer('hollow', whole.says, said)] : [],
    missing: [lacking(whole, said)],
    unsure: false,
  };
}
