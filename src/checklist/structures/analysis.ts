import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import { substanceOf } from '../../narrative/substance.js';
import { activities, capacities, groups, measures, threats } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { isRecent } from '../finders/recent.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isGiven } from '../tree.js';
import { datesIn } from './dates.js';
import { passagesIn, piecesOf, wordsOf } from './texts.js';

const ANALYSIS = ['analysis'];
/** Concepts of a clause whose month and year are those of the analysis, not of what happened. */
const ASKED_OR_LOOKED = [
  'information-source',
  'people-asked',
  'asking-counted',
  'asked-apart',
  'analysis-made',
] as const;
const STRENGTHS_STAND_IN = [
  'analysis.situation',
  'analysis.protection.text',
  'people.groups.*.vulnerability',
];
const SOURCES_STAND_IN = [
  'analysis.situation',
  'analysis.protection.text',
  'analysis.protection.methods',
  'analysis.protection.sources',
];
const MONTHS = 24;
/** A threat of the list says which groups it affects. */
function exposedThreat(context: Context): Found {
  const known = new Set(groups(context.proposal).map(({ value }) => value.id));
  const exposed = threats(context.proposal).filter(
    ({ value, pointer }) =>
      (value.affects ?? []).some((id) => known.has(id)) &&
      !context.reading.byPointer.get(`${pointer}/description`)?.placeholder,
  );
  return exposed.length === 0 ? ABSENT : present(exposed.map(({ pointer }) => ({ pointer })));
}

/** A place or group of this project stands in the analysis. */
function projectPlace(context: Context): Found {
  const named = passagesIn(context, ANALYSIS).flatMap((passage) => {
    const at = passage.clauses.findIndex(
      ({ from, to }, i) =>
        passage.symbols.has(['<@place>', '<@group>'], from, to) ||
        passage.facts[i]?.some((fact) => fact.kind === 'name' && !isAcronym(passage, fact)),
    );
    return at < 0 ? [] : [{ pointer: passage.pointer, ...clauseOffsets(passage, at, at) }];
  });
  const exposed = exposedThreat(context);
  const pieces = [...named, ...exposed.pieces];
  return pieces.length === 0 ? ABSENT : present(pieces);
}

/** Letters such as UNIFEM name an organisation or a method, hardly ever a place. */
function isAcronym(
  { tokens }: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return tokens.slice(from, to).every(({ text }) => text === text.toUpperCase());
}

/** Two sources or methods: two entries of the lists, or two kinds of source in the lists and the text together. */
function twoSources(context: Context): Found {
  const protection = context.proposal.analysis?.protection;
  const listed = (['methods', 'sources'] as const).flatMap((key) =>
    (protection?.[key] ?? []).flatMap((value, i) => {
      const pointer = `/analysis/protection/${key}/${i}`;
      return isGiven(value) && tellsSomething(context.reading.byPointer.get(pointer)) ? [{ pointer }] : [];
    }),
  );
  const told = passagesIn(context, SOURCES_STAND_IN).flatMap((passage) =>
    piecesOf(passage, 'information-source'),
  );
  const kinds = new Set(told.map(({ phrase }) => phrase));
  const pieces = [...listed, ...told];
  return listed.length >= 2 || kinds.size >= 2 ? present(pieces) : ABSENT;
}

/** Longer than this, a way of asking is told in a sentence, which may be hollow; a word or two name it. */
const NAMED_IN = 5;

function tellsSomething(passage: Passage | undefined): boolean {
  if (passage === undefined || passage.placeholder) return passage === undefined;
  const words = passage.tokens.filter(({ kind }) => kind === 'word').length;
  return words <= NAMED_IN || substanceOf(passage, new Set()) !== 'hollow';
}

