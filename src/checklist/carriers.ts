import type { Passage } from '../narrative/passage.js';
import type { Reading } from '../narrative/reading.js';
import { firstTokenFrom } from '../narrative/tokens.js';
import { activities, budgetLines, indicators, measures, pathways, risks } from '../proposal/elements.js';
import { once } from '../proposal/once.js';
import type { Context } from './context.js';
import type { Piece } from './found.js';
import { isUnder, patternOf } from './tree.js';

/** Where a measure is carried by standing there. */
const CARRIED_BY_ITSELF = [
  'results.outcomes.*.outputs.*.activities',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.indicators',
  'results.outcomes.*.indicators',
  'budget.lines',
];
/** Where work, money and people are planned. */
const CARRYING = [
  ...CARRIED_BY_ITSELF,
  'team',
  'partners.*.role',
  'referral.pathways',
  'accountability.channels',
];

/**
 * What carries a measure into the design: by id, or because the same thing is named there for the same group, place or owner
 * (judging.md, "Carried"). A measure that is itself an activity, an indicator or a budget line is carried by itself.
 */
export function carriersOf(piece: Piece, context: Context): readonly Piece[] {
  const passage = context.reading.byPointer.get(piece.pointer);
  const field = passage?.field ?? patternOf(piece.pointer);
  if (CARRIED_BY_ITSELF.some((pattern) => isUnder(field, pattern))) return [{ pointer: piece.pointer }];
  const byId = carriersById(piece, context);
  if (byId.length > 0) return byId;
  if (isAmongPathways(piece, context)) return [{ pointer: piece.pointer }];
  return passage === undefined ? [] : carriersByThing(piece, passage, context);
}

/** Links that the writer made: activities of a measure, lines and indicators that name it, activities that mitigate a risk. */
export function carriersById(piece: Piece, context: Context): readonly Piece[] {
  const { proposal } = context;
  const measure = measures(proposal).find(({ pointer }) => isWithin(piece.pointer, pointer));
  const risk = risks(proposal).find(({ pointer }) => isWithin(piece.pointer, pointer));
  const ids = [measure?.value.id, risk?.value.id];
  const named = (list: readonly string[] | undefined) => list?.some((id) => ids.includes(id)) ?? false;
  const linked = [
    ...(measure?.value.activities ?? []).flatMap((activity) =>
      activities(proposal).filter(({ value }) => value.id === activity),
    ),
    ...activities(proposal).filter(({ value }) => named(value.mitigates)),
    ...budgetLines(proposal).filter(({ value }) => named(value.covers)),
    ...indicators(proposal).filter(({ value }) => named(value.follows)),
  ];
  return linked.map(({ pointer }) => ({ pointer }));
}

/**
 * A listed pathway, where it is the answer itself, is part of the design once there are two with service and provider: all readers took it so
 * (test/agreement, EM-02). Words that only stand in a pathway are carried like any others.
 */
function isAmongPathways(piece: Piece, { proposal, reading }: Context): boolean {
  if (piece.concept !== undefined) return false;
  const complete = pathways(proposal).filter(({ value, pointer }) =>
    (['service', 'provider'] as const).every(
      (key) => value[key] !== undefined && !reading.byPointer.get(`${pointer}/${key}`)?.placeholder,
    ),
  );
  return complete.length > 1 && complete.some(({ pointer }) => isWithin(piece.pointer, pointer));
}

function isWithin(pointer: string, element: string): boolean {
  return pointer === element || pointer.startsWith(`${element}/`);
}

/** How many words of a thing must stand together where no shared group, place or partner says that it is the same. */
const WORDS_OF_A_THING = 2;

/** The same thing named where work, money or people are planned. Shared words alone carry nothing. */
function carriersByThing(piece: Piece, passage: Passage, context: Context): readonly Piece[] {
  const things = thingsOf(piece, passage);
  if (things.size === 0) return [];
  const here = anchorsOf(passage, clauseRange(piece, passage));
  return carryingIn(context.reading).flatMap((other) => {
    if (other.pointer === passage.pointer) return [];
    const there = allAnchorsOf(other);
    const isSame = agree(here, there);
    if (!isSame && disagree(here, there)) return [];
    const wanted = isSame ? 1 : Math.min(WORDS_OF_A_THING, things.size);
    return other.clauses.some(({ from, to }) => sharedIn(other, from, to, things) >= wanted)
      ? [{ pointer: other.pointer }]
      : [];
  });
}

