import type { Passage } from '../../narrative/passage.js';
import { activities, capacities, measures, pathways } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { passagesIn } from './texts.js';

/** An activity or measure builds on a capacity of the list, by its id or by naming the same thing. */
function capacityLinked(context: Context): Found {
  const known = new Set(capacities(context.proposal).map(({ value }) => value.id));
  const linked = [...activities(context.proposal), ...measures(context.proposal)].filter(({ value }) =>
    (value.builds_on ?? []).some((id) => known.has(id)),
  );
  const pointers = linked.map(({ pointer }) => `${pointer}/description`);
  const found = pointers.length > 0 ? pointers : namedAgain(context);
  return found.length === 0 ? ABSENT : present(found.map((pointer) => ({ pointer })));
}

/** Content words of a capacity that stand together in one clause of the work before it is the same thing. */
const SAME_THING = 3;

function namedAgain(context: Context): readonly string[] {
  const work = passagesIn(context, ['results', 'protection', 'partners.*.role']).filter(
    ({ field, kind }) => kind === 'narrative' && !/(^|\.)indicators\./.test(field),
  );
  return capacities(context.proposal).flatMap(({ pointer }) => {
    const words = contentOf(context.reading.byPointer.get(`${pointer}/description`));
    return work
      .filter((passage) =>
        passage.clauses.some(({ from, to }) => {
          const clause = new Set(passage.tokens.slice(from, to).map(({ stem }) => stem));
          return [...words].filter((stem) => clause.has(stem)).length >= SAME_THING;
        }),
      )
      .map((passage) => passage.pointer);
  });
}

function contentOf(passage: Passage | undefined): ReadonlySet<string> {
  return new Set(
    passage?.tokens
      .filter((token, i) => token.kind === 'word' && !token.skipped && !isCommon(passage, i))
      .map(({ stem }) => stem),
  );
}

function isCommon(passage: Passage, at: number): boolean {
  return passage.symbols.has(['<function>', '<template>', '<people>', '<@place>'], at);
}

/** A service and who gives it, to which people are brought (EM-02). */
function pathwayToService(context: Context): Found {
  const complete = pathways(context.proposal).filter(({ value, pointer }) =>
    (['service', 'provider'] as const).every(
      (key) => value[key] !== undefined && !context.reading.byPointer.get(`${pointer}/${key}`)?.placeholder,
    ),
  );
  return complete.length === 0
    ? ABSENT
    : present(complete.map(({ pointer }) => ({ pointer: `${pointer}/provider` })));
}

export const empowermentStructures = {
  'capacity-linked': capacityLinked,
  'pathway-to-service': pathwayToService,
};