/** The analysis is dated: by its field, or by a month and year in its text. */
function analysisDated(context: Context): Found {
  const start = context.proposal.project?.start;
  const date = context.proposal.analysis?.protection?.date;
  if (isRecent(date, start, MONTHS)) return present([{ pointer: '/analysis/protection/date' }]);
  const dated = passagesIn(context, ANALYSIS).flatMap((passage) =>
    ASKED_OR_LOOKED.flatMap((concept) => piecesOf(passage, concept)).filter((piece) =>
      datesIn(wordsOf(passage, piece)).some((found) => isRecent(found, start, MONTHS)),
    ),
  );
  if (dated.length > 0) return present(dated);
  return ABSENT;
}

/** Strengths on two levels or more, from the list and from the analysis; on one: half. */
function capacityLevels(context: Context): Found {
  const given = capacities(context.proposal).filter(
    ({ value, pointer }) =>
      isGiven(value.description) && !context.reading.byPointer.get(`${pointer}/description`)?.placeholder,
  );
  const levels = new Set(given.map(({ value }) => value.level).filter((level) => level !== undefined));
  const unrated = given
    .filter(({ value }) => value.level === undefined)
    .map(({ pointer }) => `${pointer}/description`);
  const texts =
    levels.size > 0
      ? []
      : [
          ...passagesIn(context, STRENGTHS_STAND_IN),
          ...unrated.flatMap((pointer) => context.reading.byPointer.get(pointer) ?? []),
        ];
  const pieces: Piece[] = given.map(({ pointer }) => ({ pointer }));
  for (const level of ['individual', 'household', 'community', 'structural'] as const) {
    const [named] = texts.flatMap((passage) => piecesOf(passage, `strength-${level}`));
    if (named === undefined || levels.has(level)) continue;
    levels.add(level);
    pieces.push(named);
  }
  if (pieces.length === 0) return ABSENT;
  return levels.size >= 2 ? present(pieces) : halved(present(pieces));
}

/** An activity or measure builds on a named capacity. */
function capacityTakenUp(context: Context): Found {
  const known = new Set(
    capacities(context.proposal)
      .map(({ value }) => value.id)
      .filter((id) => id !== undefined),
  );
  const linked = [...activities(context.proposal), ...measures(context.proposal)].filter(({ value }) =>
    (value.builds_on ?? []).some((id) => known.has(id)),
  );
  if (linked.length > 0) return present(linked.map(({ pointer }) => ({ pointer })));
  const again = namedAgain(context);
  if (again.state === 'present' || capacityLevels(context).state === 'absent') return again;
  const taken = passagesIn(context, WORK).flatMap((passage) => piecesOf(passage, 'strengths-taken-up'));
  return taken.length > 0 ? present(taken.slice(0, 1)) : again;
}

const WORK = ['results', 'protection', 'partners', 'sustainability', 'community_engagement', 'budget'];
const SHARED_WORDS = 2;

/** Two content words of one strength stand together in a sentence of the work: the same thing is named there. */
function namedAgain(context: Context): Found {
  for (const { pointer } of capacities(context.proposal)) {
    const strength = context.reading.byPointer.get(`${pointer}/description`);
    if (strength === undefined) continue;
    const stems = new Set(
      strength.tokens
        .filter(
          (token, i) => token.kind === 'word' && token.folded.length > 3 && !strength.symbols.has(EMPTY, i),
        )
        .map(({ stem }) => stem),
    );
    for (const passage of passagesIn(context, WORK)) {
      for (const clause of passage.clauses) {
        const shared = new Set(
          passage.tokens
            .slice(clause.from, clause.to)
            .map(({ stem }) => stem)
            .filter((stem) => stems.has(stem)),
        );
        if (shared.size >= SHARED_WORDS)
          return present([{ pointer: `${pointer}/description` }, { pointer: passage.pointer }]);
      }
    }
  }
  return ABSENT;
}

const EMPTY = ['<template>', '<function>', '<@place>', '<people>'];

export const analysisStructures = {
  'exposed-threat': exposedThreat,
  'project-place': projectPlace,
  'two-sources': twoSources,
  'analysis-dated': analysisDated,
  'capacity-levels': capacityLevels,
  'capacity-taken-up': capacityTakenUp,
};
