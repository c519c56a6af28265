import type { Passage } from '../../narrative/passage.js';
import { groups, pathways } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { hasKey } from '../finders/keys.js';
import { isRecent } from '../finders/recent.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isUnder } from '../tree.js';
import { referralStructures } from './referral.js';
import { hitsFor, passagesIn, pieceAt, piecesOf, says } from './texts.js';

const KINDS = ['health', 'psychosocial', 'safety', 'legal'] as const;
type Kind = (typeof KINDS)[number];
/** GB-03: three of the four kinds. */
const ENOUGH = 3;
const MONTHS = 12;

/** Concepts that tie a service to somebody who gives it. */
const PROVIDED = ['service-with-provider', 'own-service', 'gbv-own-provider', 'gbv-provider'];

/** Where services and who gives them are told: only there a name alone is a provider. */
const TOLD_WHO_GIVES = [
  'referral',
  'gender_based_violence',
  'counter_trafficking',
  'child_protection',
  'safeguarding',
  'partners',
];

/** Whether a clause names who gives a service: a provider, a role of the project, or a name that no lexicon can know. */
export function namesProvider(passage: Passage, clause: number): boolean {
  if (PROVIDED.some((concept) => hitsFor(passage, concept).some((hit) => hit.clause === clause))) return true;
  if (!TOLD_WHO_GIVES.some((field) => isUnder(passage.field, field))) return false;
  if ((passage.facts[clause] ?? []).some(({ kind, from }) => kind === 'name' && !isOtherName(passage, from)))
    return true;
  const { from, to } = passage.clauses[clause] ?? { from: 0, to: 0 };
  return passage.tokens.some(({ acronym }, at) => at >= from && at < to && acronym && isUnknown(passage, at));
}

/** An acronym that no phrase knows is a name: a clause may begin with it. */
function isUnknown(passage: Passage, at: number): boolean {
  return !passage.symbols.at(at).some(({ symbol }) => symbol.startsWith('<'));
}

/** Places, dates, roles, groups and bodies that give nothing are written with capitals too. */
const NO_PROVIDERS = new Set([
  '<@place>',
  '<@date>',
  '<@organisation>',
  '<@group>',
  '<@role>',
  '<sd-no-provider>',
  '<gbv-gbv>',
  '<gbv-rape-word>',
  '<people>',
  '<ma-language-name>',
]);

function isOtherName(passage: Passage, at: number): boolean {
  return passage.symbols.has(NO_PROVIDERS, at);
}

/** Whether groups given by id hold girls or boys. */
export function childrenAreIn(ids: readonly string[], context: Context): boolean {
  return groups(context.proposal).some(
    ({ value }) =>
      value.id !== undefined && ids.includes(value.id) && ((value.girls ?? 0) > 0 || (value.boys ?? 0) > 0),
  );
}

function serviceOf(kind: Kind, where: readonly string[], context: Context): readonly Piece[] {
  const concept = `gbv-service-${kind}`;
  const listed = pathways(context.proposal).filter((pathway) => {
    if (!hasKey(pathway, 'service', context) || !hasKey(pathway, 'provider', context)) return false;
    const saysAt = (key: string, of: string) => {
      const passage = context.reading.byPointer.get(`${pathway.pointer}/${key}`);
      return passage !== undefined && says(passage, of);
    };
    const isOfSomeKind = KINDS.some((one) => saysAt('service', `gbv-service-${one}`));
    return saysAt(isOfSomeKind ? 'service' : 'provider', concept);
  });
  if (listed.length > 0) return listed.map(({ pointer }) => pieceAt(pointer)).slice(0, 1);
  return passagesIn(context, where)
    .filter(({ field }) => !field.endsWith('.owner'))
    .flatMap((passage) => {
      const provided = new Set(
        hitsFor(passage, concept)
          .map(({ clause }) => clause)
          .filter((clause) => namesProvider(passage, clause)),
      );
      return piecesOf(passage, concept).filter((_, i) => {
        const hit = hitsFor(passage, concept)[i];
        return hit !== undefined && provided.has(hit.clause);
      });
    })
    .slice(0, 1);
}

/** Checked within twelve months, or the gaps are named with what is done instead. */
function checkedOrGap(where: readonly string[], context: Context): Found {
  const recent = referralStructures['recent-pathway'](context);
  if (recent.state === 'present') return recent;
  const start = context.proposal.project?.start;
  const checked = pathways(context.proposal).filter(({ value }) => isRecent(value.checked_on, start, MONTHS));
  if (checked.length > 0) return present(checked.map(({ pointer }) => pieceAt(`${pointer}/checked_on`)));
  const gaps = passagesIn(context, [...where, 'analysis']).flatMap((passage) =>
    piecesOf(passage, 'gbv-gap-named'),
  );
  return gaps.length > 0 ? present(gaps.slice(0, 1)) : ABSENT;
}

/**
 * The parts of GB-03: each kind of service with its provider, and the check. Where nothing was checked a fourth kind is half only, so that
 * four kinds alone are never whole; a check without any service is nothing.
 */
export function timed(where: readonly string[]) {
  const found = (context: Context) =>
    KINDS.map((kind) => ({ kind, pieces: serviceOf(kind, where, context) })).filter(
      ({ pieces }) => pieces.length > 0,
    );
  const kindOf = (asked: Kind) => (context: Context) => {
    const all = found(context);
    const at = all.findIndex(({ kind }) => kind === asked);
    const own = all[at];
    if (own === undefined) return ABSENT;
    const isSurplus = at >= ENOUGH && checkedOrGap(where, context).state !== 'present';
    return isSurplus ? halved(present(own.pieces)) : present(own.pieces);
  };
  return {
    'gbv-health-service': kindOf('health'),
    'gbv-psychosocial-service': kindOf('psychosocial'),
    'gbv-safety-service': kindOf('safety'),
    'gbv-legal-service': kindOf('legal'),
    'gbv-services-checked': (context: Context) =>
      found(context).length === 0 ? ABSENT : checkedOrGap(where, context),
  };
}
