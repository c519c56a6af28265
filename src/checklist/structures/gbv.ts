import { clauseOffsets, type Passage } from '../../narrative/passage.js';
import { groups, indicators, pathways, team } from '../../proposal/elements.js';
import type { Context } from '../context.js';
import { findConcept } from '../finders/concept.js';
import { hasKey } from '../finders/keys.js';
import { ABSENT, type Found, halved, type Piece, present } from '../found.js';
import { isBesideThePoint } from '../passages.js';
import { childrenAreIn, namesProvider, timed } from './gbv-services.js';
import { hitsFor, holdsSet, passagesIn, pieceAt, piecesOf, says } from './texts.js';

/** Where a project says how it works with survivors: everything but the situation and the figures. */
const HOW_IT_WORKS = [
  'project.summary',
  'people.groups.*.selection',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.statement',
  'results.outcomes.*.outputs.*.activities',
  'risks.*.mitigation',
  'protection',
  'accountability.information_shared',
  'referral',
  'data_protection',
  'team',
  'partners.*.role',
  'counter_trafficking',
  'child_protection',
  'gender_based_violence',
];

const PRINCIPLES = ['safety', 'confidentiality', 'choice', 'equality'] as const;
type Principle = (typeof PRINCIPLES)[number];

/** How each principle is carried: concepts of this area, and those of counter-trafficking and of the sections on all projects. */
const CARRIED_BY: Readonly<Record<Principle, readonly string[]>> = {
  safety: ['gbv-safety-how', 'ct-safety-plan', 'ct-case-risk'],
  confidentiality: ['gbv-confidential-how', 'ct-data-coded', 'ct-data-not-passed'],
  choice: ['gbv-choice-how', 'ct-choice', 'ct-consent-refuse', 'consent-before-passing-on'],
  equality: ['gbv-equality-how', 'whatever-status'],
};
/** GB-01: three of the four with how, the fourth named. */
const WITH_HOW = 3;

function howOf(principle: Principle, context: Context): Found {
  return saidConcretely(CARRIED_BY[principle], HOW_IT_WORKS, context);
}

/** A thing or an act, plainly said: an aim counts for nothing here, because a text of this area is full of names beside its aims. */
function saidConcretely(concepts: readonly string[], where: readonly string[], context: Context): Found {
  const hits = passagesIn(context, where).flatMap((passage) =>
    passage.hits
      .filter(
        (hit) =>
          hit.class === 'concrete' &&
          !hit.negated &&
          concepts.includes(hit.concept) &&
          !isBesideThePoint(hit, passage),
      )
      .map((hit) => ({ passage, hit })),
  );
  const plain = hits.filter(({ hit }) => !hit.hedged && !hit.planned);
  const pieces = (plain.length > 0 ? plain : hits.filter(({ hit }) => hit.hedged)).map(
    ({ passage, hit }) => ({
      pointer: passage.pointer,
      ...clauseOffsets(passage, hit.clause, hit.lastClause),
      concept: hit.concept,
      phrase: hit.phrase,
    }),
  );
  if (pieces.length === 0) return ABSENT;
  return { state: plain.length > 0 ? 'present' : 'hedged', pieces: pieces.slice(0, 3) };
}

const WHERE_DATA_STAND = [
  'gender_based_violence',
  'data_protection',
  'counter_trafficking',
  'protection',
  'referral',
  'monitoring',
  'risks.*.mitigation',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.activities',
];

/** GB-07, with the phrases of counter-trafficking on case files. */
function caseData(own: string, shared: string): (context: Context) => Found {
  return (context) => saidConcretely([own, shared], WHERE_DATA_STAND, context);
}

/** Kept back, unless it is handed on whenever somebody asks. */
function keptBack(context: Context): Found {
  const onDemand = passagesIn(context, WHERE_DATA_STAND).some((passage) =>
    says(passage, 'gbv-passed-on-demand'),
  );
  const found = caseData('gbv-not-passed', 'ct-data-not-passed')(context);
  return onDemand && found.state === 'present' ? halved(found) : found;
}

/** A principle said with how it is carried; only named it counts where three others say how, else it is hollow. */
function principle(asked: Principle): (context: Context) => Found {
  return (context) => {
    const own = howOf(asked, context);
    if (own.state !== 'absent' && own.state !== 'hollow') return own;
    const named = findConcept({ concept: `gbv-named-${asked}`, in: HOW_IT_WORKS }, context);
    if (named.state !== 'present') return own;
    const others = PRINCIPLES.filter((other) => other !== asked && howOf(other, context).state === 'present');
    return others.length >= WITH_HOW ? named : { ...named, state: 'hollow' };
  };
}

