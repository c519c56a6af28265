import { type Hit, saidInOne } from '../narrative/hits.js';
import type { Passage } from '../narrative/passage.js';
import type { Reading } from '../narrative/reading.js';
import { once } from '../proposal/once.js';
import { isUnder } from './tree.js';

const underOf = once((_: Reading) => new Map<string, readonly Passage[]>());

/** The passages at a field pattern or below it, in the order of the format. Many requirements ask for the same few patterns. */
export function passagesUnder(reading: Reading, pattern: string): readonly Passage[] {
  const under = underOf(reading);
  const known = under.get(pattern);
  if (known !== undefined) return known;
  const found = reading.passages.filter(({ field }) => isUnder(field, pattern));
  under.set(pattern, found);
  return found;
}

const NONE: readonly Hit[] = [];

const byConcept = once((hits: readonly Hit[]) => {
  const found = new Map<string, Hit[]>();
  for (const hit of hits) {
    const same = found.get(hit.concept);
    if (same === undefined) found.set(hit.concept, [hit]);
    else same.push(hit);
  }
  return found;
});

/** The hits of a concept in a passage, denied ones too. */
export function hitsOfConcept({ hits }: Passage, concept: string): readonly Hit[] {
  return byConcept(hits).get(concept) ?? NONE;
}

/** Sentences that are near what is asked and answer nothing. */
const BESIDE_THE_POINT = 'beside-the-point';

/** Whether a clause tells of an earlier project, of the work of others or of how important a thing is. */
export function tellsBesideThePoint(passage: Passage, clause: number): boolean {
  return hitsOfConcept(passage, BESIDE_THE_POINT).some(
    (hit) => hit.clause <= clause && clause <= hit.lastClause,
  );
}

/** What is so, or was, is the subject of an analysis; which law binds whom is the subject of the rights. */
const MAY_TELL_IT = ['analysis', 'rights'];
/** What others owe to people is what these look for. */
const LOOK_FOR_IT: ReadonlySet<string> = new Set(['right-named', 'duty-named']);
/** Words before which what opens a clause still opens it: "Thus in the former project". */
const OPENING = 2;

/**
 * Whether the clause of a hit tells of an earlier project, of the work of others, of how important a thing is, or of the contrary of what
 * is asked. What opens a clause is said of all of it, also behind an "and".
 */
export function isBesideThePoint(hit: Hit, passage: Passage): boolean {
  if (LOOK_FOR_IT.has(hit.concept) || MAY_TELL_IT.some((field) => isUnder(passage.field, field)))
    return false;
  return hitsOfConcept(passage, BESIDE_THE_POINT).some(
    (other) => saidInOne(hit, other, passage.symbols) || opensClauseOf(hit, other, passage),
  );
}

function opensClauseOf(hit: Hit, other: Hit, passage: Passage): boolean {
  const clause = passage.clauses[hit.clause];
  return clause !== undefined && other.clause === hit.clause && other.from <= clause.from + OPENING;
}
