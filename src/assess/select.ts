import type { LoadedRequirement } from '../checklist/requirements.js';

/** Which requirements are judged: by id, section or severity. */
export interface Selection {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
}

/** Whether a name of --select or --ignore means this requirement. */
function means(name: string, requirement: LoadedRequirement): boolean {
  return name === requirement.id || name === requirement.section || name === requirement.severity;
}

export function isSelected(requirement: LoadedRequirement, { select, ignore }: Selection): boolean {
  const chosen =
    select === undefined || select.length === 0 || select.some((name) => means(name, requirement));
  return chosen && !(ignore ?? []).some((name) => means(name, requirement));
}
