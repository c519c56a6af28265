import { isObserving } from '../../narrative/observing.js';
import type { Passage } from '../../narrative/passage.js';
import { child } from '../../proposal/pointer.js';
import type { Context } from '../context.js';
import { find } from '../finders/find.js';
import type { Judge } from '../format.js';
import { ABSENT, type Found } from '../found.js';
import type { Basis } from '../outcome.js';
import { passagesUnder } from '../passages.js';
import { isGiven, type PlacedValue, valuesAt } from '../tree.js';
import { answer, type MissingPart, type Outcome } from './outcome.js';

/** What a requirement asks for as a whole, in words and by place: used where a kind has no parts of its own. */
export interface Whole {
  readonly says: string;
  readonly belongs: string;
}

/** What the row itself forbids wins over everything else (judging.md, "Which rule wins"). */
export function forbidden(judge: Judge, whole: Whole, context: Context): Outcome | undefined {
  const found = find(judge.not_met_if, context);
  if (found.state !== 'present') return undefined;
  return {
    verdict: 'not-met',
    basis: 'declared',
    answered: [answer('forbidden', whole.says, found)],
    missing: [lacking(whole, found)],
    unsure: false,
  };
}

/** What is so today stands here (dangers, who is left out, what people lack): it denies nothing of what the project does. */
const BEFORE_THE_PROJECT =
  /^\/(analysis|community_engagement\/mapping|people\/groups\/\d+\/(barriers|vulnerability))(\/|$)/;

/** A sentence that says there is none. */
export function denial(judge: Judge, context: Context): Found {
  if (judge.denied_by === undefined) return ABSENT;
  const found = find(
    judge.denied_by.map((concept) => ({ concept })),
    context,
  );
  const asksOfAnalysis = judge.home.some((field) => field.startsWith('analysis'));
  const pieces = found.pieces.filter(
    ({ pointer }) =>
      !BEFORE_THE_PROJECT.test(pointer) || (asksOfAnalysis && pointer.startsWith('/analysis/')),
  );
  return pieces.length === 0 ? ABSENT : { ...found, pieces };
}

/** Denied in one place and answered in another: two different answers to what is asked. */
export function contradicted(answered: Outcome['answered'], denied: Found, whole: Whole): Outcome {
  return {
    verdict: 'needs-review',
    reason: 'contradicted',
    answered: [...answered, answer('denied', whole.says, denied)],
    missing: [],
    unsure: false,
  };
}

export function denied(found: Found, whole: Whole, missing: readonly MissingPart[] = []): Outcome {
  return {
    verdict: 'not-met',
    basis: 'declared',
    answered: [answer('denied', whole.says, found)],
    missing: missing.length > 0 ? missing : [lacking(whole, found)],
    unsure: false,
  };
}

/** A person must judge what was read. */
export function toReview(reason: 'hedged' | 'not-recognised', answered: Outcome['answered']): Outcome {
  return { verdict: 'needs-review', reason, answered, missing: [], unsure: true };
}

/**
 * Whether nobody can argue with a "not met" (product.md, "Verdicts"): it is said to be absent, or in the home fields stands nothing, a
 * placeholder, or template words and nothing else. Else something was read, and says too little.
 */
export function basisOf(judge: Judge, found: readonly Found[], context: Context): Basis {
  if (found.some(({ state }) => state === 'negated')) return 'declared';
  const hollow = found.filter(({ state }) => state === 'hollow').flatMap(({ pieces }) => pieces);
  const written = [
    ...judge.home.flatMap((pattern) => valuesAt(context.proposal, pattern)),
    ...hollow.flatMap(({ pointer }) => valuesAt(context.proposal, '', pointer)),
  ];
  return written.some((one) => saysSomething(one, context)) ? 'read' : 'declared';
}

/** A figure or choice is given, or a text holds more than a placeholder or template words; an id says nothing. */
function saysSomething({ pointer, value }: PlacedValue, context: Context): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).some(
      ([key, below]) =>
        key !== 'id' && saysSomething({ pointer: child(pointer, key), value: below }, context),
    );
  const passage = context.reading.byPointer.get(pointer);
  if (passage === undefined) return isGiven(value);
  return passage.copyOf !== undefined || (!passage.placeholder && !isTemplate(passage));
}

function isTemplate({ tokens, symbols }: Passage): boolean {
  return tokens.every(
    (token, i) =>
      token.kind === 'mark' || token.skipped || symbols.isTemplate(i) || symbols.has(['<@organisation>'], i),
  );
}

export function lacking(whole: Whole, found: Found): MissingPart {
  return {
    part: 'whole',
    says: whole.says,
    belongs: whole.belongs,
    state: found.state,
    pieces: found.pieces,
  };
}

/** A text in a narrow field that says something checkable which no phrase of any requirement claimed. */
export function unclaimed(fields: readonly string[] | undefined, context: Context): Found {
  const left = (fields ?? []).flatMap((field) =>
    passagesUnder(context.reading, field).filter(
      (passage) =>
        passage.field === field &&
        !passage.placeholder &&
        passage.hits.every(({ concept }) => isObserving(concept)) &&
        passage.facts.some((facts) => facts.some(({ kind }) => kind !== 'group')),
    ),
  );
  return left.length === 0
    ? { state: 'absent', pieces: [] }
    : { state: 'present', pieces: left.map(({ pointer }) => ({ pointer })) };
}
