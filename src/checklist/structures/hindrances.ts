import type { Hit } from '../../narrative/hits.js';
import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import { once } from '../../proposal/once.js';
import type { Context } from '../context.js';
import type { Piece } from '../found.js';
import { hitsOfConcept, isBesideThePoint } from '../passages.js';
import { passagesIn } from './texts.js';

/**
 * Kinds of what keeps people from help (MA-02). For each the lexicon has three concepts: `hindrance-KIND` names it in a few words,
 * `barrier-KIND` says in a text that it keeps people away, `answer-KIND` is what is done about it.
 */
export const HINDRANCES = [
  'distance',
  'cost',
  'time',
  'documents',
  'language',
  'security',
  'stigma',
  'permission',
  'gatekeeper',
  'information',
  'physical',
] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Where a text may say what keeps people away. */
export const TOLD_IN = [
  'analysis',
  'people.groups.*.vulnerability',
  'protection.meaningful_access',
  'project.summary',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.activities',
];

/** Where something is done about it. */
export const DONE_IN = [
  'project.summary',
  'people.groups.*.selection',
  'people.host_community_benefits',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.activities',
  'results.outcomes.*.outputs.*.statement',
  'risks.*.mitigation',
  'protection',
  'accountability',
  'partners.*.role',
  'budget.lines.*.description',
  'community_engagement',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
];

/** The kinds that a text of a few words names. */
export function kindsNamed(passage: Passage): readonly Hindrance[] {
  return HINDRANCES.filter((kind) =>
    [`hindrance-${kind}`, `barrier-${kind}`].some((concept) => hitsOfConcept(passage, concept).length > 0),
  );
}

/** The kinds of which a running text says that they keep people away. */
export function kindsTold(passage: Passage): readonly Hindrance[] {
  return HINDRANCES.filter((kind) => hitsOf(passage, `barrier-${kind}`).length > 0);
}

const plainHits = once((_: Passage) => new Map<string, readonly Hit[]>());

/** Where a concept is said concretely and plainly. */
export function hitsOf(passage: Passage, concept: string): readonly Hit[] {
  const plain = plainHits(passage);
  const known = plain.get(concept);
  if (known !== undefined) return known;
  const found = hitsOfConcept(passage, concept).filter(
    (hit) =>
      hit.class === 'concrete' &&
      !hit.negated &&
      !hit.hedged &&
      !hit.planned &&
      !isBesideThePoint(hit, passage),
  );
  plain.set(concept, found);
  return found;
}

/**
 * What is done about a kind, for a group or for all.
 *
 * @param group id of the group; without it everything that is done counts
 */
export function answersTo(kind: Hindrance, context: Context, group?: string): readonly Piece[] {
  return doneFor(group, context).flatMap((passage) =>
    hitsOf(passage, `answer-${kind}`)
      .slice(0, 1)
      .map((hit) => ({ pointer: passage.pointer, ...clauseOffsets(passage, hit.clause, hit.lastClause) })),
  );
}

/** The passages on what is done, without what is done for other groups only. */
export function doneFor(group: string | undefined, context: Context): readonly Passage[] {
  return passagesIn(context, DONE_IN).filter(
    (passage) => group === undefined || isFor(passage, group, context),
  );
}

function isFor(passage: Passage, group: string, context: Context): boolean {
  const own = /^\/people\/groups\/(\d+)\//.exec(passage.pointer);
  if (own !== null) return context.proposal.people?.groups?.[Number(own[1])]?.id === group;
  const activity = /^\/results\/outcomes\/(\d+)\/(?:outputs\/(\d+)\/)?activities\/(\d+)\//.exec(
    passage.pointer,
  );
  if (activity === null) return true;
  const [, outcomeAt, outputAt, activityAt] = activity;
  const outcome = context.proposal.results?.outcomes?.[Number(outcomeAt)];
  const holder = outputAt === undefined ? outcome : outcome?.outputs?.[Number(outputAt)];
  const targets = holder?.activities?.[Number(activityAt)]?.for ?? [];
  return targets.length === 0 || targets.includes(group);
}
