import type { Passage } from '../../narrative/passage.js';
import type { Reading } from '../../narrative/reading.js';
import { activities, groups, threats } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { onlyHolds } from '../facts/people.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isUnder } from '../tree.js';
import { hitsFor, pieceAt, piecesOf } from './texts.js';

/** Dangers that CP-13 names; the others count as threats to children too (CP-02). */
export const DANGERS = ['labour', 'marriage', 'recruitment', 'injury', 'maltreatment', 'sexual'] as const;
type Danger = (typeof DANGERS)[number];
const THREATS = [...DANGERS, 'separation', 'trafficking', 'detention', 'practice'] as const;

const ANALYSED_IN = ['analysis', 'child_protection.risks_by_age', 'people.groups.*.vulnerability'];
const TOLD_IN = [...ANALYSED_IN, 'child_protection', 'project.summary', 'risks.*.description'];
const ANSWERED_IN = [
  'project.summary',
  'results.outcomes.*.statement',
  'results.outcomes.*.activities.*.description',
  'results.outcomes.*.outputs.*.statement',
  'results.outcomes.*.outputs.*.activities.*.description',
  'risks.*.mitigation',
  'protection',
  'child_protection',
  'gender_based_violence',
  'counter_trafficking',
  'community_engagement',
  'advocacy',
  'partners.*.role',
  'budget.lines.*.description',
  'referral',
];
const ENOUGH_THREATS = 2;

function isIn(passage: Passage, fields: readonly string[]): boolean {
  return !passage.placeholder && fields.some((field) => isUnder(passage.field, field));
}

/** Ids of groups that hold girls or boys, or whose figures are missing. */
export function groupsWithChildren({ document }: Reading): readonly string[] {
  return groups(document.proposal)
    .filter(({ value }) => value.girls !== 0 || value.boys !== 0)
    .flatMap(({ value }) => value.id ?? []);
}

/** Ids of groups of children only. */
function groupsOfChildren({ document, byPointer }: Reading): readonly string[] {
  return groups(document.proposal)
    .filter(({ value, pointer }) => {
      const held = onlyHolds(byPointer.get(`${pointer}/name`), value.category);
      return (['women', 'men'] as const).every((figure) =>
        value[figure] === undefined ? !held.has(figure) : value[figure] === 0,
      );
    })
    .flatMap(({ value }) => value.id ?? []);
}

/** Whether the sentence of a hit says which children: girls, boys, an age, children in a situation of their own. */
function saysWhich(passage: Passage, clause: number): boolean {
  const sentence = passage.clauses[clause]?.sentence;
  return hitsFor(passage, 'cp-which-children').some(
    (hit) => passage.clauses[hit.clause]?.sentence === sentence,
  );
}

/** Children who are alone are a group in most texts: a threat only where the situation is told. */
function isThreatHere(kind: (typeof THREATS)[number], passage: Passage): boolean {
  return kind !== 'separation' || isIn(passage, ANALYSED_IN);
}

/** Two threats to children, each with which children; one: half. */
function childThreats(context: Context): Found {
  const found = new Map<string, Piece>();
  for (const passage of context.reading.passages.filter((one) => isIn(one, TOLD_IN)))
    for (const kind of THREATS)
      for (const hit of hitsFor(passage, `cp-danger-${kind}`))
        if (!found.has(kind) && isThreatHere(kind, passage) && saysWhich(passage, hit.clause)) {
          const piece = piecesOf(passage, `cp-danger-${kind}`).find(
            ({ tokens }) => tokens?.from === hit.from,
          );
          found.set(kind, piece ?? pieceAt(passage.pointer));
        }
  for (const { kind, pointer } of threatsToChildren(context))
    if (!found.has(kind)) found.set(kind, pieceAt(pointer));
  const pieces = [...found.values()];
  if (pieces.length === 0) return ABSENT;
  return pieces.length >= ENOUGH_THREATS ? present(pieces) : halved(present(pieces));
}

/** Threats of the list that name a danger to children and affect a group with them, or that affect children only. */
function threatsToChildren(context: Context): readonly { kind: string; pointer: string }[] {
  const withChildren = new Set(groupsWithChildren(context.reading));
  const ofChildren = new Set(groupsOfChildren(context.reading));
  return threats(context.proposal).flatMap(({ value, pointer }) => {
    const description = context.reading.byPointer.get(`${pointer}/description`);
    if (description === undefined || !(value.affects ?? []).some((id) => withChildren.has(id))) return [];
    const kind = THREATS.find((one) => hitsFor(description, `cp-danger-${one}`).length > 0);
    const onlyChildren = (value.affects ?? []).every((id) => ofChildren.has(id));
    return kind === undefined && !onlyChildren
      ? []
      : [{ kind: kind ?? pointer, pointer: `${pointer}/description` }];
  });
}

/** Dangers to children that the analysis names, with where. */
export function dangersNamed(reading: Reading): ReadonlyMap<Danger, string> {
  const named = new Map<Danger, string>();
  for (const passage of reading.passages.filter((one) => isIn(one, ANALYSED_IN)))
    for (const kind of DANGERS)
      if (!named.has(kind) && hitsFor(passage, `cp-danger-${kind}`).length > 0)
        named.set(kind, passage.pointer);
  return named;
}

/** What is done against a danger: said where work is planned, or an activity that names the threat by id. */
function answersTo(danger: Danger, context: Context): readonly Piece[] {
  const said = context.reading.passages
    .filter((passage) => isIn(passage, ANSWERED_IN) && !isIn(passage, ANALYSED_IN))
    .flatMap((passage) => piecesOf(passage, `cp-answer-${danger}`));
  return said.length > 0 ? said : activitiesAgainst(danger, context);
}

function activitiesAgainst(danger: Danger, context: Context): readonly Piece[] {
  const ids = threats(context.proposal).flatMap(({ value, pointer }) => {
    const description = context.reading.byPointer.get(`${pointer}/description`);
    const isIt = description !== undefined && hitsFor(description, `cp-danger-${danger}`).length > 0;
    return isIt ? (value.id ?? []) : [];
  });
  return activities(context.proposal)
    .filter(({ value }) => value.mitigates?.some((id) => ids.includes(id)))
    .map(({ pointer }) => pieceAt(`${pointer}/description`));
}

/** Every danger that the analysis names is answered (CP-13); some are: half. */
function dangersAnswered(context: Context): Found {
  const answers = [...dangersNamed(context.reading).keys()].map((danger) =>
    answersTo(danger, context).slice(0, 1),
  );
  const pieces = answers.flat();
  if (pieces.length === 0) return ABSENT;
  return answers.every((found) => found.length > 0) ? present(pieces) : halved(present(pieces));
}

export const childDangerStructures = {
  'child-threats': childThreats,
  'child-dangers-answered': dangersAnswered,
};
