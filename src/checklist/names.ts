import { fieldPaths } from '../proposal/fields.js';
import { offers } from '../proposal/schema/areas.js';
import { FACT_NAMES } from './facts/names.js';
import type { ChecklistFault } from './fault.js';
import { findersOf } from './finders-of.js';
import { type Condition, type Finder, type Requirement, SECTIONS } from './format.js';
import { FILTER_NAMES } from './structures/filters.js';
import { structures } from './structures/table.js';
import { suggest } from './suggest.js';

/** The names that a checklist may use, beside those of the format and of the code. */
export interface KnownNames {
  readonly concepts: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

const AREA_SECTIONS = new Set(Object.keys(offers).map((area) => area.replaceAll('-', '_')));
const OFFERS = Object.entries(offers).flatMap(([area, whats]) => whats.map((what) => `${area}/${what}`));

/** Every name in a requirement that stands for nothing: fields, facts, concepts, filters, structures, sources. */
export function unknownNames(requirement: Requirement, path: string, known: KnownNames): ChecklistFault[] {
  const checker = checkerOf(path, requirement.id, known);
  const { judge } = requirement;
  for (const { key } of requirement.sources) checker.name('source', key, known.sources);
  const whens = judge.kind === 'parts' ? judge.parts : judge.kind === 'listed' ? judge.needs : [];
  for (const condition of [requirement.applies, ...whens.flatMap(({ when }) => when ?? [])])
    checker.condition(condition);
  for (const field of judge.home) checker.field(field);
  for (const concept of judge.denied_by ?? []) checker.name('concept', concept, known.concepts);
  if (judge.kind === 'listed') {
    checker.field(judge.list);
    if (judge.where !== undefined) checker.name('filter', judge.where, FILTER_NAMES);
  }
  for (const { finder, scope } of findersOf(judge)) checker.finder(finder, scope);
  return checker.faults;
}

/** Every name in a condition that stands for nothing. */
export function unknownInCondition(
  condition: Condition,
  path: string,
  where: string,
  known: KnownNames,
): ChecklistFault[] {
  const checker = checkerOf(path, where, known);
  checker.condition(condition);
  return checker.faults;
}

function checkerOf(path: string, where: string, known: KnownNames) {
  const faults: ChecklistFault[] = [];
  const fields = new Set(fieldPaths());
  const name = (kind: string, used: string, names: Iterable<string>) => {
    const all = new Set(names);
    if (all.has(used)) return;
    const meant = suggest(used, all);
    faults.push({
      path,
      where,
      message: `no ${kind} "${used}"`,
      ...(meant === undefined ? {} : { suggestion: meant }),
    });
  };
  /** Area sections and `unplaced` take free keys. */
  const field = (used: string) => {
    const top = used.split('.')[0] ?? '';
    if (!AREA_SECTIONS.has(top) && top !== 'unplaced') name('field', used, fields);
  };
  const condition = (used: Condition): void => {
    if (typeof used === 'string') name('fact', used, FACT_NAMES);
    else if ('all' in used) used.all.forEach(condition);
    else if ('any' in used) used.any.forEach(condition);
    else if ('none' in used) used.none.forEach(condition);
    else if ('declared' in used) name('area', used.declared, SECTIONS);
    else if ('offered' in used) name('offer', used.offered, OFFERS);
    else field(used.field);
  };
  const finder = (used: Finder, scope: string | undefined): void => {
    const prefix = scope === undefined ? '' : `${scope}.*.`;
    if ('concept' in used) {
      for (const concept of [used.concept, used.also ?? []].flat()) name('concept', concept, known.concepts);
      used.in?.forEach(field);
    } else if ('field' in used) {
      field(prefix + used.field);
      if (used.empty !== undefined) name('concept', used.empty, known.concepts);
    } else if ('value' in used) field(prefix + used.value);
    else if ('recent' in used) field(prefix + used.recent);
    else if ('structure' in used) name('structure', used.structure, structures.keys());
    else if ('count' in used) used.count.forEach(field);
    else {
      const list = 'each' in used ? used.each : used.any;
      field(list);
      for (const key of used.has) field(`${list}.*.${key}`);
      if (used.where !== undefined) name('filter', used.where, FILTER_NAMES);
    }
  };
  return { faults, name, field, condition, finder };
}
