import type { Passage } from '../../narrative/passage.js';
import { fold } from '../../narrative/word.js';
import { outcomes, type Placed } from '../../proposal/elements.js';
import type { Indicator, Outcome } from '../../proposal/schema/results.js';
import type { Context } from '../context.js';
import { ABSENT, best, type Found, halved, ofAll, present } from '../found.js';
import { isGiven } from '../tree.js';
import { holdsSet, passagesIn, says } from './texts.js';

interface Measured extends Placed<Indicator> {
  /** The indicators of an outcome's outputs count for the outcome if it has none of its own (judging.md). */
  readonly level: 'outcome' | 'output';
}

function indicatorsOf({ value, pointer }: Placed<Outcome>): readonly Measured[] {
  const own = (value.indicators ?? []).map((indicator, i) => ({
    value: indicator,
    pointer: `${pointer}/indicators/${i}`,
    level: 'outcome' as const,
  }));
  const level = own.length === 0 ? 'outcome' : 'output';
  const below = (value.outputs ?? []).flatMap((output, o) =>
    (output.indicators ?? []).map(
      (indicator, i) =>
        ({
          value: indicator,
          pointer: `${pointer}/outputs/${o}/indicators/${i}`,
          level,
        }) satisfies Measured,
    ),
  );
  return [...own, ...below];
}

function atScope(context: Context): readonly Measured[] {
  const outcome = outcomes(context.proposal).find(({ pointer }) => pointer === context.scope);
  return outcome === undefined ? [] : indicatorsOf(outcome);
}

function isWritten(pointer: string, value: unknown, context: Context): boolean {
  return isGiven(value) && !context.reading.byPointer.get(pointer)?.placeholder;
}

/** How far one indicator lets people say whether they are safe, reached, heard and respected (CL-06). */
function asksPeople({ value, pointer, level }: Measured, context: Context): Found {
  const name = context.reading.byPointer.get(`${pointer}/name`);
  if (name === undefined || name.placeholder) return ABSENT;
  const found = present([{ pointer: `${pointer}/name` }]);
  const answered =
    value.asked_of === 'people' || (value.asked_of === undefined && says(name, 'people-themselves'));
  if (answered && isOnSafety(value, name)) return level === 'outcome' ? found : halved(found);
  return says(name, 'asks-about-complaints') ? halved(found) : ABSENT;
}

/**
 * On safety, respect, access or being heard, also by what did not happen ("nobody asked for money"); or said to be asked of people and
 * put as what they say, unless it names something else.
 */
function isOnSafety(indicator: Indicator, name: Passage): boolean {
  if (name.hits.some(({ concept }) => concept === 'asks-safety')) return true;
  return (
    indicator.asked_of === 'people' && says(name, 'people-themselves') && !says(name, 'other-perception')
  );
}

function outcomeAsksPeople(context: Context): Found {
  return best(atScope(context).map((indicator) => asksPeople(indicator, context)));
}

/** Every indicator of the outcome has a key; some: half. */
function everyIndicator(
  holds: (indicator: Measured, context: Context) => boolean,
  key: keyof Indicator,
): (context: Context) => Found {
  return (context) => {
    const all = atScope(context);
    if (all.length === 0) return ABSENT;
    const [having, lacking] = parted(all, (indicator) => holds(indicator, context));
    return ofAll(
      having.map(({ pointer }) => ({ pointer: `${pointer}/${key}` })),
      lacking.map(({ pointer }) => `${pointer}/${key}`),
    );
  };
}

function hasKey(key: 'target' | 'baseline' | 'verified_by'): (context: Context) => Found {
  return everyIndicator(
    ({ value, pointer }, context) => isWritten(`${pointer}/${key}`, value[key], context),
    key,
  );
}

/** Targets alone measure nothing: where no indicator says where it stands or who counts, they are only wishes. */
function targets(context: Context): Found {
  const found = hasKey('target')(context);
  return found.state === 'absent' || isTraced(context) ? found : { state: 'hollow', pieces: found.pieces };
}

