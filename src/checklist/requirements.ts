import type { ChecklistFile, Requirement } from './format.js';
import { SECTIONS, type Section } from './sections.js';

/** A requirement and the checklist and section that it stands in. */
export type LoadedRequirement = Requirement & {
  readonly checklist: string;
  readonly section: Section;
  readonly version: string;
};

/** The requirements of checklist files, in the order of the sections. */
export function requirementsOf(files: readonly ChecklistFile[]): LoadedRequirement[] {
  const inOrder = [...files].sort((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section));
  return inOrder.flatMap(({ checklist, section, version, requirements }) =>
    requirements.map((requirement) => ({ ...requirement, checklist, section, version })),
  );
}