/** Where work, money and people are planned: each measure is held against all of it. */
const carryingIn = once(({ passages }: Reading) =>
  passages.filter(
    ({ placeholder, field }) => !placeholder && CARRYING.some((pattern) => isUnder(field, pattern)),
  ),
);

/** How many of the things stand between two tokens. */
function sharedIn(passage: Passage, from: number, to: number, things: ReadonlySet<string>): number {
  const shared = new Set<string>();
  for (let i = from; i < to; i++) {
    const stem = passage.tokens[i]?.stem ?? '';
    if (things.has(stem) && !isTemplate(passage, i)) shared.add(stem);
  }
  return shared.size;
}

/** The content words of the measure that name a thing: nouns that the phrase holds, without template and function words. */
function thingsOf(piece: Piece, passage: Passage): ReadonlySet<string> {
  const { from, to } = piece.tokens ?? clauseRange(piece, passage);
  const things = passage.tokens.slice(from, to).flatMap((token, i) => {
    const isThing =
      token.kind === 'word' && !token.skipped && token.folded.length > 2 && !isTemplate(passage, from + i);
    return isThing && !passage.symbols.has(NO_THINGS, from + i) ? [token.stem] : [];
  });
  return new Set(things);
}

/** What tells one thing from another of the same name; roles do not: several people have a hand in one thing. */
const ANCHOR_KINDS = ['<@place>', '<@group>', '<@partner>'] as const;
const NO_THINGS = [
  ...ANCHOR_KINDS,
  '<@role>',
  '<people>',
  '<women>',
  '<men>',
  '<girls>',
  '<boys>',
  '<children>',
  '<staff>',
  '<no>',
];

function clauseRange(piece: Piece, passage: Passage): { readonly from: number; readonly to: number } {
  const { tokens, text } = passage;
  const from = firstTokenFrom(tokens, piece.from ?? 0);
  return { from: from === tokens.length ? 0 : from, to: firstTokenFrom(tokens, piece.to ?? text.length) };
}

function isTemplate(passage: Passage, at: number): boolean {
  return passage.symbols.isTemplate(at);
}

type Anchors = Readonly<Record<(typeof ANCHOR_KINDS)[number], ReadonlySet<string>>>;

/** The places, groups and partners that a stretch names. */
function anchorsOf(passage: Passage, range: { readonly from: number; readonly to: number }): Anchors {
  const inside = allNamed(passage).filter(({ at }) => at >= range.from && at < range.to);
  const named = (kind: string) =>
    new Set(inside.filter((one) => one.kind === kind).map(({ words }) => words));
  return { '<@place>': named('<@place>'), '<@group>': named('<@group>'), '<@partner>': named('<@partner>') };
}

/** All that a passage names, with the token at which each stands: many measures may be told of in one passage. */
const allNamed = once((passage: Passage) =>
  passage.tokens.flatMap((_, at) => {
    if (!passage.symbols.has(ANCHOR_KINDS, at)) return [];
    return passage.symbols
      .at(at)
      .map(({ symbol, to }) => ({ kind: symbol, at, words: wordsOf(passage, at, to) }));
  }),
);

const allAnchorsOf = once((passage: Passage) => anchorsOf(passage, { from: 0, to: passage.tokens.length }));

function wordsOf(passage: Passage, from: number, to: number): string {
  return passage.tokens
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** A place, group or partner is named on both sides. */
function agree(here: Anchors, there: Anchors): boolean {
  return ANCHOR_KINDS.some((kind) => shares(here[kind], there[kind]));
}

/** Both sides name places, or groups, or partners, and not one of them is the same. */
function disagree(here: Anchors, there: Anchors): boolean {
  return ANCHOR_KINDS.some(
    (kind) => here[kind].size > 0 && there[kind].size > 0 && !shares(here[kind], there[kind]),
  );
}

function shares(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...some].some((name) => others.has(name));
}