/** GB-05: case workers of the team list, with training, or women among them. */
function caseWorkers(context: Context) {
  return team(context.proposal).filter(({ pointer }) => {
    const role = context.reading.byPointer.get(`${pointer}/role`);
    return role !== undefined && !role.placeholder && says(role, 'gbv-case-role');
  });
}

function caseWorkersTrained(context: Context): Found {
  const trained = caseWorkers(context).filter((member) => hasKey(member, 'training', context));
  return trained.length === 0
    ? ABSENT
    : present(trained.map(({ pointer }) => pieceAt(`${pointer}/training`)));
}

function caseWorkersWomen(context: Context): Found {
  const women = caseWorkers(context).filter(({ value }) => (value.women ?? 0) > 0);
  return women.length === 0 ? ABSENT : present(women.map(({ pointer }) => pieceAt(`${pointer}/women`)));
}

/** GB-04: somebody gives clinical care for rape, and how soon is said; one of the two, or care that ends too early, is half. */
function rapeCareInTime(context: Context): Found {
  const passages = passagesIn(context, [...HOW_IT_WORKS, 'budget.lines.*.description']);
  const care = passages.flatMap((passage) => piecesOf(passage, 'gbv-rape-care'));
  const given = [...careGivers(passages), ...careInPathways(context)];
  const when = passages.flatMap((passage) => piecesOf(passage, 'gbv-rape-time'));
  if (care.length === 0 && given.length === 0) return ABSENT;
  const pieces = [...given.slice(0, 1), ...when.slice(0, 1)];
  const whole = given.length > 0 && when.length > 0;
  if (!whole) return halved(present(pieces.length > 0 ? pieces : care.slice(0, 1)));
  const ends = passages.some((passage) => says(passage, 'gbv-care-ends'));
  return ends ? halved(present(pieces)) : present(pieces);
}

/** Care for rape, or medical care for survivors, in a clause that names who gives it. */
function careGivers(passages: readonly Passage[]): readonly Piece[] {
  return passages.flatMap((passage) =>
    [...hitsFor(passage, 'gbv-rape-care'), ...hitsFor(passage, 'gbv-medical-for-survivors')]
      .filter(({ clause }) => namesProvider(passage, clause))
      .map((hit) => ({
        pointer: passage.pointer,
        ...clauseOffsets(passage, hit.clause, hit.lastClause),
        concept: hit.concept,
        phrase: hit.phrase,
      })),
  );
}

function careInPathways(context: Context): readonly Piece[] {
  return pathways(context.proposal)
    .filter(
      (pathway) =>
        hasKey(pathway, 'provider', context) &&
        saysAt(`${pathway.pointer}/service`, ['gbv-rape-care', 'gbv-service-health'], context),
    )
    .map(({ pointer }) => pieceAt(`${pointer}/provider`));
}

function saysAt(pointer: string, concepts: readonly string[], context: Context): boolean {
  const passage = context.reading.byPointer.get(pointer);
  return passage !== undefined && !passage.placeholder && concepts.some((concept) => says(passage, concept));
}

/** GB-08: women or girls among the groups that were consulted. */
function womenConsulted(context: Context): Found {
  const asked = context.proposal.analysis?.protection?.consulted ?? [];
  const women = groups(context.proposal).some(
    ({ value, pointer }) =>
      value.id !== undefined &&
      asked.includes(value.id) &&
      ((value.women ?? 0) > 0 || (value.girls ?? 0) > 0 || namesWomen(context, pointer)),
  );
  return women ? present([pieceAt('/analysis/protection/consulted')]) : ABSENT;
}

function namesWomen({ reading }: Context, group: string): boolean {
  const name = reading.byPointer.get(`${group}/name`);
  return name !== undefined && (holdsSet(name, 'women') || holdsSet(name, 'girls'));
}

