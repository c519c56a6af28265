import { isOpen } from './open.js';
import type { AssessedRequirement, Assessment, Level, Verdict } from './verdict.js';

/** How a requirement moved between two versions of a proposal. */
export const MOVEMENTS = ['lost', 'gained', 'changed', 'added', 'removed', 'same'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export interface RequirementChange {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly movement: Movement;
  /** Nothing where the requirement was not in that version's report. */
  readonly before?: Verdict;
  readonly after?: Verdict;
  /** Missing parts that the revision filled, and new ones. */
  readonly filled: readonly string[];
  readonly newlyMissing: readonly string[];
}

/** What a revision gained and lost. */
export interface Comparison {
  readonly before: { readonly file: string; readonly level: Level; readonly open: number };
  readonly after: { readonly file: string; readonly level: Level; readonly open: number };
  readonly changes: readonly RequirementChange[];
}

/** Verdicts from worst to best. The others are no better or worse: that something no longer applies is no gain. */
const ORDER: readonly Verdict[] = ['not-met', 'needs-review', 'partly-met', 'met'];

/** Compares two assessments requirement by requirement. */
export function compare(before: Assessment, after: Assessment): Comparison {
  const ids = [...new Set([...before.requirements, ...after.requirements].map(({ id }) => id))];
  const find = (assessment: Assessment, id: string) => assessment.requirements.find((one) => one.id === id);
  return {
    before: sideOf(before),
    after: sideOf(after),
    changes: ids.flatMap((id) => changeOf(find(before, id), find(after, id)) ?? []),
  };
}

function sideOf({ file, level, requirements }: Assessment): Comparison['before'] {
  return { file, level, open: requirements.filter(isOpen).length };
}

function changeOf(
  before: AssessedRequirement | undefined,
  after: AssessedRequirement | undefined,
): RequirementChange | undefined {
  const known = after ?? before;
  if (known === undefined) return undefined;
  const missingIn = (one: AssessedRequirement | undefined) => [
    ...new Set(one?.findings.map(({ missing }) => missing) ?? []),
  ];
  const [was, is] = [missingIn(before), missingIn(after)];
  return {
    id: known.id,
    section: known.section,
    title: known.title,
    movement: movementOf(before?.verdict, after?.verdict),
    ...(before === undefined ? {} : { before: before.verdict }),
    ...(after === undefined ? {} : { after: after.verdict }),
    filled: was.filter((part) => !is.includes(part)),
    newlyMissing: is.filter((part) => !was.includes(part)),
  };
}

function movementOf(before: Verdict | undefined, after: Verdict | undefined): Movement {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  if (before === after) return 'same';
  if (!ORDER.includes(before) || !ORDER.includes(after)) return 'changed';
  return ORDER.indexOf(after) > ORDER.indexOf(before) ? 'gained' : 'lost';
}

/** Whether something is worse than before: what --fail-on-regression looks at. */
export function hasRegression({ changes }: Comparison): boolean {
  return changes.some(({ movement }) => movement === 'lost');
}
