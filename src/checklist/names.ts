import { fieldPaths } from '../proposal/fields.js';
import { offers } from '../proposal/schema/areas.js';
import { FACT_NAMES } from './facts/names.js';
import type { ChecklistFault } from './fault.js';
import { type MistakeCode, tellMistake } from './fault-sentences.js';
import { findersOf, type PlacedFinder } from './finders-of.js';
import type { Condition, Interaction, Requirement } from './format.js';
import { SECTIONS } from './sections.js';
import { FILTER_NAMES } from './structures/filters.js';
import { structures } from './structures/table.js';
import { suggest } from './suggest.js';

/** The names that a checklist may use, beside those of the format and of the code. */
export interface KnownNames {
  readonly concepts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

type Keys = readonly PropertyKey[];

const OFFERS = Object.entries(offers).flatMap(([area, whats]) => whats.map((what) => `${area}/${what}`));

/**
 * Every name in a requirement that stands for nothing: fields, facts, concepts, filters, structures, sources, parts.
 *
 * @param at the keys that lead to the requirement in its file
 */
export function unknownNames(
  requirement: Requirement,
  path: string,
  known: KnownNames,
  at: Keys,
): ChecklistFault[] {
  const checker = checkerOf(path, requirement.id, known, at);
  const { judge } = requirement;
  requirement.sources.forEach(({ key }, i) => {
    checker.name('source', key, known.sources, ['sources', i, 'key']);
  });
  checker.condition(requirement.applies, ['applies']);
  if (judge.kind === 'parts')
    judge.parts.forEach(({ when, unsure_in }, i) => {
      checker.condition(when ?? 'always', ['judge', 'parts', i, 'when']);
      checker.fields(unsure_in, ['judge', 'parts', i, 'unsure_in']);
    });
  if (judge.kind === 'listed') {
    const needs = judge.needs.map(({ need }) => need);
    judge.needs.forEach(({ when }, i) => {
      checker.condition(when ?? 'always', ['judge', 'needs', i, 'when']);
    });
    checker.field(judge.list, ['judge', 'list']);
    if (judge.where !== undefined) checker.name('filter', judge.where, FILTER_NAMES, ['judge', 'where']);
    if (judge.partly_need !== undefined)
      checker.name('need', judge.partly_need, needs, ['judge', 'partly_need']);
  }
  if (judge.kind === 'said' || judge.kind === 'carried')
    checker.fields(judge.unsure_in, ['judge', 'unsure_in']);
  checker.fields(judge.home, ['judge', 'home']);
  judge.denied_by?.forEach((concept, i) => {
    checker.name('concept', concept, known.concepts, ['judge', 'denied_by', i]);
  });
  for (const placed of findersOf(judge)) checker.finder(placed);
  return checker.faults;
}

/** Every name in an interaction that stands for nothing. */
export function unknownInInteraction(
  interaction: Interaction,
  ids: readonly string[],
  path: string,
  known: KnownNames,
  at: Keys,
): ChecklistFault[] {
  const checker = checkerOf(path, interaction.id, known, at);
  checker.condition(interaction.when, ['when']);
  interaction.switches_on.forEach((id, i) => {
    checker.name('requirement', id, ids, ['switches_on', i]);
  });
  interaction.sources.forEach(({ key }, i) => {
    checker.name('source', key, known.sources, ['sources', i, 'key']);
  });
  return checker.faults;
}

/** What a name in a checklist can be the name of. */
type NamedKind = Extract<MistakeCode, `name.${string}`> extends `name.${infer Kind}` ? Kind : never;

function checkerOf(path: string, where: string, known: KnownNames, at: Keys) {
  const faults: ChecklistFault[] = [];
  const knownFields = new Set(fieldPaths());
  const name = (kind: NamedKind, used: string, names: Iterable<string>, keys: Keys) => {
    const all = new Set(names);
    if (all.has(used)) return;
    const meant = suggest(used, all);
    faults.push({
      path,
      where,
      ...tellMistake('mistake.no-name', { kind: { code: `name.${kind}`, values: {} }, name: used }),
      ...(meant === undefined ? {} : { suggestion: meant }),
      keys: [...at, ...keys],
    });
  };
  /** `unplaced` takes free keys. */
  const field = (used: string, keys: Keys) => {
    const top = used.split('.')[0] ?? '';
    if (top !== 'unplaced') name('field', used, knownFields, keys);
  };
  const fields = (used: readonly string[] | undefined, keys: Keys) => {
    used?.forEach((one, i) => {
      field(one, [...keys, i]);
    });
  };
  const condition = (used: Condition, keys: Keys): void => {
    const each = (conditions: readonly Condition[], join: string) => {
      conditions.forEach((one, i) => {
        condition(one, [...keys, join, i]);
      });
    };
    if (typeof used === 'string') name('fact', used, FACT_NAMES, keys);
    else if ('all' in used) each(used.all, 'all');
    else if ('any' in used) each(used.any, 'any');
    else if ('none' in used) each(used.none, 'none');
    else if ('declared' in used) name('area', used.declared, SECTIONS, [...keys, 'declared']);
    else if ('offered' in used) name('offer', used.offered, OFFERS, [...keys, 'offered']);
    else field(used.field, [...keys, 'field']);
  };
  const concepts = (used: string | readonly string[] | undefined, keys: Keys) => {
    if (typeof used === 'string') name('concept', used, known.concepts, keys);
    else
      used?.forEach((one, i) => {
        name('concept', one, known.concepts, [...keys, i]);
      });
  };
  const finder = ({ finder: used, keys: inner, scope }: PlacedFinder): void => {
    const keys = ['judge', ...inner];
    const prefix = scope === undefined ? '' : `${scope}.*.`;
    if ('concept' in used) {
      concepts(used.concept, [...keys, 'concept']);
      concepts(used.also, [...keys, 'also']);
      concepts(used.about, [...keys, 'about']);
      fields(used.in, [...keys, 'in']);
    } else if ('field' in used) {
      field(prefix + used.field, [...keys, 'field']);
      concepts(used.empty, [...keys, 'empty']);
    } else if ('value' in used) field(prefix + used.value, [...keys, 'value']);
    else if ('recent' in used) field(prefix + used.recent, [...keys, 'recent']);
    else if ('structure' in used)
      name('structure', used.structure, structures.keys(), [...keys, 'structure']);
    else if ('count' in used) fields(used.count, [...keys, 'count']);
    else {
      const [list, key] = 'each' in used ? [used.each, 'each'] : [used.any, 'any'];
      field(list, [...keys, key]);
      used.has.forEach((one, i) => {
        field(`${list}.*.${one}`, [...keys, 'has', i]);
      });
      if (used.where !== undefined) name('filter', used.where, FILTER_NAMES, [...keys, 'where']);
    }
  };
  return { faults, name, field, fields, condition, finder };
}