/** GB-15: an indicator on access, satisfaction or perceived safety, and none that counts survivors as success; both: half. */
function qualityMeasured(context: Context): Found {
  const measured = indicators(context.proposal).flatMap(({ pointer }) => {
    const name = context.reading.byPointer.get(`${pointer}/name`);
    return name === undefined || name.placeholder ? [] : [{ pointer, name }];
  });
  const quality = measured.filter(({ name }) => says(name, 'gbv-quality'));
  const counting = measured.filter(
    ({ pointer, name }) =>
      !says(name, 'gbv-quality') && says(name, 'gbv-counts-survivors') && hasTarget(pointer, context),
  );
  const told = passagesIn(context, ['monitoring', 'gender_based_violence', 'results.outcomes.*.statement']);
  const inText = told.flatMap((passage) => piecesOf(passage, 'gbv-quality-in-text'));
  const countedInText = told.some((passage) => says(passage, 'gbv-survivors-as-target'));
  if (quality.length === 0 && inText.length === 0) return ABSENT;
  const found = present(
    quality.length > 0 ? quality.map(({ pointer }) => pieceAt(`${pointer}/name`)) : inText.slice(0, 1),
  );
  return counting.length > 0 || countedInText ? halved(found) : found;
}

function hasTarget(pointer: string, context: Context): boolean {
  const one = indicators(context.proposal).find((indicator) => indicator.pointer === pointer);
  return one?.value.target !== undefined;
}

/** GB-17: a pathway for a group with girls or boys, or that names children, with its provider. */
function childSurvivorService(context: Context): Found {
  const fitting = pathways(context.proposal).filter(
    (pathway) =>
      hasKey(pathway, 'provider', context) &&
      hasKey(pathway, 'service', context) &&
      (childrenAreIn(pathway.value.for ?? [], context) ||
        saysAt(`${pathway.pointer}/service`, ['gbv-child-named'], context) ||
        saysAt(`${pathway.pointer}/provider`, ['gbv-child-named'], context)),
  );
  return fitting.length === 0 ? ABSENT : present(fitting.map(({ pointer }) => pieceAt(pointer)));
}

/** Where a safe space is described without naming it again. */
const OF_THE_SPACE = [
  'gender_based_violence',
  'protection.safety_and_dignity',
  'protection.meaningful_access',
  'protection.participation',
];
const ALSO_OF_SPACES = [
  'project.summary',
  'results.outcomes.*.activities',
  'results.outcomes.*.outputs.*.activities',
  'protection',
  'risks.*.mitigation',
  'budget.lines.*.description',
  'partners.*.role',
];

function speaksOfSpaces(passage: Passage): boolean {
  return says(passage, 'offers-gender-based-violence-safe-spaces');
}

/** An activity of an output that is about safe spaces, whatever name the house bears. */
function isForSpaces({ pointer }: Passage, context: Context): boolean {
  const output = /^(\/results\/outcomes\/\d+\/outputs\/\d+)\/activities\//.exec(pointer)?.[1];
  const statement = context.reading.byPointer.get(`${output}/statement`);
  return statement !== undefined && speaksOfSpaces(statement);
}

/** GB-11: said in the area's own text, or elsewhere in a text that speaks of the space. */
function ofSafeSpaces(concept: string): (context: Context) => Found {
  return (context) => {
    const own = findConcept({ concept, in: OF_THE_SPACE }, context);
    if (own.state === 'present') return own;
    const elsewhere = passagesIn(context, ALSO_OF_SPACES)
      .filter((passage) => speaksOfSpaces(passage) || isForSpaces(passage, context))
      .flatMap((passage) => piecesOf(passage, concept));
    return elsewhere.length > 0 ? present(elsewhere) : own;
  };
}

/** GB-03: kinds of services with providers, and whether they were checked or the gaps are named. */
const services = timed(HOW_IT_WORKS);

export const gbvStructures = {
  'survivor-safety': principle('safety'),
  'survivor-confidentiality': principle('confidentiality'),
  'survivor-choice': principle('choice'),
  'survivor-equality': principle('equality'),
  'case-workers-trained': caseWorkersTrained,
  'case-workers-women': caseWorkersWomen,
  'rape-care-in-time': rapeCareInTime,
  'women-consulted': womenConsulted,
  'quality-measured': qualityMeasured,
  'child-survivor-service': childSurvivorService,
  'space-place': ofSafeSpaces('gbv-space-place'),
  'space-women-staff': ofSafeSpaces('gbv-space-women-staff'),
  'space-hours': ofSafeSpaces('gbv-space-hours'),
  'space-childcare': ofSafeSpaces('gbv-space-childcare'),
  'space-unmarked': ofSafeSpaces('gbv-space-unmarked'),
  'case-data-few': caseData('gbv-only-needed', 'ct-data-coded'),
  'case-data-kept-back': keptBack,
  ...services,
};
