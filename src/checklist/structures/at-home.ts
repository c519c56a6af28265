import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, present } from '../found.js';
import { hitsOfConcept, tellsBesideThePoint } from '../passages.js';
import { passagesIn, says } from './texts.js';

/** Kinds of facts that say who, where, when or how much. */
const TELLING = new Set(['number', 'when', 'place', 'actor', 'role', 'name']);

function tellingClauses(passage: Passage): readonly number[] {
  return passage.clauses.flatMap((_, at) =>
    (passage.facts[at] ?? []).some(({ kind }) => TELLING.has(kind)) ? [at] : [],
  );
}

/** Where do no harm says how groups get on, what else it says concretely there is the answer to it (DH-02). */
function relationMetAtHome(context: Context): Found {
  const passages = passagesIn(context, ['protection.do_no_harm']);
  const told = passages.some((passage) => says(passage, 'group-relation') || says(passage, 'tension-named'));
  if (!told) return ABSENT;
  const answering = passages.flatMap((passage) =>
    tellingClauses(passage)
      .filter((at) => !tellsRelation(passage, at))
      .map((at) => ({ pointer: passage.pointer, ...clauseOffsets(passage, at, at) })),
  );
  return answering.length === 0 ? ABSENT : present(answering.slice(0, 2));
}

function tellsRelation(passage: Passage, clause: number): boolean {
  return ['group-relation', 'tension-named'].some((concept) =>
    hitsOfConcept(passage, concept).some((hit) => hit.clause === clause),
  );
}

/**
 * The field on sustainability names who, when or how much, in words that no phrase knows (DH-06); what an earlier project did, or an
 * authority with nothing beside it, carries nothing on.
 */
function sustainedBySomebody(context: Context): Found {
  const told = passagesIn(context, ['sustainability']).flatMap((passage) =>
    tellingClauses(passage)
      .filter((at) => !tellsBesideThePoint(passage, at) && !namesOnlyAnActor(passage, at))
      .map((at) => ({ pointer: passage.pointer, ...clauseOffsets(passage, at, at) })),
  );
  return told.length === 0 ? ABSENT : present(told.slice(0, 1));
}

function namesOnlyAnActor(passage: Passage, clause: number): boolean {
  return (passage.facts[clause] ?? []).every(({ kind }) => kind === 'actor' || !TELLING.has(kind));
}

export const atHomeStructures = {
  'relation-met-at-home': relationMetAtHome,
  'sustained-by-somebody': sustainedBySomebody,
};