function isTraced(context: Context): boolean {
  return outcomes(context.proposal)
    .flatMap(indicatorsOf)
    .some(({ value, pointer }) =>
      (['baseline', 'verified_by'] as const).some((key) =>
        isWritten(`${pointer}/${key}`, value[key], context),
      ),
    );
}

const WHERE_SPLITS_STAND = ['monitoring', 'results', 'people', 'protection', 'accountability'];

/** Every indicator of the outcome that counts people is split by sex and age, or a plain sentence says so of all. */
function indicatorsSplit(context: Context): Found {
  const said = passagesIn(context, WHERE_SPLITS_STAND).filter((passage) =>
    passage.hits.some(
      (hit) => hit.concept === 'split-everywhere' && !hit.negated && !hit.hedged && !hit.planned,
    ),
  );
  if (said.length > 0) return present(said.map(({ pointer }) => ({ pointer })));
  const all = atScope(context);
  const counting = all.filter((indicator) => countsPeople(indicator, context));
  if (counting.length === 0) return all.length === 0 || !isTraced(context) ? ABSENT : present([]);
  const [split, whole] = parted(counting, (indicator) => isSplit(indicator, context));
  return ofAll(
    splitPieces(split.length === 0 ? counting : split),
    whole.map(({ pointer }) => `${pointer}/disaggregated_by`),
  );
}

/** Those of which something holds, and the others. */
function parted<T>(all: readonly T[], holds: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

function splitPieces(indicators: readonly Measured[]): { readonly pointer: string }[] {
  return indicators
    .filter(({ value }) => isGiven(value.disaggregated_by))
    .map(({ pointer }) => ({ pointer: `${pointer}/disaggregated_by` }));
}

/** Whoever splits an indicator counts people with it, whatever it is called. */
function countsPeople({ pointer, value }: Measured, context: Context): boolean {
  const name = context.reading.byPointer.get(`${pointer}/name`);
  return isGiven(value.disaggregated_by) || (name !== undefined && says(name, 'counts-people'));
}

/** How writers of the three languages name the two splits. */
const SEX =
  /\b(sex|sexe|sexes|sexo|sexos|gender|genre|genero|women|female|femmes?|mujer(es)?|hommes?|m\/f|f\/m|h\/f|f\/h|h\/m)\b/;
const AGE =
  /\b(ages?|edad(es)?|adults?|adultes?|adult[oa]s?|children|enfants?|nin[oa]s|years|girls|filles|tranches?|etario)\b/;

/** By sex and age; an indicator of women or of girls only needs no split by sex (judging.md). */
function isSplit({ value, pointer }: Measured, context: Context): boolean {
  const by = fold((value.disaggregated_by ?? []).join(' '));
  const name = context.reading.byPointer.get(`${pointer}/name`);
  const ofOneSex =
    name !== undefined &&
    (holdsSet(name, 'women') || holdsSet(name, 'girls')) &&
    !holdsSet(name, 'men') &&
    !holdsSet(name, 'boys');
  const sex = SEX.test(by) || ofOneSex;
  return sex && AGE.test(by);
}

export const indicatorFilters: Readonly<Record<string, (context: Context) => readonly string[]>> = {
  'outcome-with-indicators': ({ proposal }) =>
    outcomes(proposal)
      .filter((outcome) => indicatorsOf(outcome).length > 0)
      .map(({ pointer }) => pointer),
  /** The outcomes that ask people best, so that one is enough. */
  'outcome-that-asks': (context) => {
    const all = outcomes(context.proposal).map((outcome) => ({
      pointer: outcome.pointer,
      state: best(indicatorsOf(outcome).map((indicator) => asksPeople(indicator, context))).state,
    }));
    const good = all.filter(({ state }) => state === 'present');
    const some = all.filter(({ state }) => state === 'half');
    return (good.length > 0 ? good : some.length > 0 ? some : all).map(({ pointer }) => pointer);
  },
};

export const indicatorStructures = {
  'outcome-asks-people': outcomeAsksPeople,
  'indicators-have-target': targets,
  'indicators-have-baseline': hasKey('baseline'),
  'indicators-have-source': hasKey('verified_by'),
  'indicators-split': indicatorsSplit,
};
