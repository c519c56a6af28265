import { activities, budgetLines, indicators, measures, risks } from '../proposal/elements.js';
import type { Context } from './context.js';
import type { Piece } from './found.js';
import { isGiven, valuesAt } from './tree.js';

/** Four facts about a piece of evidence, shown and not scored (judging.md, "Strength"). */
export interface Strength {
  readonly who: boolean;
  readonly when: boolean;
  readonly money: boolean;
  readonly measured: boolean;
}

const OWNER_KEYS = ['owner', 'focal_person', 'role'];
const TIME_KEYS = ['start', 'end', 'review', 'frequency', 'response_days', 'checked_on', 'date'];

export function strengthOf(piece: Piece, context: Context): Strength {
  const element = elementAt(piece.pointer);
  const ids = idsAround(element, context);
  const has = (keys: readonly string[]) =>
    element !== '' &&
    keys.some((key) => valuesAt(context.proposal, key, element).some(({ value }) => isGiven(value)));
  const kinds = factKindsOf(piece, context);
  return {
    who: has(OWNER_KEYS) || kinds.has('role'),
    when: has(TIME_KEYS) || kinds.has('when'),
    money:
      element.startsWith('/budget/lines/') ||
      budgetLines(context.proposal).some(({ value }) => value.covers?.some((id) => ids.has(id))),
    measured:
      /\/indicators\/\d+$/.test(element) ||
      indicators(context.proposal).some(({ value }) => value.follows?.some((id) => ids.has(id))),
  };
}

/** The nearest element of a list that a pointer stands in; empty outside of lists. */
function elementAt(pointer: string): string {
  return /^(.*\/\d+)(?:\/[^/\d][^/]*)*$/.exec(pointer)?.[1] ?? '';
}

/** The element's own id, those that it points to and those of the activities that answer it. */
function idsAround(element: string, context: Context): ReadonlySet<string> {
  const { proposal } = context;
  const ids = new Set<string>();
  if (element === '') return ids;
  const own = valuesAt(proposal, 'id', element)[0]?.value;
  if (typeof own === 'string') ids.add(own);
  const measure = measures(proposal).find(({ pointer }) => pointer === element);
  for (const activity of measure?.value.activities ?? []) ids.add(activity);
  const risk = risks(proposal).find(({ pointer }) => pointer === element)?.value.id;
  if (risk !== undefined)
    for (const { value } of activities(proposal))
      if (value.id !== undefined && value.mitigates?.includes(risk)) ids.add(value.id);
  return ids;
}

/** Kinds of checkable facts in the clauses that the piece quotes. */
function factKindsOf(piece: Piece, context: Context): ReadonlySet<string> {
  const passage = context.reading.byPointer.get(piece.pointer);
  if (passage === undefined) return new Set();
  const kinds = passage.clauses.flatMap((clause, i) => {
    const start = passage.tokens[clause.from]?.start ?? 0;
    const end = passage.tokens[clause.to - 1]?.end ?? 0;
    const quoted = piece.from === undefined || (start < (piece.to ?? 0) && end > piece.from);
    return quoted ? (passage.facts[i] ?? []).map(({ kind }) => kind) : [];
  });
  return new Set(kinds);
}
