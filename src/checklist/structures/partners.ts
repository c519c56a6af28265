import type { Passage } from '../../narrative/passage.js';
import { type Placed, partners } from '../../proposal/elements.js';
import type { Partner } from '../../proposal/schema/partners.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, present } from '../found.js';
import { holdsSet, passagesIn, piecesOf, says } from './texts.js';

/** Kinds by which affected people and their neighbours act themselves (EM-03). */
const OWN_KINDS = new Set([
  'migrants-and-diaspora',
  'civil-society',
  'local-community',
  'faith-based',
  'volunteers',
  'trade-union',
]);
const STATE_KINDS = new Set(['national-government', 'local-government']);
/** Kinds of partner beyond government and the UN that make "whole of society" (RS-03, our reading). */
const ENOUGH_KINDS = 3;
/** Words, beside empty ones, that make a role say something. */
const OWN_WORDS = 2;

/** The kind that a partner declares, or that its name gives away. */
export function kindOf(partner: Placed<Partner>, context: Context): string {
  if (partner.value.kind !== undefined) return partner.value.kind;
  const name = context.reading.byPointer.get(`${partner.pointer}/name`);
  if (name === undefined) return 'other';
  if (holdsSet(name, 'rs-state')) return 'local-government';
  if (holdsSet(name, 'rs-un')) return 'un';
  return holdsSet(name, 'em-local-body') ? 'civil-society' : 'other';
}

/** Partners with a name; one whose name or role is a placeholder counts as absent (judging.md). */
function named(context: Context): readonly Placed<Partner>[] {
  return partners(context.proposal).filter(({ value, pointer }) => {
    const texts = ['name', 'role'].map((key) => context.reading.byPointer.get(`${pointer}/${key}`));
    return value.name !== undefined && !texts.some((text) => text?.placeholder);
  });
}

function roleOf({ pointer }: Placed<Partner>, context: Context): Passage | undefined {
  return context.reading.byPointer.get(`${pointer}/role`);
}

/** A role says something that could be checked: an act, or two words at least beside "support", "coordination" and their like. */
export function hasConcreteRole(partner: Placed<Partner>, context: Context): boolean {
  return saysWhatItDoes(partner, OWN_WORDS, context);
}

/** Of a partner beyond government and the UN one such word is enough: "marketing" or "tracing" says what it is there for. */
function hasRoleOfItsOwn(partner: Placed<Partner>, context: Context): boolean {
  return saysWhatItDoes(partner, 1, context);
}

function saysWhatItDoes(partner: Placed<Partner>, ownWords: number, context: Context): boolean {
  const role = roleOf(partner, context);
  if (role === undefined || role.placeholder) return false;
  if (says(role, 'real-role') || says(role, 'state-act')) return true;
  const empty = role.hits.filter(({ concept }) => concept === 'role-empty');
  const isFree = (at: number) => !empty.some(({ from, to }) => at >= from && at < to);
  if (role.facts.flat().some(({ kind, from }) => kind !== 'group' && kind !== 'name' && isFree(from)))
    return true;
  const own = role.tokens.filter(
    (token, i) => token.kind === 'word' && !token.skipped && isFree(i) && !isWithoutContent(role, i),
  );
  return own.length >= ownWords;
}

function isWithoutContent(passage: Passage, at: number): boolean {
  return passage.symbols.isTemplate(at);
}

/** It delivers, decides or holds money: said so, or some part of its role says more than advice, information, support and their like. */
function isRealRole(partner: Placed<Partner>, context: Context): boolean {
  const role = roleOf(partner, context);
  if (role === undefined) return false;
  if (partner.value.implementing === true && namesWork(role)) return true;
  if (!hasConcreteRole(partner, context)) return false;
  if (partner.value.implementing === true || says(role, 'real-role')) return true;
  const weak = role.hits.filter(({ concept }) => concept === 'weak-role');
  return enumerated(role).some(
    ({ from, to }) =>
      !weak.some((hit) => hit.from >= from && hit.from < to) &&
      role.tokens
        .slice(from, to)
        .some(({ kind, skipped }, i) => kind === 'word' && !skipped && !isWithoutContent(role, from + i)),
  );
}

/** What a partner that implements does is believed in the words of the trade ("convening and accompaniment"); one word is not concrete. */
function namesWork(role: Passage): boolean {
  if (role.placeholder) return false;
  const empty = role.hits.filter(({ concept }) => concept === 'role-empty');
  const words = role.tokens.flatMap(({ kind, skipped }, at) => (kind === 'word' && !skipped ? [at] : []));
  const isFree = (at: number) => !empty.some(({ from, to }) => at >= from && at < to);
  return words.length >= OWN_WORDS && words.some(isFree);
}

