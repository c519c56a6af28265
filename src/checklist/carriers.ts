import type { Passage } from '../narrative/passage.js';
import { activities, budgetLines, indicators, measures, risks } from '../proposal/elements.js';
import type { Context } from './context.js';
import type { Piece } from './found.js';
import { isUnder } from './tree.js';

/** Where work, money and people are planned. */
const CARRYING = [
  'results.outcomes.*.outputs.*.activities',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.indicators',
  'results.outcomes.*.indicators',
  'budget.lines',
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
  const field = passage?.field ?? '';
  if (CARRYING.some((pattern) => isUnder(field, pattern))) return [{ pointer: piece.pointer }];
  const byId = carriersById(piece, context);
  if (byId.length > 0) return byId;
  return passage === undefined ? [] : carriersByThing(piece, passage, context);
}

/** Links that the writer made: activities of a measure, lines and indicators that name it, activities that mitigate a risk. */
function carriersById(piece: Piece, context: Context): readonly Piece[] {
  const { proposal } = context;
  const measure = measures(proposal).find(({ pointer }) => isWithin(piece.pointer, pointer));
  const risk = risks(proposal).find(({ pointer }) => isWithin(piece.pointer, pointer));
  const id = measure?.value.id ?? risk?.value.id;
  const linked = [
    ...(measure?.value.activities ?? []).flatMap((activity) =>
      activities(proposal).filter(({ value }) => value.id === activity),
    ),
    ...(id === undefined
      ? []
      : [
          ...activities(proposal).filter(({ value }) => value.mitigates?.includes(id)),
          ...budgetLines(proposal).filter(({ value }) => value.covers?.includes(id)),
          ...indicators(proposal).filter(({ value }) => value.follows?.includes(id)),
        ]),
  ];
  return linked.map(({ pointer }) => ({ pointer }));
}

function isWithin(pointer: string, element: string): boolean {
  return pointer === element || pointer.startsWith(`${element}/`);
}

/** The same thing named where work, money or people are planned. */
function carriersByThing(piece: Piece, passage: Passage, context: Context): readonly Piece[] {
  const things = thingsOf(piece, passage);
  if (things.size === 0) return [];
  const here = anchorsOf(passage, clauseRange(piece, passage));
  return context.reading.passages.flatMap((other) => {
    if (other.pointer === passage.pointer || !CARRYING.some((pattern) => isUnder(other.field, pattern)))
      return [];
    const named = other.tokens.some((token, i) => things.has(token.stem) && !isTemplate(other, i));
    return named && anchorsAgree(here, anchorsOf(other, { from: 0, to: other.tokens.length }))
      ? [{ pointer: other.pointer }]
      : [];
  });
}

/** The content words of the measure that name a thing: nouns that the phrase holds, without template and function words. */
function thingsOf(piece: Piece, passage: Passage): ReadonlySet<string> {
  const { from, to } = piece.tokens ?? clauseRange(piece, passage);
  const things = passage.tokens.slice(from, to).flatMap((token, i) => {
    const spans = passage.symbols[from + i] ?? [];
    const isThing =
      token.kind === 'word' && !token.skipped && token.folded.length > 2 && !isTemplate(passage, from + i);
    return isThing && !spans.some(({ symbol }) => ANCHORS.has(symbol) || PEOPLE.has(symbol))
      ? [token.stem]
      : [];
  });
  return new Set(things);
}

const ANCHORS = new Set(['<@place>', '<@group>', '<@partner>', '<@role>']);
const PEOPLE = new Set([
  '<people>',
  '<women>',
  '<men>',
  '<girls>',
  '<boys>',
  '<children>',
  '<staff>',
  '<no>',
]);

function clauseRange(piece: Piece, passage: Passage): { readonly from: number; readonly to: number } {
  const from = passage.tokens.findIndex((token) => token.start >= (piece.from ?? 0));
  const after = passage.tokens.findIndex((token) => token.start >= (piece.to ?? passage.text.length));
  return { from: Math.max(from, 0), to: after < 0 ? passage.tokens.length : after };
}

function isTemplate(passage: Passage, at: number): boolean {
  return (passage.symbols[at] ?? []).some(({ symbol }) => symbol === '<template>' || symbol === '<function>');
}

/** Groups, places and owners that a stretch names. */
function anchorsOf(
  passage: Passage,
  range: { readonly from: number; readonly to: number },
): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (let i = range.from; i < range.to; i++)
    for (const span of passage.symbols[i] ?? [])
      if (span.symbol === '<@place>' || span.symbol === '<@partner>')
        anchors.add(
          passage.tokens
            .slice(i, span.to)
            .map(({ folded }) => folded)
            .join(' '),
        );
  return anchors;
}

/** The same group, place or owner is named on both sides, or one side names none. */
function anchorsAgree(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.size === 0 || there.size === 0 || [...here].some((anchor) => there.has(anchor));
}
