import type { LookedFor } from '../../assess/explain.js';
import { isFactName } from '../../checklist/facts/names.js';
import { facts } from '../../checklist/facts/table.js';
import type { Condition } from '../../checklist/format.js';
import type { LoadedRequirement } from '../../checklist/requirements.js';
import { count } from '../../locale/phrases.js';
import { phraseList } from './phrases.js';

/** A condition in words. */
export function conditionWords(condition: Condition): string {
  if (typeof condition === 'string')
    return isFactName(condition) ? (facts[condition]?.says ?? condition) : condition;
  if ('all' in condition) return condition.all.map(conditionWords).join('; and ');
  if ('any' in condition) return condition.any.map(conditionWords).join('; or ');
  if ('none' in condition) return `not where ${condition.none.map(conditionWords).join(', nor where ')}`;
  if ('offered' in condition) return `the project offers ${condition.offered.replace('/', ': ')}`;
  if ('declared' in condition) return `the area ${condition.declared} is declared`;
  if (condition.above !== undefined) return `${condition.field} is above ${condition.above}`;
  return condition.is === undefined
    ? `${condition.field} is given`
    : `${condition.field} is ${condition.is.join(' or ')}`;
}

/** When a requirement is met and partly met: the kind of judging in words. */
export function judgedWords({ judge, builds_on: root }: LoadedRequirement): string {
  const builds = root === undefined ? '' : ` Builds on ${root}: while that is not met either, do that first.`;
  return `${kindWords(judge)}${builds}`;
}

function kindWords(judge: LoadedRequirement['judge']): string {
  switch (judge.kind) {
    case 'said':
      return 'Met when it stands in the proposal with a fact that can be checked.';
    case 'parts': {
      const { parts, need = parts.length, at_least: atLeast = 1 } = judge;
      const of =
        need === parts.length
          ? `all ${count(need, 'part', 'parts')} are`
          : `${need} of ${parts.length} parts are`;
      return `Met when ${of} there, each with a fact that can be checked; partly met from ${count(atLeast, 'part', 'parts')}.`;
    }
    case 'listed':
      return `Every element of ${judge.list} is asked. Met when each has all that is looked for; partly met when some have some of it.`;
    case 'carried':
      return 'Met when a concrete measure is written and the design carries it too: an activity, a budget line, an indicator, a role or a partner. Partly met when it stands in one place only.';
  }
}

/** Where a thing is looked for, and by which phrases and values. */
export function wanted({ where, concepts, values }: LookedFor, whole: boolean): readonly string[] {
  return [
    ...(where.length === 0 ? [] : [`where: ${where.join(', ')}; words that are plain enough also elsewhere`]),
    ...values.map((value) => `given as: ${value}`),
    ...concepts.map(({ says, phrases }) => `${says}: ${phraseList(phrases, whole)}`),
  ];
}
