import { indicators, partners } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { passagesIn, pieceAt, piecesOf, says } from './texts.js';

const STATE = new Set(['national-government', 'local-government']);
const WHERE_AUTHORITIES_ACT = [
  'return_and_reintegration',
  'counter_trafficking',
  'coordination',
  'sustainability',
  'referral.text',
  'partners.*.role',
  'results.outcomes.*.activities.*.description',
  'results.outcomes.*.outputs.*.activities.*.description',
];
const BOTH_SIDES = 2;

/** RR-13: authorities with a part of their own; across a border those on both sides, one side alone is half. */
function returnAuthorities(context: Context): Found {
  const passages = passagesIn(context, WHERE_AUTHORITIES_ACT);
  const withRole = statePartners(context);
  const acting = passages.flatMap((passage) => piecesOf(passage, 'rr-authority-acts'));
  const all = [...withRole.map(({ piece }) => piece), ...acting];
  if (!context.fact('return-across-border').holds) return all.length > 0 ? present(all) : ABSENT;

  const both = passages.flatMap((passage) => piecesOf(passage, 'rr-both-sides'));
  if (both.length > 0) return present(both);
  const abroad = [
    ...passages
      .filter((passage) => says(passage, 'rr-authority-acts'))
      .flatMap((passage) => piecesOf(passage, 'rr-authority-abroad')),
    ...withRole.filter((partner) => partner.abroad).map(({ piece }) => piece),
  ];
  const home = withRole.filter((partner) => !partner.abroad);
  const national = home.filter((partner) => partner.national);
  const inBothCountries =
    (context.proposal.project?.countries?.length ?? 0) >= BOTH_SIDES && national.length >= BOTH_SIDES;
  if ((abroad.length > 0 && home.length > 0) || inBothCountries) return present(all);
  return all.length > 0 || abroad.length > 0 ? halved(present([...all, ...abroad])) : ABSENT;
}

interface StatePartner {
  readonly piece: Piece;
  readonly abroad: boolean;
  readonly national: boolean;
}

/** State bodies among the partners whose role says what they do; a role of one word says nothing (judging.md). */
function statePartners(context: Context): readonly StatePartner[] {
  return partners(context.proposal).flatMap(({ value, pointer }) => {
    const role = context.reading.byPointer.get(`${pointer}/role`);
    const words = role?.tokens.filter(({ kind, skipped }) => kind !== 'mark' && !skipped).length ?? 0;
    if (role === undefined || role.placeholder || words < 2 || !STATE.has(value.kind ?? '')) return [];
    const name = context.reading.byPointer.get(`${pointer}/name`);
    return [
      {
        piece: pieceAt(`${pointer}/role`),
        abroad: name !== undefined && says(name, 'rr-authority-abroad'),
        national: value.kind === 'national-government',
      },
    ];
  });
}

/** RR-06: a State body as partner, with a role, links the work to systems. */
function stateLink(context: Context): Found {
  const linked = statePartners(context);
  return linked.length === 0 ? ABSENT : present(linked.map(({ piece }) => piece));
}

/** RR-11: an indicator of sustainability with a baseline and a target says that it is measured twice. */
function sustainabilityFollowed(context: Context): Found {
  const twice = indicators(context.proposal).filter(({ value, pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    return (
      value.baseline !== undefined &&
      value.target !== undefined &&
      name !== undefined &&
      (says(name, 'rr-known-tool') || says(name, 'rr-outcome-later'))
    );
  });
  return twice.length === 0 ? ABSENT : present(twice.map(({ pointer }) => pieceAt(`${pointer}/name`)));
}

export const returnStructures = {
  'sustainability-followed': sustainabilityFollowed,
  'return-authorities': returnAuthorities,
  'state-link': stateLink,
};
