import type { Passage } from '../../narrative/passage.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isUnder } from '../tree.js';
import { hitsFor, says } from './texts.js';

/** What staff should learn (CL-02); two of them make it met. */
const TOPICS = ['protection', 'conduct', 'referral'] as const;
type Topic = (typeof TOPICS)[number];
const ENOUGH_TOPICS = 2;

/** Fields that ask how staff are trained, and what the field itself is about. */
const DEDICATED: readonly { readonly field: string; readonly topic?: Topic }[] = [
  { field: 'team.*.training' },
  { field: 'safeguarding.psea.training', topic: 'conduct' },
  { field: 'safeguarding.child_safeguarding.training', topic: 'protection' },
];

/** Places that speak of others than the project's own people, or of no work. */
const OTHERS = ['partners', 'analysis', 'people', 'project.title', 'results.goal', 'coordination'];

interface Taught {
  readonly topic: Topic;
  readonly piece: Piece;
}

/** Topics in which the project's own staff and volunteers are trained, each with its place. */
function taught(context: Context): readonly Taught[] {
  return context.reading.passages.flatMap((passage) => {
    if (passage.placeholder || /(^|\.)indicators\./.test(passage.field)) return [];
    const dedicated = DEDICATED.find(({ field }) => passage.field === field);
    if (dedicated !== undefined) return inDedicatedField(passage, dedicated.topic);
    return OTHERS.some((field) => isUnder(passage.field, field)) ? [] : inSentences(passage);
  });
}

function inDedicatedField(passage: Passage, own: Topic | undefined): readonly Taught[] {
  const named = TOPICS.filter((topic) => says(passage, `training-${topic}`));
  const isSaid = hitsFor(passage, 'training-said').some((hit) => !hit.hedged && !hit.planned);
  const topics = new Set<Topic>(own !== undefined && isSaid ? [own, ...named] : named);
  return [...topics].map((topic) => ({ topic, piece: { pointer: passage.pointer } }));
}

/** A topic counts where the same sentence says that staff are trained. */
function inSentences(passage: Passage): readonly Taught[] {
  const sentenceOf = (clause: number) => passage.clauses[clause]?.sentence;
  const trained = passage.hits.filter(
    (hit) => hit.concept === 'staff-trained' && !hit.negated && !hit.hedged,
  );
  return TOPICS.flatMap((topic) => {
    const hit = passage.hits.find(
      ({ concept, negated, clause }) =>
        concept === `training-${topic}` &&
        !negated &&
        trained.some((other) => sentenceOf(other.clause) === sentenceOf(clause)),
    );
    return hit === undefined ? [] : [{ topic, piece: { pointer: passage.pointer } }];
  });
}

function trainingTopics(context: Context): Found {
  const all = taught(context);
  if (all.length === 0) return ABSENT;
  const found = present(all.map(({ piece }) => piece));
  return new Set(all.map(({ topic }) => topic)).size >= ENOUGH_TOPICS ? found : halved(found);
}

/** Somebody is trained on something that counts. */
function someoneTrained(context: Context): Found {
  const all = taught(context);
  return all.length === 0 ? ABSENT : present(all.map(({ piece }) => piece));
}

export const trainingStructures = {
  'training-topics': trainingTopics,
  'someone-trained': someoneTrained,
};
