import type { Passage } from '../../narrative/passage.js';
import { partners, risks } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { hasKey } from '../finders/keys.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { hitsFor, passagesIn, pieceAt, piecesOf, says } from './texts.js';

/** CT-06: what is given or referred to. */
const SERVICES = [
  'ct-service-housing',
  'ct-service-health',
  'ct-service-psychosocial',
  'ct-service-legal',
  'ct-service-language',
  'ct-service-livelihood',
  'ct-service-family',
];
const WHERE_SERVICES_STAND = [
  'results.outcomes',
  'counter_trafficking',
  'referral',
  'partners.*.role',
  'project.summary',
  'protection',
  'budget.lines.*.description',
];
const ENOUGH_SERVICES = 4;
const SOME_SERVICES = 2;

/** Kinds of service: four or more are enough, two are half; one alone is no rounded help. */
function roundedServices(context: Context): Found {
  const passages = passagesIn(context, WHERE_SERVICES_STAND).filter(
    ({ field }) => !/(^|\.)indicators\./.test(field),
  );
  const kinds = SERVICES.flatMap((service) => {
    const [first] = passages.flatMap((passage) => piecesOf(passage, service));
    return first === undefined ? [] : [first];
  });
  if (kinds.length < SOME_SERVICES) return ABSENT;
  return kinds.length >= ENOUGH_SERVICES ? present(kinds) : halved(present(kinds));
}

/** CT-14: kinds of actors that no list of partners tells apart. */
const ACTORS = [
  'ct-actor-committee',
  'ct-actor-police',
  'ct-actor-justice',
  'ct-actor-labour',
  'ct-actor-migration',
  'ct-actor-social',
  'ct-actor-survivors',
  'ct-actor-union',
  'ct-actor-health',
  'ct-actor-civil',
];
const WHERE_ACTORS_ACT = [
  'coordination',
  'counter_trafficking',
  'referral.text',
  'partners.*.role',
  'results.outcomes.*.activities.*.description',
  'results.outcomes.*.outputs.*.activities.*.description',
];
const ENOUGH_ACTORS = 3;

/** Three kinds of actors with roles: partners with a role, and others of whom a text says what they do. */
function threeKindsOfActors(context: Context): Found {
  const kinds = new Map<string, Piece>();
  const keep = (kind: string, piece: Piece) => {
    if (!kinds.has(kind)) kinds.set(kind, piece);
  };
  for (const partner of partners(context.proposal)) {
    if (!saysWhatItDoes(context.reading.byPointer.get(`${partner.pointer}/role`))) continue;
    const kind = kindByName(context.reading.byPointer.get(`${partner.pointer}/name`)) ?? partner.value.kind;
    if (kind !== undefined) keep(kind, pieceAt(`${partner.pointer}/role`));
  }
  for (const passage of passagesIn(context, WHERE_ACTORS_ACT)) {
    const acting = new Set(hitsFor(passage, 'ct-actor-acts').map(({ clause }) => clause));
    for (const actor of ACTORS)
      for (const hit of hitsFor(passage, actor))
        if (acting.has(hit.clause)) keep(actor, piecesOf(passage, actor)[0] ?? pieceAt(passage.pointer));
  }
  return kinds.size >= ENOUGH_ACTORS ? present([...kinds.values()]) : ABSENT;
}

/** A role of one word says nothing (judging.md); a verb and what it is about does. */
function saysWhatItDoes(role: Passage | undefined): boolean {
  const words = role?.tokens.filter(({ kind, skipped }) => kind !== 'mark' && !skipped) ?? [];
  return role !== undefined && !role.placeholder && words.length > 1;
}

function kindByName(name: Passage | undefined): string | undefined {
  return name === undefined ? undefined : ACTORS.find((actor) => says(name, actor));
}

/** CT-17: a risk that the work curbs rights or movement, with what is done about it; without that half. */
function movementRisk(context: Context): Found {
  const named = risks(context.proposal).filter(({ pointer }) => {
    const description = context.reading.byPointer.get(`${pointer}/description`);
    return description !== undefined && says(description, 'ct-curb');
  });
  const answered = named.filter((risk) => hasKey(risk, 'mitigation', context));
  if (answered.length > 0) return present(answered.map(({ pointer }) => pieceAt(`${pointer}/mitigation`)));
  return named.length === 0
    ? ABSENT
    : halved(present(named.map(({ pointer }) => pieceAt(`${pointer}/description`))));
}

export const traffickingStructures = {
  'rounded-services': roundedServices,
  'three-kinds-of-actors': threeKindsOfActors,
  'movement-risk': movementRisk,
};
