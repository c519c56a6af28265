import type { Passage } from '../../narrative/passage.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, type Piece, present } from '../found.js';
import { isUnder } from '../tree.js';
import { hitsFor, piecesOf } from './texts.js';

/** What staff should learn (CL-02). */
const TOPICS = ['protection', 'conduct', 'referral'] as const;
type Topic = (typeof TOPICS)[number];

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
  const isNamed = (concept: string) => hitsFor(passage, concept).some((hit) => !hit.hedged && !hit.planned);
  const named = TOPICS.filter((topic) => isNamed(`training-${topic}`));
  const isSaid = isNamed('training-said');
  const topics = new Set<Topic>(own !== undefined && isSaid ? [own, ...named] : named);
  return [...topics].map((topic) => ({ topic, piece: { pointer: passage.pointer } }));
}

/** A topic counts where the same clause says that staff are trained. */
function inSentences(passage: Passage): readonly Taught[] {
  const trained = new Set(
    hitsFor(passage, 'staff-trained')
      .filter((hit) => !hit.hedged)
      .map(({ clause }) => clause),
  );
  return TOPICS.flatMap((topic) =>
    piecesOf(passage, `training-${topic}`)
      .filter((_, i) => trained.has(hitsFor(passage, `training-${topic}`)[i]?.clause ?? -1))
      .slice(0, 1)
      .map((piece) => ({ topic, piece })),
  );
}

const CHILD_SAFEGUARDING = '/safeguarding/child_safeguarding/training';

/** Training in child safeguarding is on conduct as much as on protection: it stands for the one that is not taught elsewhere. */
function taughtInAll(context: Context): readonly Taught[] {
  const all = taught(context);
  const isOn = (topic: Topic) =>
    all.some((one) => one.topic === topic && one.piece.pointer !== CHILD_SAFEGUARDING);
  if (!isOn('protection') || isOn('conduct')) return all;
  return all.map((one) =>
    one.piece.pointer === CHILD_SAFEGUARDING && one.topic === 'protection'
      ? { ...one, topic: 'conduct' }
      : one,
  );
}

/** A topic that staff or volunteers of the project are trained in. */
function trainedIn(topic: Topic): (context: Context) => Found {
  return (context) => {
    const pieces = taughtInAll(context).flatMap((one) => (one.topic === topic ? [one.piece] : []));
    return pieces.length === 0 ? ABSENT : present(pieces);
  };
}

export const trainingStructures = {
  'trained-in-protection': trainedIn('protection'),
  'trained-in-conduct': trainedIn('conduct'),
  'trained-in-referral': trainedIn('referral'),
};
