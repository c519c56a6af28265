import type { Context } from '../checklist/context.js';
import { findersOf } from '../checklist/finders-of.js';
import type { Finder, Judge } from '../checklist/format.js';
import type { Outcome } from '../checklist/operators/outcome.js';
import type { LoadedRequirement } from '../checklist/requirements.js';
import { isUnder, patternOf } from '../checklist/tree.js';
import { proposalShape, type Shape } from '../proposal/shape.js';

/**
 * A faulty value, left out of the judging, that could change the verdict: `unreadable` ranks with unsure (judging.md, "When a person
 * must judge").
 *
 * @returns its JSON Pointer
 */
export function unreadableValue(
  requirement: LoadedRequirement,
  outcome: Outcome,
  context: Context,
): string | undefined {
  if (isSettled(outcome)) return undefined;
  const { judge } = requirement;
  const named = findersOf(judge).flatMap(({ finder, scope }) => namedBy(finder, scope));
  const around = [...judge.home, ...('list' in judge ? [judge.list] : [])];
  return context.reading.document.unreadable.find((pointer) => {
    const field = patternOf(pointer);
    if (named.some((one) => isUnder(field, one) || isUnder(one, field))) return true;
    return around.some((one) => isUnder(field, one)) && (isText(field) || isReadByCode(judge));
  });
}

/** A rule that ranks above unsure decided: nothing that could not be read would have changed it. */
export function isSettled({ verdict, reason, answered }: Outcome): boolean {
  if (verdict === 'needs-review') return reason !== 'not-recognised';
  if (verdict === 'met') return true;
  return answered.some(
    ({ part, state }) =>
      part === 'forbidden' || part === 'denied' || (verdict === 'not-met' && state === 'negated'),
  );
}

/** The structured fields that a finder reads; a text may answer from anywhere, and counts only where the answer belongs. */
function namedBy(finder: Finder, scope: string | undefined): string[] {
  const prefix = scope === undefined ? '' : `${scope}.*.`;
  if ('field' in finder) return [prefix + finder.field];
  if ('value' in finder) return [prefix + finder.value];
  if ('recent' in finder) return [prefix + finder.recent];
  if ('count' in finder) return [...finder.count];
  if ('concept' in finder || 'structure' in finder) return [];
  const list = 'each' in finder ? finder.each : finder.any;
  return finder.has.map((key) => `${list}.*.${key}`);
}

/** Structures and filters in code may read any value of the lists that they stand for. */
function isReadByCode(judge: Judge): boolean {
  return (
    ('where' in judge && judge.where !== undefined) ||
    findersOf(judge).some(({ finder }) => 'structure' in finder)
  );
}

/** Whether words may stand at a field; an unknown key may hold anything. */
function isText(field: string): boolean {
  let shape: Shape | undefined = proposalShape;
  for (const step of field.split('.')) shape = shape && below(shape, step);
  return (
    shape === undefined || ['text', 'anything', 'figure', 'mapping', 'list', 'either'].includes(shape.is)
  );
}

function below(shape: Shape, step: string): Shape | undefined {
  if (shape.is === 'either') return below(step === '*' ? shape.list : shape.mapping, step);
  if (shape.is === 'list') return step === '*' ? shape.item : undefined;
  if (shape.is === 'mapping') return shape.keys.get(step) ?? shape.open;
  return shape.is === 'anything' ? shape : undefined;
}
