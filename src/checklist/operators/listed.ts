import type { Context } from '../context.js';
import { decide } from '../facts/condition.js';
import { find } from '../finders/find.js';
import type { ListedJudge, Need } from '../format.js';
import type { Found } from '../found.js';
import { filterElements } from '../structures/filters.js';
import { isGiven, type PlacedValue, valuesAt } from '../tree.js';
import { answer, type MissingPart, type Outcome } from './outcome.js';
import { basisOf, contradicted, denial, denied, forbidden, lacking, type Whole } from './rules.js';

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

  if (judged.length > 0 && complete.length === judged.length) {
    if (denying.state === 'present') return contradicted(answered, denying, whole);
    return { verdict: 'met', answered, missing: [], unsure: false };
  }
  const partlyBy = (one: JudgedElement) =>
    one.needs.some(
      ({ need, found }) =>
        (judge.partly_need === undefined || need.need === judge.partly_need) &&
        (found.state === 'present' ||
          (judge.partly_need === undefined && (found.state === 'half' || found.state === 'planned'))),
    );
  const inText = textOutcome(judge, whole, context);
  if (judged.some(partlyBy))
    return inText?.verdict === 'met' ? inText : { verdict: 'partly-met', answered, missing, unsure: false };
  if (inText !== undefined) return inText;
  if (denying.state === 'present') return denied(denying, whole, missing);
  const founds = judged.flatMap(({ needs }) => needs.map(({ found }) => found));
  const hedged = judged.flatMap(({ needs }) => needs).filter(({ found }) => found.state === 'hedged');
  if (hedged.length > 0) {
    const parts = hedged.map(({ need, found }) => answer(need.need, need.says, found));
    return { verdict: 'needs-review', reason: 'hedged', answered: parts, missing: [], unsure: true };
  }
  return {
    verdict: 'not-met',
    basis: basisOf(judge, founds, context),
    answered: judged.flatMap(({ needs }) =>
      needs
        .filter(({ found }) => found.state === 'hollow')
        .map(({ need, found }) => answer(need.need, need.says, found)),
    ),
    missing: missing.length > 0 ? missing : [lacking(whole, { state: 'absent', pieces: [] })],
    unsure: false,
  };
}

function elementsOf(judge: ListedJudge, context: Context): readonly PlacedValue[] {
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
    needs
      .filter(({ found }) => found.state === 'present' || found.state === 'half' || found.state === 'planned')
      .map(({ need, found }) => answer(need.need, need.says, found)),
  );
}

function lackingNeeds({ element, needs }: JudgedElement): MissingPart[] {
  return needs
    .filter(({ found }) => found.state !== 'present')
    .map(({ need, found }) => ({
      part: need.need,
      says: need.says,
      belongs: need.belongs ?? need.need,
      state: found.state,
      element: element.pointer,
      pieces: found.pieces,
    }));
}

/** Elements that stand in a text instead of the list: the text is read as the list (judging.md). */
function textOutcome(judge: ListedJudge, whole: Whole, context: Context): Outcome | undefined {
  if (judge.in_text === undefined) return undefined;
  const found = find(judge.in_text.find, context);
  if (found.state !== 'present' && found.state !== 'half') return undefined;
  const answered = [answer('whole', whole.says, found)];
  return judge.in_text.gives === 'met' && found.state === 'present'
    ? { verdict: 'met', answered, missing: [], unsure: false }
    : {
        verdict: 'partly-met',
        answered,
        missing: [lacking(whole, { state: 'half', pieces: [] })],
        unsure: false,
      };
}
