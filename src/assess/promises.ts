import { carriersOf } from '../checklist/carriers.js';
import type { Context } from '../checklist/context.js';
import { fieldFound, keyWords } from '../checklist/finders/field.js';
import type { Piece } from '../checklist/found.js';
import { isRiskToPeople } from '../checklist/structures/risks.js';
import { valuesAt } from '../checklist/tree.js';
import { activities, budgetLines, groups, indicators, measures, risks, team } from '../proposal/elements.js';
import { type Said, withTexts } from '../proposal/said.js';
import { evidenceOf } from './evidence.js';
import { type SentenceCode, type Told, tell } from './sentences.js';
import type { AssessedRequirement, PromiseGap, PromiseRow } from './verdict.js';

interface Promised {
  readonly piece: Piece;
  readonly id?: string;
  /** Ids of risks, threats and barriers that it answers. */
  readonly answers: readonly string[];
  /** Groups whose barriers it answers. */
  readonly barriersOf?: readonly Told[];
  readonly activityIds: readonly string[];
  /** Measures that are listed against the same risk: what carries them carries it. */
  readonly measureIds?: readonly string[];
  readonly owned: boolean;
  /** Where the writer adds what is missing. */
  readonly insertAt: string;
}

/**
 * Each measure that the proposal promises, what it answers and what carries it: the activity, the owner, the money and the indicator,
 * found by id, else as the same thing for the same group, place or owner; and for a gap the very key to insert.
 */
export function promisesOf(
  requirements: readonly AssessedRequirement[],
  context: Context,
  mask: (text: string) => string,
): PromiseRow[] {
  const promised = [
    ...fromMeasures(context),
    ...fromMitigations(context),
    ...fromTexts(requirements, context),
  ];
  return promised.map((promise) => maskedRow(rowOf(promise, context, mask), mask));
}

/** Ids of what is marked sensitive are withheld like its name. */
function maskedRow(row: PromiseRow, mask: (text: string) => string): PromiseRow {
  return {
    ...row,
    ...(row.id === undefined ? {} : { id: mask(row.id) }),
    answers: row.answers.map(mask),
    ...(row.answersSaid === undefined
      ? {}
      : { answersSaid: row.answersSaid.map((said) => withTexts(said, mask)) }),
    activities: row.activities.map(mask),
    gaps: row.gaps.map((gap) => maskedGap(gap, mask)),
  };
}

function maskedGap({ lacks, insert, said }: PromiseGap, mask: (text: string) => string): PromiseGap {
  return {
    lacks,
    insert: mask(insert),
    ...(said === undefined ? {} : { said: withTexts(said, mask) }),
  };
}

/** The measures that a writer lists one by one. */
function fromMeasures({ proposal }: Context): Promised[] {
  return measures(proposal).map(({ value, pointer }) => ({
    piece: { pointer: `${pointer}/description` },
    ...(value.id === undefined ? {} : { id: value.id }),
    answers: value.risks ?? [],
    barriersOf: barriersAnsweredBy(value.id, proposal),
    activityIds: value.activities ?? [],
    owned: value.owner !== undefined,
    insertAt: pointer,
  }));
}

function barriersAnsweredBy(id: string | undefined, proposal: Context['proposal']): Told[] {
  return groups(proposal)
    .filter(
      ({ value }) =>
        id !== undefined && (value.barriers ?? []).some((barrier) => barrier.answered_by?.includes(id)),
    )
    .map(({ value }) =>
      value.id === undefined ? tell('answers.barriers-unnamed') : tell('answers.barriers', { id: value.id }),
    );
}

/** What is promised against a risk to people. */
function fromMitigations(context: Context): Promised[] {
  return risks(context.proposal).flatMap(({ value, pointer }) => {
    const passage = context.reading.byPointer.get(`${pointer}/mitigation`);
    if (!isRiskToPeople(value) || passage === undefined) return [];
    if (fieldFound(passage, keyWords('mitigation')).state !== 'present') return [];
    const { id } = value;
    const mitigating = activities(context.proposal).filter(
      (one) => id !== undefined && one.value.mitigates?.includes(id),
    );
    const listed = measures(context.proposal)
      .map((one) => one.value)
      .filter((one) => id !== undefined && one.risks?.includes(id));
    return [
      {
        piece: { pointer: `${pointer}/mitigation` },
        ...(id === undefined ? {} : { id }),
        answers: id === undefined ? [] : [id],
        activityIds: [
          ...mitigating.flatMap((one) => one.value.id ?? []),
          ...listed.flatMap((one) => one.activities ?? []),
        ],
        measureIds: listed.flatMap((one) => one.id ?? []),
        owned: [value, ...listed].some(({ owner }) => owner !== undefined),
        insertAt: pointer,
      },
    ];
  });
}

