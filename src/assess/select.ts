import type { LoadedRequirement } from '../checklist/requirements.js';

/** Which requirements are judged: by id, section or severity. */
export interface Selection {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  /** Only these checklists, by their ids; without it all. */
  readonly checklists?: readonly string[];
}

/** Whether a name of --select or --ignore means this requirement. */
function means(name: string, requirement: LoadedRequirement): boolean {
  return name === requirement.id || name === requirement.section || name === requirement.severity;
}

/** Whether the checklist that it stands in is used. */
export function isInUse({ checklist }: LoadedRequirement, { checklists }: Selection): boolean {
  return checklists === undefined || checklists.includes(checklist);
}

export function isSelected(requirement: LoadedRequirement, selection: Selection): boolean {
  const { select, ignore } = selection;
  const chosen =
    select === undefined || select.length === 0 || select.some((name) => means(name, requirement));
  return (
    isInUse(requirement, selection) && chosen && !(ignore ?? []).some((name) => means(name, requirement))
  );
}
