import type { Context } from '../context.js';
import { decide } from '../facts/condition.js';
import { find } from '../finders/find.js';
import type { ListedJudge, Need } from '../format.js';
import { type Found, isSome } from '../found.js';
import { filterElements } from '../structures/filters.js';
import { isGiven, type PlacedValue, valuesAt } from '../tree.js';
import { answer, gapOf, type MissingPart, type Outcome } from './outcome.js';
import { basisOf, contradicted, denial, denied, forbidden, lacking, toReview, type Whole } from './rules.js';

interface JudgedElement {
  readonly element: PlacedValue;
  readonly needs: readonly { readonly need: Need; readonly found: Found }[];
}

/** Every element of the list satisfies every need (judging.md, kind "listed"). */
export function judgeListed(judge: ListedJudge, whole: Whole, context: Context): Outcome {
  const forbiddenOutcome = forbidden(judge, whole, context);
  if (forbiddenOutcome !== undefined) return forbiddenOutcome;

  const needs = judge.needs.filter((need) => need.when === undefined || decide(need.when, context).holds);
  const judged = elementsOf(judge, context).map((element) => judgeElement(element, needs, context));
  const complete = judged.filter(({ needs }) => needs.every(({ found }) => found.state === 'present'));
  const denying = denial(judge, context);
  const answered = answeredNeeds(judged);
  const missing = judged.flatMap((one) => lackingNeeds(one));

  if (judged.length > 0 && complete.length === judged.length)
    return denying.state === 'present' ? contradicted(answered, denying, whole) : met(answered);
  const inText = find(judge.in_text?.find, context);
  const told = [answer('whole', whole.says, inText)];
  if (inText.state === 'present' && judge.in_text?.gives === 'met')
    return denying.state === 'present' ? contradicted(told, denying, whole) : met(told);
  if (denying.state === 'present') return denied(denying, whole, missing);
  if (judged.some((one) => hasSome(one, judge.partly_need)))
    return { verdict: 'partly-met', answered, missing, unsure: false };
  if (isSome(inText))
    return {
      verdict: 'partly-met',
      answered: told,
      missing: [lacking(whole, { state: 'half', pieces: [] })],
      unsure: false,
    };
  const founds = judged.flatMap(({ needs }) => needs.map(({ found }) => found));
  const hedged = [
    ...judged
      .flatMap(({ needs }) => needs)
      .map(({ need, found }) => answer(need.need, need.says, found))
      .filter(({ state }) => state === 'hedged'),
    ...(inText.state === 'hedged' ? told : []),
  ];
  if (hedged.length > 0) return toReview('hedged', hedged);
  const unsettled = find(judge.review_if, context);
  if (unsettled.state === 'present')
    return toReview('not-recognised', [answer('whole', whole.says, unsettled)]);
  return {
    verdict: 'not-met',
    basis: basisOf(judge, [...founds, inText], context),
    answered: judged.flatMap(({ needs }) =>
      needs
        .filter(({ found }) => found.state === 'hollow')
        .map(({ need, found }) => answer(need.need, need.says, found)),
    ),
    missing: missing.length > 0 ? missing : [lacking(whole, { state: 'absent', pieces: [] })],
    unsure: false,
  };
}

/** Whether an element has any of what is asked, or the one need that counts for partly met. */
function hasSome({ needs }: JudgedElement, partlyNeed: string | undefined): boolean {
  return needs.some(({ need, found }) =>
    partlyNeed === undefined ? isSome(found) : need.need === partlyNeed && found.state === 'present',
  );
}

/** The elements of the list that are looked at. */
export function elementsOf(judge: ListedJudge, context: Context): readonly PlacedValue[] {
  const elements = valuesAt(context.proposal, judge.list)
    .flatMap(({ pointer, value }) =>
      Array.isArray(value)
        ? value.map((item: unknown, i) => ({ pointer: `${pointer}/${i}`, value: item }))
        : [{ pointer, value }],
    )
    .filter(({ value }) => isGiven(value));
  return filterElements(elements, judge.where, context);
}

function judgeElement(element: PlacedValue, needs: readonly Need[], context: Context): JudgedElement {
  const scoped: Context = { ...context, scope: element.pointer };
  return { element, needs: needs.map((need) => ({ need, found: find(need.find, scoped) })) };
}

function answeredNeeds(judged: readonly JudgedElement[]): Outcome['answered'] {
  return judged.flatMap(({ needs }) =>
    needs.filter(({ found }) => isSome(found)).map(({ need, found }) => answer(need.need, need.says, found)),
  );
}

function lackingNeeds({ element, needs }: JudgedElement): MissingPart[] {
  return needs
    .filter(({ found }) => found.state !== 'present')
    .map(({ need, found }) => ({
      part: need.need,
      says: need.says,
      belongs: need.belongs ?? need.need,
      element: element.pointer,
      ...gapOf(found),
    }));
}

function met(answered: Outcome['answered']): Outcome {
  return { verdict: 'met', answered, missing: [], unsure: false };
}
