import type { Said } from '../../proposal/said.js';
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
  /** The same as data, so that it can be said in another language. */
  readonly said: readonly Said[];
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
  const [area = '', what = ''] = offer.split('/');
  return {
    ...result,
    words: `${area}: ${what} ${result.holds ? 'is' : 'is not'} offered`,
    said: [{ code: result.holds ? 'applies.offered' : 'applies.not-offered', values: { area, what } }],
  };
}

function decideDeclared(area: string, context: Context): Decision {
  const holds = context.themes.includes(area);
  return {
    holds,
    words: holds ? `${area} is declared` : `${area} is not declared`,
    said: [{ code: holds ? 'applies.declared' : 'applies.not-declared', values: { area } }],
    decidedBy: '/project/themes',
  };
}

function decideFact(name: string, context: Context): Decision {
  if (!isFactName(name)) throw new Error(`no fact "${name}"`);
  const result = context.fact(name);
  const words = result.holds ? facts[name]?.says : facts[name]?.saysNot;
  return {
    ...result,
    words: words ?? name,
    said: [{ code: `${result.holds ? 'fact' : 'fact-not'}.${name}` }],
  };
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
  const how = condition.above !== undefined ? '-above' : condition.is === undefined ? '' : '-is';
  const values = {
    field: condition.field,
    ...(condition.above === undefined ? {} : { above: condition.above }),
    ...(condition.is === undefined ? {} : { is: condition.is.map(String) }),
  };
  return fitting === undefined
    ? {
        holds: false,
        words: `${condition.field} is not given${wanted}`,
        said: [{ code: `applies.field-missing${how}`, values }],
      }
    : {
        holds: true,
        words: `${condition.field}${wanted}`,
        said: [{ code: `applies.field${how}`, values }],
        decidedBy: fitting.pointer,
      };
}

function joined(holds: boolean, parts: readonly Decision[]): Decision {
  const decidedBy = parts.find((part) => part.decidedBy !== undefined)?.decidedBy;
  return {
    holds,
    words: parts.map(({ words }) => words).join('; '),
    said: parts.flatMap(({ said }) => said),
    ...(decidedBy === undefined ? {} : { decidedBy }),
  };
}
