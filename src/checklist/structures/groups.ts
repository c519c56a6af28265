import { groups, type Placed } from '../../proposal/elements.js';
import type { Group } from '../../proposal/schema/people.js';
import type { Context } from '../context.js';
import { onlyHolds } from '../facts/people.js';
import { fieldFound, keyWords } from '../finders/field.js';
import { ABSENT, type Found, present } from '../found.js';
import { holdsSet } from './texts.js';

const FIGURES = ['women', 'men', 'girls', 'boys'] as const;
type Figure = (typeof FIGURES)[number];
const SEXES: readonly (readonly Figure[])[] = [
  ['women', 'men'],
  ['girls', 'boys'],
];
const MAIN_SHARE = 0.1;

/** A tenth or more of the people reached, or any group where figures are missing (judging.md). */
export function mainGroups(context: Context): readonly Placed<Group>[] {
  const all = groups(context.proposal);
  const sizes = all.map(({ value }) => FIGURES.reduce((sum, figure) => sum + (value[figure] ?? 0), 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return all.filter((_, i) => {
    const size = sizes[i] ?? 0;
    return size === 0 || size >= total * MAIN_SHARE;
  });
}

/** The group of a need is split into women, men, girls and boys, as far as it holds them. */
function groupSplit(context: Context): Found {
  const [group] = elementGroup(context);
  if (group === undefined) return ABSENT;
  const held = onlyHolds(context.reading.byPointer.get(`${group.pointer}/name`), group.value.category);
  const given = figuresOf(group);
  return given.length > 0 && [...held].every((figure) => given.includes(figure))
    ? atFigures(group, given)
    : ABSENT;
}

/** The group of a need is split at least by sex, among its adults or its children; a group of one sex is split as it is. */
function groupSplitBySex(context: Context): Found {
  const [group] = elementGroup(context);
  if (group === undefined) return ABSENT;
  const given = figuresOf(group);
  const isSplit = SEXES.some((pair) => pair.every((figure) => given.includes(figure)));
  return isSplit ? atFigures(group, given) : groupSplit(context);
}

function figuresOf({ value }: Placed<Group>): readonly Figure[] {
  return FIGURES.filter((figure) => value[figure] !== undefined);
}

function atFigures(group: Placed<Group>, figures: readonly Figure[]): Found {
  return present(figures.map((figure) => ({ pointer: `${group.pointer}/${figure}` })));
}

/** People with disabilities of the group of a need are counted, or it is said why not. */
function disabilityFigure(context: Context): Found {
  const [group] = elementGroup(context);
  if (group === undefined) return ABSENT;
  if (group.value.with_disabilities !== undefined)
    return present([{ pointer: `${group.pointer}/with_disabilities` }]);
  const note = context.reading.byPointer.get(`${group.pointer}/figures_note`);
  const explains =
    note !== undefined &&
    holdsSet(note, 'an-disability') &&
    fieldFound(note, keyWords('figures_note')).state === 'present';
  return explains ? present([{ pointer: note.pointer }]) : ABSENT;
}

function elementGroup(context: Context): readonly Placed<Group>[] {
  return groups(context.proposal).filter(({ pointer }) => pointer === context.scope);
}

export const groupStructures = {
  'group-split': groupSplit,
  'group-split-by-sex': groupSplitBySex,
  'disability-figure': disabilityFigure,
};
