import type { Condition, Finder, ListedJudge, PartsJudge } from '../../src/checklist/format.js';
import type { LoadedRequirement } from '../../src/checklist/requirements.js';

/** A requirement whose judging was broken in one place, and what was broken. */
export interface Mutation {
  readonly what: string;
  readonly requirement: LoadedRequirement;
}

/** Finds nothing in any proposal. */
const NOTHING: Finder[] = [{ concept: 'found-nowhere' }];

/** Every way in which the judging of a requirement is broken, each on its own. */
export function mutationsOf(requirement: LoadedRequirement): Mutation[] {
  const { judge } = requirement;
  const judges = [
    ...wholeRules(judge),
    ...(judge.kind === 'parts' ? brokenParts(judge) : []),
    ...(judge.kind === 'listed' ? brokenList(judge) : []),
    ...(judge.kind === 'said' || judge.kind === 'carried' ? brokenContent(judge) : []),
  ];
  return [
    ...brokenConditions(requirement.applies).map(([how, applies]) => ({
      what: `applies ${how}`,
      requirement: { ...requirement, applies },
    })),
    ...judges.map(([what, broken]) => ({ what, requirement: { ...requirement, judge: broken } })),
  ];
}

type Judge = LoadedRequirement['judge'];
type Broken<T> = readonly [what: string, broken: T];

/** A condition that always holds, its opposite, and each of its branches left out. */
function brokenConditions(condition: Condition): Broken<Condition>[] {
  if (condition === 'always') return [];
  return [
    ['always', 'always'],
    ['turned round', { none: [condition] }],
    ...withoutBranches(condition).map(
      (shorter, i): Broken<Condition> => [`without branch ${i + 1}`, shorter],
    ),
  ];
}

function withoutBranches(condition: Condition): Condition[] {
  if (typeof condition === 'string') return [];
  const without = (branches: readonly Condition[]) =>
    branches.length < 2 ? [] : branches.map((_, i) => branches.filter((_, other) => other !== i));
  if ('all' in condition) return without(condition.all).map((all) => ({ all }));
  if ('any' in condition) return without(condition.any).map((any) => ({ any }));
  if ('none' in condition) return without(condition.none).map((none) => ({ none }));
  return [];
}

function wholeRules(judge: Judge): Broken<Judge>[] {
  const broken: Broken<Judge>[] = [];
  if (judge.not_met_if !== undefined)
    broken.push(['not_met_if dropped', { ...judge, not_met_if: undefined }]);
  if (judge.denied_by !== undefined) broken.push(['denied_by dropped', { ...judge, denied_by: undefined }]);
  if (judge.review_if !== undefined) broken.push(['review_if dropped', { ...judge, review_if: undefined }]);
  return broken;
}

function brokenContent(judge: Extract<Judge, { kind: 'said' | 'carried' }>): Broken<Judge>[] {
  const broken: Broken<Judge>[] = [['find emptied', { ...judge, find: NOTHING }]];
  if (judge.partly !== undefined) broken.push(['partly dropped', { ...judge, partly: undefined }]);
  if (judge.unsure_in !== undefined) broken.push(['unsure_in dropped', { ...judge, unsure_in: undefined }]);
  if (judge.kind === 'carried') broken.push(['carried not asked', { ...judge, kind: 'said' }]);
  return broken;
}

function brokenParts(judge: PartsJudge): Broken<Judge>[] {
  const need = judge.need ?? judge.parts.length;
  const broken: Broken<Judge>[] = [];
  const atLeast = judge.at_least ?? 1;
  if (need > 1) broken.push(['need lowered by one', { ...judge, need: need - 1 }]);
  if (need < judge.parts.length) broken.push(['need raised by one', { ...judge, need: need + 1 }]);
  if (atLeast > 1) broken.push(['at_least lowered by one', { ...judge, at_least: atLeast - 1 }]);
  if (atLeast < judge.parts.length)
    broken.push(['at_least raised by one', { ...judge, at_least: atLeast + 1 }]);
  judge.parts.forEach((part, i) => {
    const name = `part ${part.part}`;
    const replaced = (changed: Partial<typeof part>): Judge => ({
      ...judge,
      parts: judge.parts.with(i, { ...part, ...changed }),
    });
    if (judge.parts.length > 1)
      broken.push([`${name} dropped`, { ...judge, parts: judge.parts.filter((other) => other !== part) }]);
    broken.push([`${name} emptied`, replaced({ find: NOTHING, partly: undefined })]);
    if (part.partly !== undefined) broken.push([`${name}: partly dropped`, replaced({ partly: undefined })]);
    if (part.unsure_in !== undefined)
      broken.push([`${name}: unsure_in dropped`, replaced({ unsure_in: undefined })]);
    if (part.required) broken.push([`${name}: not required`, replaced({ required: false })]);
    if (part.companion) broken.push([`${name}: counts alone`, replaced({ companion: false })]);
    for (const [how, when] of brokenConditions(part.when ?? 'always'))
      broken.push([`${name}: when ${how}`, replaced({ when })]);
  });
  return broken;
}

function brokenList(judge: ListedJudge): Broken<Judge>[] {
  const broken: Broken<Judge>[] = [];
  if (judge.where !== undefined) broken.push(['where dropped', { ...judge, where: undefined }]);
  if (judge.partly_need !== undefined)
    broken.push(['partly_need dropped', { ...judge, partly_need: undefined }]);
  if (judge.in_text !== undefined) {
    const gives = judge.in_text.gives === 'met' ? 'partly-met' : 'met';
    broken.push(['in_text dropped', { ...judge, in_text: undefined }]);
    broken.push([`in_text gives ${gives}`, { ...judge, in_text: { ...judge.in_text, gives } }]);
  }
  judge.needs.forEach((need, i) => {
    const name = `need ${need.need}`;
    const replaced = (changed: Partial<typeof need>): Judge => ({
      ...judge,
      needs: judge.needs.with(i, { ...need, ...changed }),
    });
    if (judge.needs.length > 1)
      broken.push([`${name} dropped`, { ...judge, needs: judge.needs.filter((other) => other !== need) }]);
    broken.push([`${name} emptied`, replaced({ find: NOTHING })]);
    for (const [how, when] of brokenConditions(need.when ?? 'always'))
      broken.push([`${name}: when ${how}`, replaced({ when })]);
  });
  return broken;
}
