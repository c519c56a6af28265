import type { Context } from '../context.js';
import type { Condition } from '../format.js';
import { valuesAt } from '../tree.js';
import { isFactName } from './names.js';
import { offered } from './offers.js';
import { facts } from './table.js';

/** Whether a condition holds, in words, and the place that decided it. */
export interface Decision {
  readonly holds: boolean;
  readonly words: string;
  readonly decidedBy?: string;
}

/** Answers a condition: a fact by name, a field, or several joined by all, any, none. */
export function decide(condition: Condition, context: Context): Decision {
  if (typeof condition === 'string') return decideFact(condition, context);
  if ('all' in condition) {
    const parts = condition.all.map((part) => decide(part, context));
    const failed = parts.find(({ holds }) => !holds);
    return failed ?? joined(true, parts);
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => decide(part, context));
    return parts.find(({ holds }) => holds) ?? joined(false, parts);
  }
  if ('none' in condition) {
    const parts = condition.none.map((part) => decide(part, context));
    const holding = parts.find(({ holds }) => holds);
    return holding === undefined ? joined(true, parts) : { ...holding, holds: false };
  }
  if ('offered' in condition) return decideOffered(condition.offered, context);
  if ('declared' in condition) return decideDeclared(condition.declared, context);
  return decideField(condition, context);
}

/** What stands in the area's `offers`, or is offered by an activity, a budget line, a pathway or a sentence. */
function decideOffered(offer: string, context: Context): Decision {
  const result = offered(offer, context.reading);
  const words = offer.split('/').join(': ');
  return { ...result, words: result.holds ? `${words} is offered` : `${words} is not offered` };
}

function decideDeclared(area: string, context: Context): Decision {
  const holds = context.themes.includes(area);
  return {
    holds,
    words: holds ? `${area} is declared` : `${area} is not declared`,
    decidedBy: '/project/themes',
  };
}

function decideFact(name: string, context: Context): Decision {
  if (!isFactName(name)) throw new Error(`no fact "${name}"`);
  const result = context.fact(name);
  const words = result.holds ? facts[name]?.says : facts[name]?.saysNot;
  return { ...result, words: words ?? name };
}

function decideField(
  condition: {
    readonly field: string;
    readonly above?: number | undefined;
    readonly is?: readonly (string | boolean | number)[] | undefined;
  },
  context: Context,
): Decision {
  const fitting = valuesAt(context.proposal, condition.field).find(({ value }) => {
    if (condition.above !== undefined) return typeof value === 'number' && value > condition.above;
    const given = Array.isArray(value) ? value : [value];
    return (
      condition.is === undefined || given.some((item) => condition.is?.some((wanted) => wanted === item))
    );
  });
  const wanted =
    condition.above !== undefined
      ? ` above ${condition.above}`
      : condition.is === undefined
        ? ''
        : `: ${condition.is.join(', ')}`;
  return fitting === undefined
    ? { holds: false, words: `${condition.field} is not given${wanted}` }
    : { holds: true, words: `${condition.field}${wanted}`, decidedBy: fitting.pointer };
}

function joined(holds: boolean, parts: readonly Decision[]): Decision {
  const decidedBy = parts.find((part) => part.decidedBy !== undefined)?.decidedBy;
  return {
    holds,
    words: parts.map(({ words }) => words).join('; '),
    ...(decidedBy === undefined ? {} : { decidedBy }),
  };
}