/** The parts of an enumeration: between commas, semicolons, plus signs and "and". */
function enumerated(passage: Passage): readonly { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  passage.tokens.forEach(({ text }, i) => {
    if (!/^(?:[,;+/&]|and|et|y|e)$/.test(text)) return;
    parts.push({ from, to: i });
    from = i + 1;
  });
  return [...parts, { from, to: passage.tokens.length }].filter((part) => part.to > part.from);
}

/** The partner of a need. */
function atScope(context: Context): Placed<Partner> | undefined {
  return partners(context.proposal).find(({ pointer }) => pointer === context.scope);
}

function realRole(context: Context): Found {
  const partner = atScope(context);
  if (partner === undefined || !isRealRole(partner, context)) return ABSENT;
  return present([
    { pointer: `${partner.pointer}/${partner.value.role === undefined ? 'implementing' : 'role'}` },
  ]);
}

function concreteRole(context: Context): Found {
  const partner = atScope(context);
  return partner !== undefined && hasRoleOfItsOwn(partner, context)
    ? present([{ pointer: `${partner.pointer}/role` }])
    : ABSENT;
}

function isOfSociety(partner: Placed<Partner>, context: Context): boolean {
  const kind = kindOf(partner, context);
  return !STATE_KINDS.has(kind) && kind !== 'un';
}

/** Partners beyond government and the UN: those with a role, if any has one. */
function societyPartners(context: Context): readonly Placed<Partner>[] {
  return bestOf(
    named(context).filter((partner) => isOfSociety(partner, context)),
    (partner) => hasRoleOfItsOwn(partner, context),
  );
}

/** Three kinds or more beyond government and the UN; fewer: half. */
function kindsOfSociety(context: Context): Found {
  const society = societyPartners(context);
  if (society.length === 0) return ABSENT;
  const kinds = new Set(society.map((partner) => kindOf(partner, context)));
  const found = present(society.map(({ pointer }) => ({ pointer: `${pointer}/kind` })));
  return kinds.size >= ENOUGH_KINDS ? found : halved(found);
}

/** A government partner with a concrete role. */
function stateWithRole(context: Context): Found {
  const acting = named(context).filter(
    (partner) => STATE_KINDS.has(kindOf(partner, context)) && hasConcreteRole(partner, context),
  );
  return acting.length === 0
    ? ABSENT
    : present(acting.map(({ pointer }) => ({ pointer: `${pointer}/role` })));
}

/** A government partner, with or without a role. */
function stateNamed(context: Context): Found {
  const bodies = partners(context.proposal).filter(
    (partner) => partner.value.name !== undefined && STATE_KINDS.has(kindOf(partner, context)),
  );
  return bodies.length === 0
    ? ABSENT
    : present(bodies.map(({ pointer }) => ({ pointer: `${pointer}/name` })));
}

/** The State asked for the project, or agreed to it. */
function stateRequested(context: Context): Found {
  const pointer = '/project/requested_by/authority';
  const authority = context.reading.byPointer.get(pointer);
  return authority === undefined || authority.placeholder ? ABSENT : present([{ pointer }]);
}

const TEXTS_ON_ROLES = [
  'results.outcomes.*.outputs.*.statement',
  'results.outcomes.*.outputs.*.activities',
  'results.outcomes.*.activities',
  'protection',
  'partners',
  'people.groups.*.selection',
  'accountability',
  'budget',
  'sustainability',
  'community_engagement',
];

/** Groups of affected people that act in a text; named there without a role: half. */
function localBodiesInText(context: Context): Found {
  const passages = passagesIn(context, TEXTS_ON_ROLES).filter(({ kind }) => kind === 'narrative');
  const acting = passages.flatMap((passage) => piecesOf(passage, 'local-body-acts'));
  if (acting.length > 0) return present(acting);
  const mentioned = passages.flatMap((passage) => piecesOf(passage, 'local-body-named'));
  return mentioned.length === 0 ? ABSENT : halved(present(mentioned));
}

type Filter = (context: Context) => readonly string[];

/** Elements that hold, else all of them: one good partner is enough, and a weak one beside it harms nothing. */
function bestOf(
  all: readonly Placed<Partner>[],
  holds: (partner: Placed<Partner>) => boolean,
): readonly Placed<Partner>[] {
  const good = all.filter(holds);
  return good.length > 0 ? good : all;
}

export const partnerFilters: Readonly<Record<string, Filter>> = {
  'own-group-partner': (context) =>
    bestOf(
      named(context).filter((partner) => OWN_KINDS.has(kindOf(partner, context))),
      (partner) => isRealRole(partner, context),
    ).map(({ pointer }) => pointer),
  'society-partner': (context) => societyPartners(context).map(({ pointer }) => pointer),
};

export const partnerStructures = {
  'real-role': realRole,
  'concrete-role': concreteRole,
  'kinds-of-society': kindsOfSociety,
  'state-with-role': stateWithRole,
  'state-named': stateNamed,
  'state-requested': stateRequested,
  'local-bodies-in-text': localBodiesInText,
};
