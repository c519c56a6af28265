import { either, english, part, tellFault } from './faults/say.js';
import type { NamedId, Reading, Reference, ReferenceList, Value } from './reading.js';
import type { IdKind } from './schema/fields.js';
import { nearest } from './values/near.js';
import { type Problem, shown, withoutCurlyQuotes } from './values/problem.js';

/** Reports ids given twice and references to what is not there, and leaves them out. To be called when all is read. */
export function checkReferences(reading: Reading): void {
  const named = new Map<string, NamedId[]>();
  for (const id of reading.ids) {
    const same = named.get(id.id) ?? [];
    const first = same.find((other) => !distinguishable(other.kind, id.kind));
    if (first !== undefined) reportDuplicate(reading, id, first);
    named.set(id.id, [...same, id]);
  }
  for (const list of reading.references) checkList(reading, list, named);
}

/** Kinds that one list of references may name together: among them an id must be unique. */
const together: ReadonlySet<IdKind> = new Set(['risk', 'threat', 'measure', 'activity']);

function distinguishable(one: IdKind, other: IdKind): boolean {
  return one !== other && !(together.has(one) && together.has(other));
}

function reportDuplicate(reading: Reading, { id, kind, node, at, holder }: NamedId, first: NamedId): void {
  const { line } = reading.places.rangeOf(first.node).start;
  reading.leaveOut(node, at, {
    code: 'duplicate-id',
    ...tellFault('fault.duplicate-id', {
      id: shown(id, 'id.of-element'),
      first: part(`element.${first.kind}`),
      line,
      element: part(`element.${kind}`),
    }),
    expected: 'an id that no other element has',
  });
  if (holder !== undefined) delete holder.id;
}

function checkList(
  reading: Reading,
  list: ReferenceList,
  named: ReadonlyMap<string, readonly NamedId[]>,
): void {
  const { to, at, ids, references } = list;
  const kept = references.flatMap((reference, index) => {
    const known = named.get(reference.id)?.filter(({ kind }) => to.includes(kind)) ?? [];
    if (known.some(({ holder }) => holder !== undefined)) return [index];
    if (known.length === 0) {
      reading.fault(reference.node, reference.inFile, dangling(reading, list, reference, named));
    }
    if (!reading.aside) reading.unreadable.add(at.pointer);
    return [];
  });
  if (kept.length === references.length) return;
  const values: Value[] = kept.flatMap((index) => ids[index] ?? []);
  ids.splice(0, ids.length, ...values);
  reading.places.keepItems(at.pointer, references.length, kept);
}

function dangling(
  reading: Reading,
  { to, at }: ReferenceList,
  { id }: Reference,
  named: ReadonlyMap<string, readonly NamedId[]>,
): Problem {
  const { key } = at;
  const ids = part('expected.ids-of', { elements: either(to.map((kind) => part(`several.${kind}`))) });
  const expected = english(ids);
  const wanted = either(to.map((kind) => part(`an.${kind}`)));
  const [other] = named.get(id) ?? [];
  if (other !== undefined) {
    return {
      code: 'wrong-reference',
      ...tellFault('fault.wrong-reference', {
        key,
        expected: ids,
        id: shown(id, 'id.this'),
        other: part(`an.${other.kind}`),
        wanted,
      }),
      expected,
    };
  }
  const suggestion = reading.faults.length < suggestionLimit ? meant(reading, to, id) : undefined;
  const elements = either(to.map((kind) => part(`element.${kind}`)));
  const values = { key, id: shown(id, 'id.no-id'), elements };
  return {
    code: 'dangling-reference',
    ...(suggestion === undefined
      ? tellFault('fault.dangling-reference', { ...values, wanted })
      : tellFault('fault.dangling-reference-meant', { ...values, meant: suggestion })),
    expected,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** In a file with more faults than anybody reads, looking for what was meant would take long. */
const suggestionLimit = 200;

/** The id that was meant: of what bears the name that was written instead of it, or written almost alike. */
function meant(reading: Reading, to: readonly IdKind[], written: string): string | undefined {
  const fitting = reading.ids.filter(({ kind }) => to.includes(kind));
  const named = fitting.find(({ holder }) => holder?.name === written || holder?.description === written);
  return named?.id ?? nearest(withoutCurlyQuotes(written), new Set(fitting.map(({ id }) => id)));
}
