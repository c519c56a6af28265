import type { Context } from '../context.js';
import { decide } from '../facts/condition.js';
import { find } from '../finders/find.js';
import type { Part, PartsJudge } from '../format.js';
import { ABSENT, type Found, isSome, orPartly } from '../found.js';
import { answer, gapOf, type MissingPart, type Outcome } from './outcome.js';
import {
  basisOf,
  contradicted,
  denial,
  denied,
  forbidden,
  toReview,
  unclaimed,
  type Whole,
} from './rules.js';

interface JudgedPart {
  readonly part: Part;
  readonly found: Found;
  readonly unsure: Found;
}

/** The number of named parts that the register asks for, each concrete (judging.md, kind "parts"). */
export function judgeParts(judge: PartsJudge, whole: Whole, context: Context): Outcome {
  const forbiddenOutcome = forbidden(judge, whole, context);
  if (forbiddenOutcome !== undefined) return forbiddenOutcome;

  const asked = judge.parts.filter((part) => part.when === undefined || decide(part.when, context).holds);
  const judged = withoutLoneCompanions(asked.map((part) => judgePart(part, context)));
  const need = Math.min(judge.need ?? judged.length, judged.length);
  const there = judged.filter(({ found }) => found.state === 'present');
  const some = judged.filter(({ found }) => isSome(found));
  const answered = some.map(({ part, found }) => answer(part.part, part.says, found));
  const missing = judged
    .filter(({ found }) => found.state !== 'present')
    .map((one) => lackingPart(one, whole));
  const lacksRequired = judged.some(({ part, found }) => part.required && !isSome(found));
  const denying = denial(judge, context);

  if (there.length >= need && !lacksRequired) {
    if (denying.state === 'present') return contradicted(answered, denying, whole);
    return { verdict: 'met', answered, missing: [], unsure: false };
  }
  if (denying.state === 'present') return denied(denying, whole, missing);
  if (some.length >= (judge.at_least ?? 1) && !lacksRequired) {
    return { verdict: 'partly-met', answered, missing, unsure: judged.some(isUnsure) };
  }
  const undecided = undecidedParts(judged);
  const hedged = undecided.filter(({ found }) => found.state === 'hedged');
  if (hedged.length > 0)
    return toReview('hedged', [
      ...hedged.map(({ part, found }) => answer(part.part, part.says, found)),
      ...answered,
    ]);
  const unsettled = find(judge.review_if, context);
  if (unsettled.state === 'present')
    return toReview('not-recognised', [answer('whole', whole.says, unsettled), ...answered]);
  const unsure = undecided.filter(isUnsure);
  if (unsure.length > 0 && !judged.some(({ found }) => found.state === 'negated'))
    return toReview('not-recognised', [
      ...unsure.map((one) => answer(one.part.part, one.part.says, one.unsure)),
      ...answered,
    ]);
  return {
    verdict: 'not-met',
    basis: basisOf(
      judge,
      judged.map(({ found }) => found),
      context,
    ),
    answered: judged
      .filter(({ found }) => found.state === 'hollow' || found.state === 'negated')
      .map(({ part, found }) => answer(part.part, part.says, found)),
    missing,
    unsure: false,
  };
}

/** Parts of which a person could find more: where required ones are lacking, only these, and each of them. */
function undecidedParts(judged: readonly JudgedPart[]): readonly JudgedPart[] {
  const isUndecided = (one: JudgedPart) => one.found.state === 'hedged' || isUnsure(one);
  const lacking = judged.filter(({ part, found }) => part.required && !isSome(found));
  if (lacking.length > 0) return lacking.every(isUndecided) ? lacking : [];
  return judged.filter(isUndecided);
}

function judgePart(part: Part, context: Context): JudgedPart {
  const found = orPartly(find(part.find, context), find(part.partly, context));
  const isOpen = found.state === 'absent' || found.state === 'hollow';
  return { part, found, unsure: isOpen ? unclaimed(part.unsure_in, context) : ABSENT };
}

/** A part that is nearly always there counts only in the passage of another part (judging.md). */
function withoutLoneCompanions(judged: readonly JudgedPart[]): readonly JudgedPart[] {
  const others = new Set(
    judged
      .filter(({ part, found }) => !part.companion && (found.state === 'present' || found.state === 'half'))
      .flatMap(({ found }) => found.pieces.map(({ pointer }) => elementOf(pointer))),
  );
  return judged.map((one) => {
    if (!one.part.companion || one.found.state === 'absent') return one;
    const pieces = one.found.pieces.filter(({ pointer }) => others.has(elementOf(pointer)));
    return { ...one, found: pieces.length === 0 ? ABSENT : { ...one.found, pieces } };
  });
}

/** The element of a list that a pointer stands in, or the pointer itself. */
function elementOf(pointer: string): string {
  return /^(.*\/\d+)(?:\/[a-z_]+)*$/.exec(pointer)?.[1] ?? pointer;
}

function lackingPart({ part, found, unsure }: JudgedPart, whole: Whole): MissingPart {
  return {
    part: part.part,
    says: part.says,
    belongs: part.belongs ?? whole.belongs,
    ...gapOf(found),
    ...(unsure.state === 'present' ? { pieces: unsure.pieces } : {}),
  };
}

function isUnsure({ unsure }: JudgedPart): boolean {
  return unsure.state === 'present';
}
