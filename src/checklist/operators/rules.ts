import type { Context } from '../context.js';
import { find } from '../finders/find.js';
import type { Judge } from '../format.js';
import type { Found } from '../found.js';
import type { Basis } from '../outcome.js';
import { isGiven, valuesAt } from '../tree.js';
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

/** A sentence that says there is none. */
export function denial(judge: Judge, context: Context): Found {
  if (judge.denied_by === undefined) return { state: 'absent', pieces: [] };
  return find(
    judge.denied_by.map((concept) => ({ concept })),
    context,
  );
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

/** Nothing that could count: declared where nothing is written in the home fields, read where something was and says too little. */
export function basisOf(judge: Judge, found: readonly Found[], context: Context): Basis {
  if (found.some(({ state }) => state === 'negated')) return 'declared';
  if (found.some(({ state }) => state === 'hollow') && !isAllTemplate(found, context)) return 'read';
  return homeIsEmpty(judge, context) ? 'declared' : 'read';
}

/** Template words and nothing else: nobody can argue. */
function isAllTemplate(found: readonly Found[], context: Context): boolean {
  const hollow = found.filter(({ state }) => state === 'hollow').flatMap(({ pieces }) => pieces);
  return hollow.every(({ pointer }) => context.reading.byPointer.get(pointer)?.facts.flat().length === 0);
}

function homeIsEmpty(judge: Judge, context: Context): boolean {
  return judge.home.every((pattern) =>
    valuesAt(context.proposal, pattern).every(
      ({ pointer, value }) => !isGiven(value) || isOnlyPlaceholder(pointer, context),
    ),
  );
}

function isOnlyPlaceholder(pointer: string, context: Context): boolean {
  const passages = context.reading.passages.filter(
    (passage) => passage.pointer === pointer || passage.pointer.startsWith(`${pointer}/`),
  );
  return passages.length > 0 && passages.every(({ placeholder, copyOf }) => placeholder && copyOf === undefined);
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
    context.reading.passages.filter(
      (passage) =>
        passage.field === field &&
        !passage.placeholder &&
        passage.hits.length === 0 &&
        passage.facts.some((facts) => facts.some(({ kind }) => kind !== 'group')),
    ),
  );
  return left.length === 0
    ? { state: 'absent', pieces: [] }
    : { state: 'present', pieces: left.map(({ pointer }) => ({ pointer })) };
}
