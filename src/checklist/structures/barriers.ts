import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import { activities, groups, measures, type Placed } from '../../proposal/elements.js';
import type { Group } from '../../proposal/schema/people.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import {
  answersTo,
  doneFor,
  HINDRANCES,
  type Hindrance,
  hitsOf,
  kindsNamed,
  kindsTold,
  TOLD_IN,
} from './hindrances.js';
import { passagesIn } from './texts.js';

/** How many words of a name or a barrier must stand together elsewhere, if it has as many. */
const SHARED_WORDS = 2;

/** The group of a need has a specific barrier: in its list, in its own text, or in a sentence that names it. */
function groupBarrier(context: Context): Found {
  const group = groups(context.proposal).find(({ pointer }) => pointer === context.scope);
  if (group === undefined) return ABSENT;
  const listed = barrierTexts(group, context).filter(isSpecific);
  if (listed.length > 0) return present(listed.map(({ pointer }) => ({ pointer })));
  const own = context.reading.byPointer.get(`${group.pointer}/vulnerability`);
  const told = own !== undefined && tellsOfBarrier(own) ? [own] : toldOf(group, context);
  return told.length > 0 ? present(told.map(({ pointer }) => ({ pointer }))) : ABSENT;
}

function barrierTexts(group: Placed<Group>, context: Context): readonly Passage[] {
  return context.reading.passages.filter(
    ({ pointer, placeholder }) => pointer.startsWith(`${group.pointer}/barriers/`) && !placeholder,
  );
}

/** One word that is neither template nor "barrier", "lack", "access" is specific enough: "darkness". */
function isSpecific(passage: Passage): boolean {
  if (kindsNamed(passage).length > 0) return true;
  return passage.tokens.some(
    (token, i) =>
      token.kind === 'word' &&
      !token.skipped &&
      !passage.symbols.has(['<template>', '<function>', '<ma-bare>'], i),
  );
}

function tellsOfBarrier(passage: Passage): boolean {
  return kindsTold(passage).length > 0 || hitsOf(passage, 'barrier-said').length > 0;
}

/** Where there is one group only, every barrier told is its own; else the sentence must name it. */
function toldOf(group: Placed<Group>, context: Context): readonly Passage[] {
  const telling = passagesIn(context, TOLD_IN).filter(
    (passage) => !passage.field.startsWith('people.') && tellsOfBarrier(passage),
  );
  if (groups(context.proposal).length === 1) return telling;
  const words = ownWords(context.reading.byPointer.get(`${group.pointer}/name`));
  return telling.filter((passage) =>
    passage.hits.some((hit) => {
      if (!hit.concept.startsWith('barrier-') || hit.negated) return false;
      const sentence = passage.clauses[hit.clause]?.sentence;
      const named = passage.clauses
        .filter((clause) => clause.sentence === sentence)
        .flatMap((clause) => passage.tokens.slice(clause.from, clause.to))
        .map(({ stem }) => stem)
        .filter((stem) => words.has(stem));
      return words.size > 0 && new Set(named).size >= Math.min(SHARED_WORDS, words.size);
    }),
  );
}

function ownWords(name: Passage | undefined): ReadonlySet<string> {
  const common = new Set(['<people>', '<@place>', '<function>', '<template>']);
  return new Set(
    name?.tokens
      .filter(
        (token, i) =>
          token.kind === 'word' && !token.skipped && token.folded.length > 3 && !name.symbols.has(common, i),
      )
      .map(({ stem }) => stem) ?? [],
  );
}

/** The barrier of a need is answered: by reference, by its words, or as the same kinds, each of them, for its group or for all. */
function barrierAnswered(context: Context): Found {
  const at = /^(\/people\/groups\/(\d+))\/barriers\/(\d+)/.exec(context.scope);
  const group = context.proposal.people?.groups?.[Number(at?.[2])];
  const barrier = group?.barriers?.[Number(at?.[3])];
  if (group === undefined || barrier === undefined) return ABSENT;
  const known = new Set(
    [...activities(context.proposal), ...measures(context.proposal)].map(({ value }) => value.id),
  );
  if (barrier.answered_by?.some((id) => known.has(id)))
    return present([{ pointer: `${context.scope}/answered_by` }]);
  const said = context.reading.byPointer.get(`${context.scope}/barrier`);
  if (said === undefined) return ABSENT;
  const byWords = answersByWords(said, group.id, context);
  if (byWords.length > 0) return present(byWords.slice(0, 2));
  const kinds = kindsNamed(said);
  const byKind = kinds.flatMap((kind) => answersTo(kind, context, group.id).slice(0, 1));
  if (byKind.length === 0) return ABSENT;
  return byKind.length === kinds.length ? present(byKind.slice(0, 2)) : halved(present(byKind.slice(0, 2)));
}

const UNCERTAIN = ['<hedge>', '<may>', '<plan>'];

/** Two content words of the barrier, or its only one, stand in one clause of what is done. */
function answersByWords(barrier: Passage, group: string | undefined, context: Context): readonly Piece[] {
  const empty = new Set(['<template>', '<function>', '<ma-bare>', '<@place>', '<people>', '<no>']);
  const stems = new Set(
    barrier.tokens
      .filter(
        (token, i) =>
          token.kind === 'word' &&
          !token.skipped &&
          token.folded.length > 3 &&
          !barrier.symbols.has(empty, i),
      )
      .map(({ stem }) => stem),
  );
  if (stems.size === 0) return [];
  return doneFor(group, context).flatMap((passage) => {
    const at = passage.clauses.findIndex(({ from, to }) => {
      if (passage.symbols.has(UNCERTAIN, from, to)) return false;
      const shared = new Set(
        passage.tokens
          .slice(from, to)
          .map(({ stem }) => stem)
          .filter((stem) => stems.has(stem)),
      );
      return shared.size >= Math.min(SHARED_WORDS, stems.size);
    });
    return at < 0 ? [] : [{ pointer: passage.pointer, ...clauseOffsets(passage, at, at) }];
  });
}

/** Barriers that stand in texts only: each of their kinds is answered; some are: half. */
function toldBarriersAnswered(context: Context): Found {
  const told = toldKinds(context);
  const answered = [...told].flatMap((kind) => answersTo(kind, context).slice(0, 1));
  if (told.size === 0 || answered.length === 0) return ABSENT;
  return answered.length === told.size ? present(answered) : halved(present(answered));
}

function toldKinds(context: Context): ReadonlySet<Hindrance> {
  return new Set(passagesIn(context, TOLD_IN).flatMap((passage) => kindsTold(passage)));
}

const FIVE = new Set<Hindrance>(['distance', 'cost', 'time', 'documents', 'security']);

/** Of distance, cost, time, documents and security those that the proposal names are all met (MA-04). */
function namedHindrancesMet(context: Context): Found {
  const listed = passagesIn(context, ['people.groups.*.barriers.*.barrier']).flatMap((passage) =>
    kindsNamed(passage),
  );
  const named = HINDRANCES.filter(
    (kind) => FIVE.has(kind) && (listed.includes(kind) || toldKinds(context).has(kind)),
  );
  const answers = named.map((kind) => answersTo(kind, context));
  if (named.length === 0 || answers.some(({ length }) => length === 0)) return ABSENT;
  return present(answers.flatMap((pieces) => pieces.slice(0, 1)));
}

export const barrierStructures = {
  'group-barrier': groupBarrier,
  'barrier-answered': barrierAnswered,
  'told-barriers-answered': toldBarriersAnswered,
  'named-hindrances-met': namedHindrancesMet,
};