/** Measures that stand in the texts of the principles, as far as a requirement rests on them. */
function fromTexts(requirements: readonly AssessedRequirement[], context: Context): Promised[] {
  const seen = new Set<string>();
  return requirements
    .filter(({ verdict }) => verdict === 'met' || verdict === 'partly-met')
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ path, start, end }) => {
      const pointer = context.reading.byPointer.has(path) ? path : `${path}/text`;
      const passage = context.reading.byPointer.get(pointer);
      const key = `${pointer} ${start.line}:${start.column}`;
      if (passage === undefined || !/^protection\.[a-z_]+\.text$/.test(passage.field) || seen.has(key))
        return [];
      seen.add(key);
      const clause = passage.clauses.findIndex(({ from, to }) => {
        const first = passage.tokens.slice(from, to).find(({ kind }) => kind !== 'mark');
        if (first === undefined) return false;
        const place = context.reading.document.places.slice(pointer, first.start, first.end).start;
        return place.line > start.line || (place.line === start.line && place.column >= start.column);
      });
      const at = passage.clauses[clause];
      const hit = passage.hits.find(
        (one) => one.clause === clause && one.class === 'concrete' && !one.negated,
      );
      if (at === undefined || hit === undefined || end.line < start.line) return [];
      const from = passage.tokens[at.from]?.start ?? 0;
      const to = passage.tokens[at.to - 1]?.end ?? from;
      return [
        {
          piece: { pointer, from, to, concept: hit.concept, tokens: { from: hit.from, to: hit.to } },
          answers: [],
          activityIds: [],
          owned: (passage.facts[clause] ?? []).some(({ kind }) => kind === 'role'),
          insertAt: pointer.replace(/\/text$/, '/measures'),
        },
      ];
    });
}

function rowOf(promise: Promised, context: Context, mask: (text: string) => string): PromiseRow {
  const { proposal } = context;
  const carriers = carriersOf(promise.piece, context).map(({ pointer }) => pointer);
  const carrying = (pattern: RegExp) => [
    ...new Set(carriers.flatMap((pointer) => pattern.exec(pointer)?.[0] ?? [])),
  ];
  const activityPointers = [
    ...carrying(/^.*\/activities\/\d+/),
    ...activities(proposal)
      .filter(({ value }) => value.id !== undefined && promise.activityIds.includes(value.id))
      .map(({ pointer }) => pointer),
  ];
  const activityIds = [
    ...new Set([...promise.activityIds, ...activityPointers.flatMap((pointer) => idAt(pointer, context))]),
  ];
  const own = promise.id === undefined ? [] : [promise.id];
  const ids = new Set([...activityIds, ...own, ...(promise.measureIds ?? [])]);
  const money = budgetLines(proposal).filter(
    ({ value, pointer }) =>
      value.covers?.some((id) => ids.has(id)) ||
      carriers.some((carrier) => carrier.startsWith(`${pointer}/`)),
  );
  const measured = indicators(proposal).filter(
    ({ value, pointer }) =>
      value.follows?.some((id) => ids.has(id) || promise.answers.includes(id)) ||
      carriers.some((carrier) => carrier.startsWith(`${pointer}/`)),
  );
  const owned =
    promise.owned ||
    activities(proposal).some(
      ({ value }) => value.id !== undefined && ids.has(value.id) && value.owner !== undefined,
    ) ||
    team(proposal).some(({ pointer }) => carriers.some((carrier) => carrier.startsWith(`${pointer}/`)));
  const barriers = promise.barriersOf ?? [];
  const { path, start, end, quote } = evidenceOf(promise.piece, '', context, mask);
  return {
    path,
    start,
    end,
    quote,
    ...(promise.id === undefined ? {} : { id: promise.id }),
    answers: [...promise.answers, ...barriers.map(({ message }) => message)],
    ...(barriers.length === 0
      ? {}
      : { answersSaid: [...promise.answers.map(idSaid), ...barriers.map(({ said }) => said)] }),
    activities: activityIds.length > 0 ? activityIds : activityPointers,
    owner: owned,
    money: money.map(({ value, pointer }) => value.id ?? pointer),
    indicators: measured.map(({ value, pointer }) => value.id ?? pointer),
    gaps: gapsOf(promise, {
      activity: activityIds.length + activityPointers.length > 0,
      owner: owned,
      money: money.length > 0,
      indicator: measured.length > 0,
    }),
  };
}

function idSaid(id: string): Said {
  return { code: 'answers.id', values: { id } };
}

function idAt(pointer: string, context: Context): string[] {
  const id = valuesAt(context.proposal, 'id', pointer)[0]?.value;
  return typeof id === 'string' ? [id] : [];
}

/** What does not carry the promise yet, and the key by which to say it. */
function gapsOf(
  { id, insertAt }: Promised,
  there: Readonly<Record<PromiseGap['lacks'], boolean>>,
): PromiseGap[] {
  const byId = (code: SentenceCode, unnamed: SentenceCode) =>
    id === undefined ? tell(unnamed) : tell(code, { id });
  const inserts: Readonly<Record<PromiseGap['lacks'], Told>> = {
    activity: insertAt.startsWith('/risks/')
      ? byId('insert.mitigates', 'insert.mitigates-unnamed')
      : tell('insert.activities', { at: insertAt }),
    owner: tell('insert.owner', { at: insertAt }),
    money: byId('insert.covers', 'insert.covers-unnamed'),
    indicator: byId('insert.follows', 'insert.follows-unnamed'),
  };
  return (['activity', 'owner', 'money', 'indicator'] as const)
    .filter((lacks) => !there[lacks])
    .map((lacks) => ({ lacks, insert: inserts[lacks].message, said: inserts[lacks].said }));
}
