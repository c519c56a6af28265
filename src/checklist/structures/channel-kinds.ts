import type { Hit } from '../../narrative/hits.js';
import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import { channels, type Placed } from '../../proposal/elements.js';
import type { Channel } from '../../proposal/schema/accountability.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, type Piece, present } from '../found.js';
import { hitsOfConcept, isBesideThePoint } from '../passages.js';
import { isGiven } from '../tree.js';
import { passagesIn, says } from './texts.js';

/** Kinds by which people speak to somebody (AC-02); radio is no way back. */
const BY_VOICE: ReadonlySet<string> = new Set([
  'hotline',
  'help-desk',
  'community-meeting',
  'focal-person',
  'home-visit',
]);

/** Kinds that are recognised in texts and names, by the concepts channel-hotline, channel-help-desk … */
const KINDS = [
  'hotline',
  'help-desk',
  'suggestion-box',
  'community-meeting',
  'focal-person',
  'home-visit',
  'messaging',
] as const;

const COMPLAINTS_BELONG = [
  'accountability',
  'safeguarding',
  'monitoring',
  'protection',
  'referral',
  'community_engagement',
  'results',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
  'return_and_reintegration',
];

interface KnownChannel {
  readonly kind: string;
  readonly state: 'present' | 'planned';
  readonly piece: Piece;
}

/** The channels of the list whose name holds no placeholder. */
export function workingChannels(context: Context): readonly Placed<Channel>[] {
  return channels(context.proposal).filter(
    ({ value, pointer }) => isGiven(value) && !context.reading.byPointer.get(`${pointer}/name`)?.placeholder,
  );
}

/** Channels of the list by their kind, and those that stand in a text alone. */
function knownChannels(context: Context): readonly KnownChannel[] {
  const listed = workingChannels(context).flatMap(({ value, pointer }): KnownChannel[] => {
    const kind = value.kind ?? kindInName(pointer, context);
    return kind === 'radio' ? [] : [{ kind, state: 'present', piece: { pointer } }];
  });
  const inText = passagesIn(context, COMPLAINTS_BELONG)
    .filter(({ field }) => !field.startsWith('accountability.channels.'))
    .flatMap((passage) => KINDS.flatMap((kind) => channelInText(kind, passage)));
  return [...listed, ...inText.filter(({ kind }) => !listed.some((known) => known.kind === kind))];
}

function kindInName(pointer: string, context: Context): string {
  const name = context.reading.byPointer.get(`${pointer}/name`);
  return (name && KINDS.find((kind) => says(name, `channel-${kind}`))) ?? 'other';
}

/** A bare "hotline" is a way to complain only where complaints are the subject; a plan to set one up counts with a date or a role. */
function channelInText(kind: string, passage: Passage): KnownChannel[] {
  const aboutComplaints = passage.field.startsWith('accountability');
  return hitsOfConcept(passage, `channel-${kind}`).flatMap((hit) => {
    if (hit.negated || hit.hedged || isBesideThePoint(hit, passage)) return [];
    if (hit.class === 'aim' && !aboutComplaints) return [];
    if (hit.planned && !isDated(hit, passage)) return [];
    const { from, to } = clauseOffsets(passage, hit.clause, hit.lastClause);
    const piece = { pointer: passage.pointer, from, to, concept: hit.concept, phrase: hit.phrase };
    return [{ kind, state: hit.planned ? 'planned' : 'present', piece }];
  });
}

function isDated(hit: Hit, passage: Passage): boolean {
  return (passage.facts[hit.clause] ?? []).some(({ kind }) => kind === 'when' || kind === 'role');
}

/** A way by which people speak to somebody. */
export function voiceChannel(context: Context): Found {
  return foundOf(
    knownChannels(context).filter(({ kind }) => BY_VOICE.has(kind)),
    1,
  );
}

export function twoKindsOfChannel(context: Context): Found {
  return foundOf(knownChannels(context), 2);
}

function foundOf(known: readonly KnownChannel[], kinds: number): Found {
  const working = known.filter(({ state }) => state === 'present');
  if (new Set(working.map(({ kind }) => kind)).size >= kinds) return present(onePerKind(working));
  if (new Set(known.map(({ kind }) => kind)).size >= kinds)
    return { state: 'planned', pieces: onePerKind(known) };
  return ABSENT;
}

function onePerKind(known: readonly KnownChannel[]): Piece[] {
  return [...new Map(known.toReversed().map(({ kind, piece }) => [kind, piece])).values()].toReversed();
}
