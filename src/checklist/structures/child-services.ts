import type { Passage } from '../../narrative/passage.js';
import { partners, pathways, team } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { hasKey } from '../finders/keys.js';
import { isRecent } from '../finders/recent.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isGiven } from '../tree.js';
import { workingChannels } from './channel-kinds.js';
import { groupsWithChildren } from './child-dangers.js';
import { referralStructures } from './referral.js';
import { hitsFor, holdsSet, passagesIn, pieceAt, piecesOf, says } from './texts.js';

const SERVICES = ['health', 'psychosocial', 'legal', 'education', 'care'].map((kind) => `cp-service-${kind}`);
const ENOUGH_SERVICES = 2;
/** CP-07: our own reading of "checked". */
const MONTHS = 12;

const TELLS_OF_SERVICES = [
  'referral.text',
  'child_protection',
  'safeguarding.child_safeguarding',
  'gender_based_violence',
  'counter_trafficking',
  'partners.*.role',
  'results.outcomes.*.activities.*.description',
  'results.outcomes.*.outputs.*.activities.*.description',
  'coordination',
];
/** Sections that speak of children throughout. */
const ABOUT_CHILDREN = /^(child_protection|safeguarding\.child_safeguarding)/;

/** Services for children: pathways for a group with girls or boys or that name children, with service and provider. */
function pathwaysForChildren(context: Context) {
  const ids = new Set(groupsWithChildren(context.reading));
  return pathways(context.proposal).filter((pathway) => {
    if (!hasKey(pathway, 'service', context) || !hasKey(pathway, 'provider', context)) return false;
    const named = ['service', 'provider'].some((key) => {
      const passage = context.reading.byPointer.get(`${pathway.pointer}/${key}`);
      return passage !== undefined && holdsSet(passage, 'children');
    });
    return named || (pathway.value.for ?? []).some((id) => ids.has(id));
  });
}

/** Kinds of services for children with a provider that a text names. */
function servicesInText(context: Context): readonly Piece[] {
  const kinds = new Map<string, Piece>();
  for (const passage of passagesIn(context, TELLS_OF_SERVICES))
    for (const service of SERVICES)
      for (const hit of hitsFor(passage, service)) {
        const sentence = passage.clauses[hit.clause]?.sentence;
        if (kinds.has(service) || !isForChildren(passage, sentence) || !hasProvider(passage, hit.clause))
          continue;
        const piece = piecesOf(passage, service).find(({ tokens }) => tokens?.from === hit.from);
        kinds.set(service, piece ?? pieceAt(passage.pointer));
      }
  return [...kinds.values()];
}

function isForChildren(passage: Passage, sentence: number | undefined): boolean {
  return (
    ABOUT_CHILDREN.test(passage.field) ||
    hitsFor(passage, 'cp-children-named').some((hit) => passage.clauses[hit.clause]?.sentence === sentence)
  );
}

function hasProvider(passage: Passage, clause: number): boolean {
  if (/^partners/.test(passage.field)) return true;
  return ['cp-provider', 'service-with-provider'].some((concept) =>
    hitsFor(passage, concept).some((hit) => hit.clause === clause),
  );
}

/** CP-07: two services for children with providers, checked within twelve months; one, or unchecked: half. */
function childServicesChecked(context: Context): Found {
  const start = context.proposal.project?.start;
  const listed = pathwaysForChildren(context);
  const fresh = listed.filter(({ value }) => isRecent(value.checked_on, start, MONTHS));
  if (fresh.length >= ENOUGH_SERVICES) return present(fresh.map(({ pointer }) => pieceAt(pointer)));
  const told = servicesInText(context);
  const all = [...listed.map(({ pointer }) => pieceAt(pointer)), ...told];
  if (all.length === 0) return ABSENT;
  const checkedInText = referralStructures['recent-pathway'](context).pieces.filter(
    ({ pointer }) => !pointer.endsWith('/checked_on'),
  );
  const isEnough = fresh.length + told.length >= ENOUGH_SERVICES || listed.length >= ENOUGH_SERVICES;
  return isEnough && checkedInText.length > 0 ? present([...all, ...checkedInText]) : halved(present(all));
}

/** Case workers of the team, or child protection staff where none are called so: with their number, or with training. */
function caseWorkersHave(key: 'number' | 'training'): (context: Context) => Found {
  return (context) => {
    const workers = withRole(context, 'cp-case-worker-role');
    const asked = workers.length > 0 ? workers : withRole(context, 'cp-case-worker-role-wide');
    const given = asked.filter((one) =>
      key === 'number' ? isGiven(one.value.number) : hasKey(one, key, context),
    );
    return given.length === 0 ? ABSENT : present(given.map(({ pointer }) => pieceAt(`${pointer}/${key}`)));
  };
}

/** Supervision of case workers where the team is listed: in their own row, or a role that supervises cases. */
function caseWorkersSupervised(context: Context): Found {
  const rows = ['cp-case-worker-role', 'cp-case-worker-role-wide', 'cp-case-supervisor-role'].flatMap(
    (role) => withRole(context, role).map(({ pointer }) => pointer),
  );
  const pieces = passagesIn(context, ['team'])
    .filter(({ pointer }) => rows.some((row) => pointer.startsWith(`${row}/`)))
    .flatMap((passage) => piecesOf(passage, 'cp-cm-supervision'));
  return pieces.length === 0 ? ABSENT : present(pieces);
}

function withRole(context: Context, concept: string) {
  return team(context.proposal).filter(({ pointer }) => {
    const role = context.reading.byPointer.get(`${pointer}/role`);
    return role !== undefined && says(role, concept);
  });
}

/** Who answers for complaints is named once for every channel (judging.md); how soon stands with the channel that children use. */
function childChannelAnswered(context: Context): Found {
  const answered = workingChannels(context).flatMap(({ value, pointer }) => {
    if (isGiven(value.owner)) return [pieceAt(`${pointer}/owner`)];
    return isGiven(value.response_days) && isForChildrenToUse(pointer, context)
      ? [pieceAt(`${pointer}/response_days`)]
      : [];
  });
  return answered.length === 0 ? ABSENT : present(answered);
}

function isForChildrenToUse(channel: string, context: Context): boolean {
  return context.reading.passages.some(
    (passage) =>
      (passage.pointer === `${channel}/name` || passage.pointer.startsWith(`${channel}/usable_by`)) &&
      holdsSet(passage, 'children'),
  );
}

/** CP-17: a partner that is the authority or service for children, with a role that says what it does or is supported in. */
function childAuthorityPartner(context: Context): Found {
  const acting = partners(context.proposal).filter(({ pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    const role = context.reading.byPointer.get(`${pointer}/role`);
    return (
      name !== undefined &&
      says(name, 'cp-authority-named') &&
      role !== undefined &&
      says(role, 'cp-supported-act')
    );
  });
  return acting.length === 0 ? ABSENT : present(acting.map(({ pointer }) => pieceAt(`${pointer}/role`)));
}

export const childServiceStructures = {
  'child-services-checked': childServicesChecked,
  'case-workers-counted': caseWorkersHave('number'),
  'case-workers-trained': caseWorkersHave('training'),
  'case-workers-supervised': caseWorkersSupervised,
  'child-channel-answered': childChannelAnswered,
  'child-authority-partner': childAuthorityPartner,
};
